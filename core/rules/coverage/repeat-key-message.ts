import { defineRule } from '../../engine/rule.ts';
import { message } from '../../messages/message.ts';
import { type Coverage, coverage } from '../../views/coverage.ts';
import { excuses } from '../../views/schedule-items.ts';
import { type Point, points, touchpoints } from '../../views/touchpoints.ts';

export const repeatKeyMessage = defineRule({
  id: 'repeat-key-message',
  severity: 'off',
  states: 'missing',
  yieldsTo: ['uncovered-audience'],
  summary: 'A key message of high priority reaches a highly affected audience fewer than five times.',
  why: 'When those who planned a change are tired of a message, the others have only begun to hear it. What is said once passes for a rumour, what comes again is taken seriously.',
  source: 'Prosci advises repeating key messages five to seven times.',
  falsePositives:
    'The rule is off until you switch it on, because talks that no plan lists repeat messages too. Set "times" to what suits your organisation.',
  options: {
    times: {
      type: 'number',
      default: 5,
      min: 1,
      says: 'How often a highly affected audience hears each of these key messages.',
    },
  },
  messages: {
    default: {
      message:
        'These key messages reach "{audience}" fewer than {times} times: {points}. What is said once or twice is soon forgotten.',
      remedy: 'Add the key message to more items for "{audience}", best to one that recurs.',
    },
    schedule: { message: 'The schedule in which it is missing', remedy: '' },
    point: { message: 'The key message', remedy: '' },
    once: { message: '"{point}" (once)', remedy: '' },
    often: { message: '"{point}" ({count} times)', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: high
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
  ~~~~~~~~~ These key messages reach "mechanics" fewer than 5 times: "why" (2 times). What is said once or twice is soon forgotten.
    name: "Mechanics"
messages:
  points:
    why:
      text: "Every fifth booking gets lost between two lists."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [mechanics]
    messages: [why]
    stage: [awareness, desire]
    priority: high
  shift-talk:
    date: 2027-02-10
    audiences: [mechanics]
    messages: [why]
    stage: [knowledge, ability, reinforcement]
`,
    files: { 'changewright.yaml': 'rules:\n  repeat-key-message: warning\n' },
  },
  good: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  affected:
    mechanics:
      impact: high
when:
  start: 2027-02-02
  go-live: 2027-03-03
  end: 2027-04-30
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
messages:
  points:
    why:
      text: "Every fifth booking gets lost between two lists."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [mechanics]
    messages: [why]
    stage: [awareness, desire]
    priority: high
  shift-talk:
    every: weekly on wednesday from 2027-02-10 until end
    audiences: [mechanics]
    messages: [why]
    stage: [knowledge, ability, reinforcement]
`,
    files: { 'changewright.yaml': 'rules:\n  repeat-key-message: warning\n' },
  },
  *check(read, { times }) {
    const urgent = new Set(
      read(touchpoints).flatMap((touchpoint) =>
        touchpoint.priority === 'high' ? touchpoint.points.map(({ id }) => id) : [],
      ),
    );
    const key = new Map(read(points).flatMap((point) => (urgent.has(point.id) ? [[point.id, point] as const] : [])));
    for (const each of read(coverage)) {
      const { audience, schedule } = each;
      if (audience.impact !== 'high') continue;
      const rare = [...key.values()].flatMap((point) => {
        const count = read(excuses)(point, audience.id) ? undefined : timesOf(point, each);
        return count !== undefined && count > 0 && count < times ? [{ point, count }] : [];
      });
      if (rare.length === 0) continue;
      yield {
        at: audience.spot,
        params: {
          audience: audience.id,
          times,
          points: rare.map(({ point, count }) =>
            message(count === 1 ? 'repeat-key-message/once' : 'repeat-key-message/often', { point: point.id, count }),
          ),
        },
        related: [
          { at: schedule, says: 'schedule' },
          ...rare.map(({ point }) => ({ at: point.spot, says: 'point' }) as const),
        ],
        about: audience.id,
      };
    }
  },
});

/** How often an audience hears a point; undefined where nobody can tell. One that it never hears is a gap of its own. */
function timesOf({ id }: Point, { items }: Coverage): number | undefined {
  const own = items.filter(({ touchpoint }) => touchpoint.points.some((point) => point.id === id));
  const isUnclear = items.some(({ unclear }) => unclear.has('messages') || unclear.has('every'));
  const isUndated = own.some(({ touchpoint }) => touchpoint.isRecurring && touchpoint.dates.length === 0);
  if (isUnclear || isUndated) return undefined;
  return own.reduce((sum, { touchpoint }) => sum + Math.max(1, touchpoint.dates.length), 0);
}

import { defineRule } from '../../engine/rule.ts';
import type { Risk } from '../../generated/change-plan.ts';
import { type Audience, affectedAudiences, audiences } from '../../views/audiences.ts';
import { entriesIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { mentionsIn } from '../../views/mention.ts';
import { below, spotIn } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const noPeopleRisk = defineRule({
  id: 'no-people-risk',
  severity: 'warning',
  states: 'missing',
  summary: 'No risk names a highly affected audience.',
  why: 'Changes mostly fail with people: they leave, wear out or go back to the old way. A list of risks that leaves out the people it hits most prepares for everything else.',
  source:
    "Changewright's default: each highly affected group has a risk of its own, because resistance is among the most common obstacles to a change.",
  falsePositives:
    'If one risk hits several groups, name the others in its effect. A group counts as named when its short name or its name stands in the event, the cause or the effect.',
  messages: {
    default: {
      message:
        'No risk names "{audience}", though the impact on these people is high. Nobody has written down what could go wrong for them.',
      remedy: 'Add a risk with "audience: {audience}", such as that people leave, wear out or go back to the old way.',
    },
    risks: { message: 'The risks so far', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  audiences:
    ward-managers:
      name: "Ward managers"
  affected:
    ward-managers:
    ~~~~~~~~~~~~~ No risk names "ward-managers", though the impact on these people is high. Nobody has written down what could go wrong for them.
      impact: high
risks:
  dark-night:
    event: "The system is down at the change of shift."
    cause: "Network or power trouble at night."
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
who:
  audiences:
    ward-managers:
      name: "Ward managers"
  affected:
    ward-managers:
      impact: high
risks:
  tired-managers:
    event: "Ward managers stop holding the huddles."
    audience: ward-managers
how:
  training:
    - audience: ward-managers
      skill: "Lead a hand-over at the bedside"
`,
  },
  *check(read) {
    const known = read(audiences);
    const affected = read(affectedAudiences);
    for (const { plan, value } of read(change.risks)) {
      const risks = Object.values(value);
      // A risk whose audience exists nowhere, or cannot be read, may be the one that is looked for.
      const isUnclear = entriesIn([{ plan, value }], ['risks'], (all) => all).some(({ value: { audience }, spot }) =>
        audience === undefined
          ? unsoundAt(read(unsound), below(spot, 'audience')) === 'malformed'
          : !known.has(audience),
      );
      if (risks.length === 0 || isUnclear) continue;
      const names = mentionedIn(risks);
      for (const audience of affected) {
        const group = audience.affected.find(({ spot }) => spot.plan === plan);
        if (group?.value.impact !== 'high' || names(audience)) continue;
        yield {
          at: group.spot,
          on: 'key',
          about: audience.id,
          params: { audience: audience.id },
          related: [{ at: spotIn(plan, 'risks'), says: 'risks' }],
        };
      }
    }
  },
});

/** Whether some risk names an audience: in its own field, or in the words of its event, cause or effect. */
function mentionedIn(risks: readonly Risk[]): (audience: Audience) => boolean {
  const named = new Set(risks.map(({ audience }) => audience));
  const isInProse = mentionsIn(risks.map(({ event, cause, effect }) => [event, cause, effect].join(' ')).join('\n'));
  return ({ id, name }) => named.has(id) || isInProse({ id, texts: [name] });
}

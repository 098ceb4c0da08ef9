import { daysBetween } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Param } from '../../messages/message.ts';
import { SMALL_PLAN } from '../../plan/propose-size.ts';
import { affectedAudiences, audiences } from '../../views/audiences.ts';
import { changes } from '../../views/changes.ts';
import { change, comms, plans, size } from '../../views/inputs.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';
import { points, touchpoints } from '../../views/touchpoints.ts';

export const outgrownSize = defineRule({
  id: 'outgrown-size',
  severity: 'warning',
  states: 'wrong',
  summary: 'A plan is marked as small, but it reaches many people, takes long, hits somebody hard or speaks of jobs.',
  why: 'A small plan is asked 17 questions only. What it leaves out, such as milestones, stakeholders and resistance, is missed first when the change is not small.',
  source:
    "Changewright's default: a small plan reaches fewer than 150 people, takes less than 12 weeks, has no high impact and puts nobody's job at stake.",
  falsePositives:
    'The sizes of the audiences are added up, so people in two of them count twice. Set the options to the limits of your organisation.',
  options: {
    people: {
      type: 'number',
      default: SMALL_PLAN.people,
      min: 1,
      says: 'A plan that reaches this many people is no longer small.',
    },
    weeks: {
      type: 'number',
      default: SMALL_PLAN.weeks,
      min: 1,
      says: 'A plan that takes this many weeks is no longer small.',
    },
  },
  messages: {
    jobs: {
      message:
        'This plan is marked as small, but its messages say what happens to jobs. People will ask more than a small plan answers.',
      remedy: 'Write "size: standard" and answer the further questions.',
    },
    impact: {
      message:
        'This plan is marked as small, but its impact on "{audience}" is high. They will ask more than a small plan answers.',
      remedy: 'Write "size: standard" and answer the further questions, or correct the impact.',
    },
    reach: {
      message:
        'This plan is marked as small, but its audiences have {people} people. From {limit} people on you can no longer speak with each of them.',
      remedy: 'Write "size: standard" and answer the further questions, or correct the sizes of the audiences.',
    },
    length: {
      message:
        'This plan is marked as small, but it takes {weeks} weeks. From {limit} weeks on people forget and move on.',
      remedy: 'Write "size: standard" and answer the further questions, or correct the dates.',
    },
    here: { message: 'One of the reasons', remedy: '' },
    fix: { message: 'Write "size: standard"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
      ~~~~~ This plan is marked as small, but it takes 15 weeks. From 12 weeks on people forget and move on.
when:
  start: 2027-01-11
  go-live: 2027-03-15
  end: 2027-04-30
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New lockers for the depots"
size: small
when:
  start: 2027-01-11
  go-live: 2027-03-08
  end: 2027-03-26
`,
  },
  *check(read, options) {
    const at = sizeSpot(read);
    if (!at || read(size) !== 'small') return;
    const reasons = [...jobs(read), ...impact(read), ...reach(read, options.people), ...length(read, options.weeks)];
    const [first] = reasons;
    if (!first) return;
    yield {
      at,
      says: first.says,
      params: first.params,
      related: reasons.map(({ spot }) => ({ at: spot, says: 'here' })),
      fixes: [{ says: 'fix', applicability: 'suggested', edits: [{ set: at, value: 'standard' }] }],
    };
  },
});

/** The change plan's counts for the pair. */
function sizeSpot(read: Read): Spot | undefined {
  const [own] = read(plans);
  const written = read(change.size).find(({ plan }) => plan === own) ?? read(comms.size)[0];
  return written && spotIn(written.plan, 'size');
}

interface Reason {
  readonly says: 'jobs' | 'impact' | 'reach' | 'length';
  readonly params: Readonly<Record<string, Param>>;
  readonly spot: Spot;
}

function jobs(read: Read): Reason[] {
  const spots = [
    ...read(points).flatMap(({ value, spot }) =>
      value.answers?.includes('job-security') ? below(spot, 'answers') : [],
    ),
    ...read(touchpoints).flatMap(({ value, spot }) =>
      value.covers?.includes('job-security') ? below(spot, 'covers') : [],
    ),
  ];
  return spots.slice(0, 1).map((spot) => ({ says: 'jobs', params: {}, spot }));
}

function impact(read: Read): Reason[] {
  const hit = read(affectedAudiences)
    .flatMap(({ affected }) => affected)
    .find(({ value }) => value.impact === 'high');
  return hit ? [{ says: 'impact', params: { audience: hit.id }, spot: below(hit.spot, 'impact') }] : [];
}

/** Audiences that the plans write about, affect or speak to: a registry holds those of other plans, too. */
function reach(read: Read, limit: number): Reason[] {
  const spokenTo = new Set(read(touchpoints).flatMap((touchpoint) => touchpoint.audiences));
  const reached = [...read(audiences).values()]
    .filter(
      ({ id, affected, definitions }) =>
        affected.length > 0 || spokenTo.has(id) || definitions.some(({ spot }) => spot.plan.kind !== 'change-registry'),
    )
    .map(({ spot, facts }) => ({ spot, count: facts.size ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const people = reached.reduce((sum, { count }) => sum + count, 0);
  const [largest] = reached;
  return largest && people >= limit
    ? [{ says: 'reach', params: { people, limit }, spot: below(largest.spot, 'size') }]
    : [];
}

function length(read: Read, limit: number): Reason[] {
  return read(changes)
    .flatMap(({ plan, start, end }): Reason[] => {
      const days = start && end ? daysBetween(start, end) : 0;
      const weeks = Math.floor(days / 7);
      return weeks >= limit ? [{ says: 'length', params: { weeks, limit }, spot: spotIn(plan, 'when', 'end') }] : [];
    })
    .slice(0, 1);
}

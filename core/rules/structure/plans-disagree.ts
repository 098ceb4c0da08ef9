import type { Read } from '../../engine/observe.ts';
import { defineRule, type RuleFinding } from '../../engine/rule.ts';
import { message, type Param, prose } from '../../messages/message.ts';
import { isPath } from '../../plan/family.ts';
import { relativePath } from '../../plan/uri.ts';
import { type DifferentApprover, differentApprovers } from '../../views/different-approvers.ts';
import { type DifferentDay, differentDays } from '../../views/different-days.ts';
import { type Disagreement, disagreements, type Telling } from '../../views/disagreements.ts';
import { listOf } from '../../views/entries.ts';
import { comms, isIncomplete, titles } from '../../views/inputs.ts';
import { pairs } from '../../views/pairs.ts';
import { type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

type Says = 'default' | 'date' | 'approver' | 'not-back' | 'elsewhere' | 'there' | 'fix' | 'fix-delete' | 'fix-back';

export const plansDisagree = defineRule({
  id: 'plans-disagree',
  severity: 'error',
  states: 'wrong',
  summary: 'The plans of one change disagree about a fact, a date, a KPI or an approver, or do not name each other.',
  why: 'Those who decide read the change plan, and those who speak read the communication plan. If the two differ, staff hear something that the executives never agreed to.',
  source:
    "Changewright's default: what is written in two places drifts apart, so each fact is written once, or the same in both.",
  falsePositives:
    'If two groups, channels or people only share a short name, rename one of them. What a plan wants a group to know, feel and do, and when people are away, may differ and is not compared.',
  messages: {
    default: {
      message: '"{fact}" of "{id}" is "{own}" here, but "{other}" in "{title}". Some readers are told something wrong.',
      remedy: 'Write the same in both, or keep it in one of them only.',
    },
    date: {
      message: '"{id}" is on {own} here, but on {other} in "{title}". People will prepare for different days.',
      remedy: 'Write the same day in both, or give one of the two another short name.',
    },
    approver: {
      message: '"{own}" approves the messages here, but "{other}" does in "{title}". Nobody knows whose word counts.',
      remedy: 'Name the same approver in both plans.',
    },
    'not-back': {
      message:
        '"{title}" names this as its communication plan, but this plan does not name that change. Whoever opens it alone cannot tell what it is about.',
      remedy: 'Write "for: {path}".',
    },
    elsewhere: {
      message: 'This communication plan is written for another change. Its messages will not fit this one.',
      remedy: 'Name the communication plan of this change, or add this change to the "for" of that plan.',
    },
    there: { message: 'It differs here', remedy: '' },
    meaning: { message: 'meaning', remedy: '' },
    fix: { message: 'Write "{other}", as the other plan does', remedy: '' },
    'fix-delete': { message: 'Delete it here: it stands in the other plan', remedy: '' },
    'fix-back': { message: 'Write "for: {path}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Solar panels on both halls"
people:
  ragna:
    name: "Ragna Holloway"
  umberto:
    name: "Umberto Strand"
who:
  audiences:
    hall-crew:
      name: "Crew of both halls"
      size: 46
when:
  milestones:
    open-day:
      date: 2027-05-12
      done-when: "The crew has seen the panels on both roofs."
how:
  communication:
    approver: ragna
---
kind: communication-plan
title: "Solar panels: what we say"
audiences:
  hall-crew:
    name: "Crew of both halls"
    size: 52
          ~~ "size" of "hall-crew" is "52" here, but "46" in "Solar panels on both halls". Some readers are told something wrong.
responsibility:
  approver: umberto
            ~~~~~~~ "umberto" approves the messages here, but "ragna" does in "Solar panels on both halls". Nobody knows whose word counts.
schedule:
  open-day:
    date: 2027-05-19
          ~~~~~~~~~~ "open-day" is on 2027-05-19 here, but on 2027-05-12 in "Solar panels on both halls". People will prepare for different days.
    audiences: [hall-crew]
    stage: [knowledge, ability]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Solar panels on both halls"
people:
  ragna:
    name: "Ragna Holloway"
when:
  milestones:
    panels-up:
      date: 2027-05-12
      done-when: "The crew has seen the panels on both roofs."
how:
  communication:
    approver: ragna
---
kind: communication-plan
title: "Solar panels: what we say"
audiences:
  hall-crew:
    name: "Crew of both halls"
    size: 46
responsibility:
  approver: ragna
schedule:
  open-day:
    date: panels-up
    audiences: [hall-crew]
    stage: [knowledge, ability]
`,
  },
  *check(read) {
    yield* read(disagreements).map((each) => differentFact(each, read));
    yield* read(differentDays).map((each) => differentDay(each, read));
    yield* read(differentApprovers).map((each) => differentApprover(each, read));
    yield* pointers(read);
  },
});

function differentFact({ own, others, isShared }: Disagreement, read: Read): RuleFinding<Says> {
  const [other] = others;
  const params = {
    fact: own.fact === 'meaning' ? message('plans-disagree/meaning') : own.fact,
    id: own.id,
    own: shown(own),
    other: shown(other),
    title: titleOf(other.spot.plan, read),
  };
  const { value } = other;
  return {
    at: own.spot,
    params,
    related: others.map(({ spot }) => ({ at: spot, says: 'there' })),
    fixes: [
      {
        says: 'fix',
        params,
        applicability: 'suggested',
        edits: [{ set: own.spot, value: typeof value === 'object' ? [...value] : value }],
      },
      ...(isShared ? [{ says: 'fix-delete', applicability: 'suggested', edits: [{ remove: own.spot }] } as const] : []),
    ],
  };
}

function shown({ value }: Telling): Param {
  return prose(typeof value === 'object' ? value.join(', ') : String(value));
}

function titleOf(plan: PlanRef, read: Read): Param {
  return prose(read(titles).find((part) => part.plan === plan)?.value ?? '');
}

function differentDay({ id, own, other }: DifferentDay, read: Read): RuleFinding<Says> {
  return {
    at: own.spot,
    says: 'date',
    params: { id, own: own.date, other: other.date, title: titleOf(other.spot.plan, read) },
    related: [{ at: other.spot, says: 'there' }],
  };
}

function differentApprover({ own, other }: DifferentApprover, read: Read): RuleFinding<Says> {
  const params = { own: own.person, other: other.person, title: titleOf(other.spot.plan, read) };
  return {
    at: own.spot,
    says: 'approver',
    params,
    related: [{ at: other.spot, says: 'there' }],
    fixes: [{ says: 'fix', params, applicability: 'suggested', edits: [{ set: own.spot, value: other.person }] }],
  };
}

/** Which communication plan a change has, a question asks; that it is the right one, and knows it, is asked here. */
function* pointers(read: Read): Generator<RuleFinding<Says>> {
  if (read(isIncomplete)) return;
  for (const { change: named, talk, isFor, isNamed } of read(pairs)) {
    const back = spotIn(talk, 'for');
    const paths = read(comms.for).flatMap(({ plan, value }) => (plan === talk ? listOf(value) : []));
    if (!isNamed || isFor || named.uri === talk.uri || unsoundAt(read(unsound), back) === 'malformed') continue;
    if (paths.length === 0) yield notBack(named, back, read);
    else if (paths.every(isPath))
      yield {
        at: spotIn(named, 'how', 'communication', 'plan'),
        says: 'elsewhere',
        related: [{ at: back, says: 'there' }],
      };
  }
}

function notBack(named: PlanRef, back: Spot, read: Read): RuleFinding<Says> {
  const path = relativePath(back.plan.uri, named.uri);
  return {
    at: back,
    says: 'not-back',
    states: 'missing',
    params: { title: titleOf(named, read), path },
    related: [{ at: spotIn(named, 'how', 'communication', 'plan'), says: 'there' }],
    fixes: [{ says: 'fix-back', params: { path }, applicability: 'safe', edits: [{ set: back, value: path }] }],
  };
}

import { defineRule, type RuleFinding } from '../../engine/rule.ts';
import { type Disorder, disorder, type Misorder, type Overrun, type Stray } from '../../views/disorder.ts';
import { spotIn } from '../../views/spot.ts';

export const dateOrder = defineRule({
  id: 'date-order',
  severity: 'error',
  states: 'wrong',
  summary:
    'Dates stand in the wrong order: go-live is not between start and end, a step lies outside the plan, or something ends before it begins.',
  why: 'Everything else is counted from these dates: who hears when, what is late, how much time is left to prepare. One wrong year moves all of it.',
  source:
    "Changewright's default: go-live is after the start and no later than the end, and all steps lie between start and end.",
  falsePositives:
    'If a step really lies outside, such as a thank-you a month after the end, let the plan end later. An activity or a milestone that is no longer wanted can have "status: dropped".',
  messages: {
    default: {
      message: 'Go-live on {goLive} is not after the start on {start}. Nobody would have time to prepare.',
      remedy: 'Write a go-live after {start}, or an earlier start.',
    },
    end: {
      message: 'The plan ends on {end}, before go-live on {goLive}. Nobody would see it through.',
      remedy: 'Write an end on {goLive} or later, or an earlier go-live.',
    },
    nothing: {
      message: 'The plan ends on {end}, which is not after its start on {start}. There is no time for any step.',
      remedy: 'Write an end after {start}, or an earlier start.',
    },
    early: {
      message: '"{what}" is dated {date}, but the plan only starts on {start}. One of the two dates must be wrong.',
      remedy: 'Write {start} or a later day, or let the plan start earlier.',
    },
    late: {
      message: '"{what}" is dated {date}, but the plan ends on {end}. One of the two dates must be wrong.',
      remedy: 'Write {end} or an earlier day, or let the plan end later.',
    },
    manyEarly: {
      message: '{count} steps of the plan come before its start on {limit}. Most likely the start is wrong.',
      remedy: 'Write an earlier start, or later days for these steps.',
    },
    manyLate: {
      message: '{count} steps of the plan come after its end on {limit}. Most likely the end is wrong.',
      remedy: 'Write a later end, or earlier days for these steps.',
    },
    backwards: {
      message: '{to} is before {from}, the day on which this begins. One of the two dates must be wrong.',
      remedy: 'Write {from} or a later day, or an earlier beginning.',
    },
    start: { message: 'The start', remedy: '' },
    goLive: { message: 'Go-live', remedy: '' },
    planEnd: { message: 'The end', remedy: '' },
    stray: { message: '"{what}" is dated {date}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One desk for all repairs"
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-07-30
  milestones:
    first-depot-ready:
      name: "First depot ready"
      date: 2026-03-08
            ~~~~~~~~~~ "first-depot-ready" is dated 2026-03-08, but the plan only starts on 2027-01-11. One of the two dates must be wrong.
how:
  activities:
    count-the-calls:
      do: "Count the calls of one week in each depot."
      start: 2027-02-08
      due: 2027-02-01
           ~~~~~~~~~~ 2027-02-01 is before 2027-02-08, the day on which this begins. One of the two dates must be wrong.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One desk for all repairs"
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-07-30
  milestones:
    first-depot-ready:
      name: "First depot ready"
      date: 2027-03-08
how:
  activities:
    count-the-calls:
      do: "Count the calls of one week in each depot."
      start: 2027-02-01
      due: 2027-02-08
`,
  },
  *check(read) {
    for (const wrong of read(disorder)) yield findingFor(wrong);
  },
});

type Says =
  | 'default'
  | 'end'
  | 'nothing'
  | 'early'
  | 'late'
  | 'manyEarly'
  | 'manyLate'
  | 'backwards'
  | 'start'
  | 'goLive'
  | 'planEnd'
  | 'stray';

function findingFor(wrong: Disorder): RuleFinding<Says> {
  switch (wrong.type) {
    case 'misorder':
      return misorderFinding(wrong);
    case 'early':
      return strayFinding(wrong, 'start');
    case 'late':
      return strayFinding(wrong, 'end');
    case 'overrun':
      return overrunFinding(wrong);
    case 'backwards':
      return { at: wrong.spots[1], says: 'backwards', params: { from: wrong.from, to: wrong.to } };
    default:
      return wrong satisfies never;
  }
}

function misorderFinding({ plan, pair, from, to }: Misorder): RuleFinding<Says> {
  const at = (key: string) => spotIn(plan, 'when', key);
  const startSays = { at: at('start'), says: 'start' } as const;
  switch (pair) {
    case 'start-go-live':
      return { at: at('go-live'), params: { start: from, goLive: to }, related: [startSays] };
    case 'go-live-end':
      return {
        at: at('end'),
        says: 'end',
        params: { goLive: from, end: to },
        related: [{ at: at('go-live'), says: 'goLive' }],
      };
    case 'start-end':
      return { at: at('end'), says: 'nothing', params: { start: from, end: to }, related: [startSays] };
    default:
      return pair satisfies never;
  }
}

/** On the plan's own day, with each step that it leaves out. */
function overrunFinding({ plan, end, limit, strays }: Overrun): RuleFinding<Says> {
  return {
    at: spotIn(plan, 'when', end),
    says: end === 'start' ? 'manyEarly' : 'manyLate',
    params: { count: strays.length, limit },
    related: strays.map(({ id, date, spot }) => ({ at: spot, says: 'stray', params: { what: id, date } })),
  };
}

function strayFinding({ type, id, plan, date, limit, spot }: Stray, end: 'start' | 'end'): RuleFinding<Says> {
  return {
    at: spot,
    says: type,
    params: { what: id, date, [end]: limit },
    related: [{ at: spotIn(plan, 'when', end), says: end === 'start' ? 'start' : 'planEnd' }],
  };
}

import type { CalendarDate } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { announcement } from '../../views/deliveries.ts';
import { comms, days } from '../../views/inputs.ts';
import { spotIn } from '../../views/spot.ts';

export const measuredBeforeAndAfter = defineRule({
  id: 'measured-before-and-after',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary: 'Communication is measured only before, or only after, the announcement.',
  why: 'One measurement shows where people stand, not what the messages changed. Only the same question before and after the announcement shows whether people moved, and which group did not.',
  source: "Changewright's default: measuring before and after is the simplest way to show that something has changed.",
  falsePositives: 'If a regular survey of the company asked the question before, name it as a method with that day.',
  messages: {
    'no-before': {
      message:
        'The first measurement is on {first}, not before the announcement on {announced}. Nobody will know where people stood before.',
      remedy: 'Ask the same question once before {announced}, and add that day to the "dates".',
    },
    'no-after': {
      message:
        'The last measurement is on {last}, before the announcement on {announced}. Nobody will know what the messages changed.',
      remedy: 'Ask the same question again after {announced}, and add that day to the "dates".',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
schedule:
  announcement:
    date: 2027-02-11
    audiences: [field-service]
measurement:
  methods:
    - method: "Show of hands in the team meeting"
      audience: field-service
      dates: [2027-02-25, 2027-04-01]
             ~~~~~~~~~~~~~~~~~~~~~~~~ The first measurement is on 2027-02-25, not before the announcement on 2027-02-11. Nobody will know where people stood before.
      question: "I know how to claim by phone."
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
schedule:
  announcement:
    date: 2027-02-11
    audiences: [field-service]
measurement:
  methods:
    - method: "Show of hands in the team meeting"
      audience: field-service
      dates: [2027-02-04, 2027-04-01]
      question: "I know how to claim by phone."
`,
  },
  *check(read) {
    const announced = read(announcement);
    if (!announced) return;
    for (const { plan, value } of read(comms.measurement)) {
      const written = (value.methods ?? []).flatMap(({ dates = [] }, at) => dates.map((text) => ({ text, at })));
      const dated = written.flatMap(({ text, at }) => {
        const date = read(days).of(plan, text);
        return date ? [{ date, at }] : [];
      });
      // A day that is not known may be the one that is looked for.
      if (dated.length < written.length) continue;
      const [first, last] = ends(dated);
      const spotOf = ({ at }: Dated) => spotIn(plan, 'measurement', 'methods', at, 'dates');
      if (first && first.date >= announced)
        yield { at: spotOf(first), says: 'no-before', params: { first: first.date, announced } };
      if (last && last.date < announced)
        yield { at: spotOf(last), says: 'no-after', params: { last: last.date, announced } };
    }
  },
});

interface Dated {
  readonly date: CalendarDate;
  /** Index of the method. */
  readonly at: number;
}

function ends(dated: readonly Dated[]): readonly [Dated | undefined, Dated | undefined] {
  const sorted = [...dated].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [sorted[0], sorted.at(-1)];
}

import { occurrencesPerMonth, parseCadence } from '../../dates/cadence.ts';
import { addMonths } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { changes } from '../../views/changes.ts';
import { change, days } from '../../views/inputs.ts';
import { spotIn } from '../../views/spot.ts';

export const executivesMonthly = defineRule({
  id: 'executives-monthly',
  severity: 'warning',
  states: 'wrong',
  atSmall: 'silent',
  summary: 'Before go-live executives are updated less than once a month, or not at all.',
  why: 'Executives who hear of a change once a quarter can only approve it or stop it. To help, they must know this month what is in the way.',
  source:
    'Prosci, "Best Practices in Change Management": active and visible sponsorship is named most often as what makes changes succeed. The month is Changewright\'s default.',
  falsePositives:
    'If the sponsor works with the project every week and the board only hears the results, silence the finding with that reason.',
  options: {
    months: { type: 'number', default: 3, min: 0, says: 'Plans that take fewer months than this are not checked.' },
  },
  messages: {
    default: {
      message:
        'Executives hear of this change {cadence}, less than once a month. They will learn of trouble when it is too late to help.',
      remedy: 'Update them at least monthly until go-live, such as "monthly on the first tue".',
    },
    late: {
      message:
        'The first update for executives comes after go-live on {goLive}. Until then nobody at the top can clear the way.',
      remedy: 'Let the updates start with the plan, or leave "from" out.',
    },
    goLive: { message: 'Go-live', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One patient record for all wards"
when:
  start: 2027-02-02
  go-live: 2027-06-01
  end: 2027-07-30
reporting:
  executive-updates:
    cadence: quarterly
             ~~~~~~~~~ Executives hear of this change quarterly, less than once a month. They will learn of trouble when it is too late to help.
    forum: "Board meeting"
    next: 2027-03-02
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One patient record for all wards"
when:
  start: 2027-02-02
  go-live: 2027-06-01
  end: 2027-07-30
reporting:
  executive-updates:
    cadence: monthly on the first tue
    forum: "Board meeting"
    next: 2027-03-02
`,
  },
  *check(read, options) {
    for (const { plan, value } of read(change.reporting)) {
      const text = value['executive-updates']?.cadence;
      const cadence = text === undefined ? undefined : parseCadence(text);
      const { start, goLive, end } = read(changes).find((each) => each.plan === plan) ?? {};
      const last = end ?? goLive;
      if (!text || !cadence || !start || !last || addMonths(start, options.months) > last) continue;
      const isRare = occurrencesPerMonth(cadence) < 1;
      const from = cadence.from && read(days).ofExpression(plan, cadence.from);
      const isLate = from !== undefined && goLive !== undefined && from > goLive;
      if (!isRare && !isLate) continue;
      yield {
        at: spotIn(plan, 'reporting', 'executive-updates', 'cadence'),
        says: isRare ? 'default' : 'late',
        params: { cadence: text, goLive: goLive ?? '' },
        related: goLive ? [{ at: spotIn(plan, 'when', 'go-live'), says: 'goLive' }] : [],
      };
    }
  },
});

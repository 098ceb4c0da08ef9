import { addDays, addMonths, daysBetween } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { changes } from '../../views/changes.ts';
import { entriesIn } from '../../views/entries.ts';
import { change, days } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';

export const lateFirstWin = defineRule({
  id: 'late-first-win',
  severity: 'information',
  states: 'wrong',
  atSmall: 'silent',
  summary: 'In a plan of several months the first small win comes late.',
  why: 'People give a change some weeks of trust. If they see no success by then, those who doubted it seem to be right.',
  source:
    'Kotter, "Leading Change" (1996): generate short-term wins. That the first one falls in the first third of the plan is Changewright\'s default.',
  falsePositives:
    'Some changes show nothing before a fixed day, such as a new law. Then choose a small win on the way there: a first team trained, a first question solved.',
  options: {
    months: { type: 'number', default: 3, min: 1, says: 'Plans that take fewer months than this are not checked.' },
    parts: {
      type: 'number',
      default: 3,
      min: 1,
      says: 'The plan is cut into this many equal parts; the first small win belongs in the first of them.',
    },
  },
  messages: {
    default: {
      message:
        'The first small win, "{win}", comes only on {date}. Until then people see no sign that the change works.',
      remedy: 'Plan a small win on {limit} or earlier, however modest.',
    },
  },
  bad: {
    plan: `
kind: change-plan
title: "Fresh meals in all canteens"
when:
  start: 2027-02-01
  go-live: 2027-06-01
  end: 2027-10-29
recognition:
  wins:
    first-kitchen:
      size: small
      criterion: "One kitchen cooks fresh for a whole week."
      date: 2027-05-28
            ~~~~~~~~~~ The first small win, "first-kitchen", comes only on 2027-05-28. Until then people see no sign that the change works.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Fresh meals in all canteens"
when:
  start: 2027-02-01
  go-live: 2027-06-01
  end: 2027-10-29
recognition:
  wins:
    first-kitchen:
      size: small
      criterion: "One kitchen cooks fresh for a whole week."
      date: 2027-04-16
`,
  },
  *check(read, { months, parts }) {
    const day = read(days);
    const wins = entriesIn(read(change.recognition), ['recognition', 'wins'], (recognition) => recognition.wins)
      // One of a size that cannot be read may be small.
      .filter(({ value }) => value.size !== 'large')
      .map((entry) => ({ ...entry, date: day.of(entry.spot.plan, entry.value.date) }));
    for (const { plan, start, end } of read(changes)) {
      if (!start || !end || end < addMonths(start, months)) continue;
      const limit = addDays(start, Math.floor(daysBetween(start, end) / parts));
      const own = wins.filter(({ spot }) => spot.plan === plan);
      // One without a day may be the first.
      if (own.some(({ date }) => date === undefined || date <= limit)) continue;
      const [first] = own
        .filter(({ value }) => value.size === 'small')
        .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      if (first?.date) yield { at: below(first.spot, 'date'), params: { win: first.id, date: first.date, limit } };
    }
  },
});

import { defineRule } from '../../engine/rule.ts';
import { type Message, message } from '../../messages/message.ts';
import { type SharedLoad, sharedLoads } from '../../views/load.ts';

const SHOWN = 6;

export const surveyFatigue = defineRule({
  id: 'survey-fatigue',
  severity: 'information',
  states: 'wrong',
  summary: 'More than two feedback loops ask one audience in the same month, counting all plans together.',
  why: 'People who are asked all the time answer without thinking, or not at all. The results mean less with each round.',
  source:
    "Changewright's default: two in a month. That people tire of frequent surveys is well known in survey research.",
  falsePositives:
    'A loop that only collects what people say anyway costs them nothing: silence the finding with that reason, or raise "per-month".',
  options: {
    'per-month': {
      type: 'number',
      default: 2,
      min: 1,
      says: 'The most feedback loops that may ask one audience in a month.',
    },
  },
  messages: {
    default: {
      message:
        '{count} feedback loops ask "{audience}" in {month}: {loops}. People who are asked too often stop answering.',
      remedy: 'Join two of them, or let one ask less often or another audience.',
    },
    loop: { message: '"{loop}" asks them too', remedy: '' },
    named: { message: '"{loop}"', remedy: '' },
    more: { message: '{count} more', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New till"
when:
  start: 2027-02-01
  go-live: 2027-02-15
  end: 2027-02-26
feedback:
  loops:
    team-pulse:
      audiences: [cashiers]
      cadence: weekly on fri
    shop-walk:
      audiences: [cashiers]
      cadence: monthly on day 10
    exit-cards:
      audiences: [cashiers]
      cadence: weekly on mon
               ~~~~~~~~~~~~~ 3 feedback loops ask "cashiers" in 2027-02: "team-pulse", "shop-walk" and "exit-cards". People who are asked too often stop answering.
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New till"
when:
  start: 2027-02-01
  go-live: 2027-02-15
  end: 2027-02-26
feedback:
  loops:
    team-pulse:
      audiences: [cashiers]
      cadence: weekly on fri
      reports-back: floor-talk
    shop-walk:
      audiences: [cashiers]
      cadence: monthly on day 10
      reports-back: floor-talk
  adaptation:
    triggers:
      - signal: team-pulse
        threshold: "Under 3"
      - signal: shop-walk
        threshold: "Two shops complain"
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
schedule:
  floor-talk:
    date: 2027-02-22
    audiences: [cashiers]
`,
  },
  *check(read, { 'per-month': perMonth }) {
    for (const load of read(sharedLoads)) {
      const month = fullMonth(load, perMonth);
      if (month === undefined) continue;
      const asking = load.surveys.filter(({ months }) => months.includes(month));
      const last = asking.filter(load.isOwn).at(-1);
      if (!last) continue;
      const names = [...new Map(asking.map(({ key, label }) => [key, label])).values()];
      yield {
        at: last.spot,
        params: { audience: load.id, count: names.length, month, loops: shorten(names) },
        related: asking
          .filter((each) => each !== last)
          .slice(0, SHOWN)
          .map(({ label, spot }) => ({ at: spot, says: 'loop', params: { loop: label } })),
        about: load.id,
        discriminator: load.id,
      };
    }
  },
});

function shorten(names: readonly string[]): Message[] {
  const shown = names.slice(0, SHOWN).map((loop) => message('survey-fatigue/named', { loop }));
  const count = names.length - SHOWN;
  return count > 0 ? [...shown, message('survey-fatigue/more', { count })] : shown;
}

/** The first month in which too many loops ask, one of the family's own among them. */
function fullMonth({ surveys, isOwn }: SharedLoad, limit: number): string | undefined {
  const months = [...new Set(surveys.filter(isOwn).flatMap(({ months: own }) => own))].sort();
  return months.find(
    (month) => new Set(surveys.filter(({ months: all }) => all.includes(month)).map(({ key }) => key)).size > limit,
  );
}

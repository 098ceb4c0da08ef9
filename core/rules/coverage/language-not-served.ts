import { defineRule } from '../../engine/rule.ts';
import { type Audience, audiences } from '../../views/audiences.ts';
import { scheduleItems } from '../../views/schedule-items.ts';
import { below } from '../../views/spot.ts';
import type { Touchpoint } from '../../views/touchpoints.ts';

export const languageNotServed = defineRule({
  id: 'language-not-served',
  severity: 'information',
  states: 'missing',
  summary: 'An audience speaks another language than the plan, and no item of the schedule is in that language.',
  why: 'People who read news in a second language understand the words, but miss what stands between the lines. With pay, work and safety that is where worry begins.',
  source: "Changewright's default: at least one item is in the language that the plan gives for the audience.",
  falsePositives:
    'If the audience works in the language of the plan every day, correct its "language" or leave it out. "de" and "de-AT" count as one language.',
  messages: {
    default: {
      message:
        'The language of "{audience}" is "{language}", but all items for them are in "{spoken}". In a second language people miss what matters to them.',
      remedy: 'Plan at least one item in this language, with "language: {language}".',
    },
    item: { message: 'The first item for them', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Cleaning by day: what we say"
language: en
audiences:
  cleaners:
    name: "Cleaners"
    language: pl
              ~~ The language of "cleaners" is "pl", but all items for them are in "en". In a second language people miss what matters to them.
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [cleaners]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Cleaning by day: what we say"
language: en
audiences:
  cleaners:
    name: "Cleaners"
    language: pl
schedule:
  kick-off:
    date: 2027-02-03
    audiences: [cleaners]
  kick-off-in-polish:
    date: 2027-02-03
    audiences: [cleaners]
    language: pl
`,
  },
  *check(read) {
    const items = read(scheduleItems) ?? [];
    const isUnclear = items.some(({ unclear }) => unclear.has('audiences') || unclear.has('language'));
    if (isUnclear) return;
    const byAudience = groupByAudience(items.map(({ touchpoint }) => touchpoint));
    for (const audience of read(audiences).values()) {
      const { language } = audience.facts;
      const [first, ...others] = byAudience.get(audience.id) ?? [];
      if (language === undefined || !first) continue;
      const spoken = [first, ...others].map(languageOf);
      if (spoken.some((each) => each === undefined || isSameLanguage(each, language))) continue;
      yield {
        at: placeOfLanguage(audience),
        params: { audience: audience.id, language, spoken: [...new Set(spoken.flatMap((each) => each ?? []))] },
        related: [{ at: first.spot, says: 'item' }],
        about: audience.id,
      };
    }
  },
});

function groupByAudience(all: readonly Touchpoint[]): ReadonlyMap<string, readonly Touchpoint[]> {
  const groups = new Map<string, Touchpoint[]>();
  for (const touchpoint of all)
    for (const id of touchpoint.audiences) {
      const known = groups.get(id);
      if (known) known.push(touchpoint);
      else groups.set(id, [touchpoint]);
    }
  return groups;
}

function languageOf({ value, spot }: Touchpoint): string | undefined {
  return value.language ?? spot.plan.language;
}

/** Countries do not count: who speaks de-AT understands de. */
function isSameLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((code) => code.trim().toLowerCase().split(/[-_]/)[0]);
  return first === second;
}

function placeOfLanguage({ definitions, spot }: Audience) {
  const written = definitions.find(({ value }) => value.language !== undefined);
  return below(written?.spot ?? spot, 'language');
}

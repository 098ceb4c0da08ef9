import { describe, expect, it } from 'vitest';
import changePlan from '../../schemas/change-plan.schema.json' with { type: 'json' };
import changeRegistry from '../../schemas/change-registry.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communicationPlan from '../../schemas/communication-plan.schema.json' with { type: 'json' };
import planHead from '../../schemas/plan-head.schema.json' with { type: 'json' };
import { CONFIGURATION } from '../configuration/configuration-shape.ts';
import { german } from '../messages/german.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from '../rules/catalogue.ts';
import { SNIPPETS } from '../snippets/snippets.ts';
import { de } from './de.ts';

/** The same in both languages, and rightly so: German has these words too. */
const SAME = [
  'Code',
  'Format',
  'Go-live',
  'Medium',
  'Name',
  'Person',
  'Phase',
  'Region',
  'Status',
  'Team',
  'Teams',
  'Text',
  'Version',
];

/** Examples in the author's own words that look like names. */
const WORDS = ['days', 'honest', 'plain', 'synergy'];

/** Every text under one of the names, however deep. */
function textsUnder(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    names.includes(key) && typeof below === 'string' ? [below] : textsUnder(below, names),
  );
}

const texts = new Set([
  ...textsUnder([changePlan, changeRegistry, common, communicationPlan, planHead], ['title', 'description']),
  ...textsUnder(CONFIGURATION, ['says']),
  ...SNIPPETS.map(({ label }) => label),
  ...SNIPPETS.flatMap(({ description }) => description.split('\n- ')).map((text) => text.trim()),
]);

/** What stands in code signs and is none of the author's words: names, dates, rhythms. */
function names(text: string): string[] {
  return [...text.matchAll(/`([a-z][a-z0-9./-]*|\d[\d-]*|"\d.*?"|\[.*?-.*?\]|\.\/[\w.-]+)`/g)].map(
    ([, name]) => name as string,
  );
}

describe('what is said of fields, in German', () => {
  it('is complete', () => {
    expect([...texts].filter((text) => german.phrase(text) === text).sort()).toEqual(SAME);
  });

  it('has nothing that is said nowhere', () => {
    const said = new Set([...texts].flatMap((text) => [text, text.replace(/ \([^()]*\)$/, '')]));
    expect(Object.keys(de).filter((text) => !said.has(text))).toEqual([]);
    const elsewhere = [...RULES.flatMap(({ summary, why }) => [summary, why]), ...QUESTIONS.map(({ asks }) => asks)];
    expect(
      elsewhere.filter((text) => text in de),
      'said twice',
    ).toEqual([]);
  });

  it.each(Object.entries(de))('names the same as: %s', (english, own) => {
    expect(names(own)).toEqual(expect.arrayContaining(names(english).filter((name) => !WORDS.includes(name))));
    expect(own.match(/\.$/)?.[0], 'a sentence or a title').toBe(english.match(/\.$/)?.[0]);
  });

  it('keeps what the configuration says in brackets', () => {
    expect(german.phrase('Sentences of more words than this are long. (25)')).toBe(
      'Sätze mit mehr Wörtern gelten als lang. (25)',
    );
  });
});

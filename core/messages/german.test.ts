import { describe, expect, it } from 'vitest';
import { de as pages } from '../explain/de.ts';
import { CODE_PAGES } from '../explain/pages.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { de as questions } from '../questions/de.ts';
import { RULES, ruleTexts } from '../rules/catalogue.ts';
import { de as rules } from '../rules/de.ts';
import type { WordId } from '../words/en.ts';
import type { Word } from '../words/word.ts';
import { de as messages } from './de.ts';
import { en } from './en.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** Of what documents say, the same in both languages, and rightly so: German has these words too. */
const SAME_WORDS: readonly string[] = [
  'summary.go-live',
  'pictures.sort.phase',
  'pictures.go-live',
  'calendar.go-live-of',
  'calendar.status',
  'calendar.plan',
  'calendar.type.go-live',
  'formats.approval.name',
];

function formsOf(word: Word): string[] {
  return typeof word === 'string' ? [word] : [word.one, word.other];
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{[a-zA-Z]+\}/g)].map(([name]) => name))].sort();
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{[a-zA-Z]+\}/g, ''));
}

describe('German', () => {
  it('has every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    const own = Object.entries(rules).flatMap(([id, rule]) =>
      Object.keys(rule.messages).map((name) => `${id}/${name}`),
    );
    expect(own.sort()).toEqual(Object.keys(ruleTexts).sort());
    expect(Object.keys(rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(english.texts))('says %s with the same parameters', (id, text) => {
    const own = german.texts[id];
    expect([placeholders(own?.message ?? ''), placeholders(own?.remedy ?? '')]).toEqual([
      placeholders(text.message),
      placeholders(text.remedy),
    ]);
    expect(own?.remedy === '', 'a remedy in both or in none').toBe(text.remedy === '');
    expect(own?.message === text.message && hasWords(text.message), 'not translated').toBe(false);
  });

  it.each(Object.entries<Word>(english.words))('says %s in documents, with the same parameters', (id, word) => {
    const own: Word = german.words[id as WordId];
    expect(placeholders(formsOf(own).join()), id).toEqual(placeholders(formsOf(word).join()));
    expect(formsOf(own)).toHaveLength(formsOf(word).length);
    const isSame = formsOf(own).join() === formsOf(word).join() && hasWords(formsOf(word).join());
    expect(isSame, 'not translated').toBe(SAME_WORDS.includes(id));
  });

  it('has every question, and no other', () => {
    expect(Object.keys(questions).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
    for (const { id, asks, good } of QUESTIONS) {
      expect(questions[id]?.asks, id).toMatch(/\?$/);
      expect([asks, good], id).not.toContain(questions[id]?.good);
      expect(german.phrase(good)).toBe(questions[id]?.good);
    }
  });

  it('has every other code', () => {
    expect(Object.keys(pages).sort()).toEqual(Object.keys(CODE_PAGES).sort());
    for (const [code, { what, why }] of Object.entries(CODE_PAGES))
      expect([german.phrase(what), german.phrase(why)], code).toEqual([pages[code]?.what, pages[code]?.why]);
  });

  it('says what each rule notices, and why', () => {
    for (const { id, summary, why } of RULES) {
      expect(german.phrase(summary), id).not.toBe(summary);
      expect(german.phrase(why), id).not.toBe(why);
    }
  });
});

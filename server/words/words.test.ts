import { describe, expect, it } from 'vitest';
import { jargonIn } from '../../core/testing/jargon.ts';
import { de } from './de.ts';
import { en, type Word } from './en.ts';

/** The same in both languages, and rightly so: signs, and words that German has too. */
const SAME = ['anchor.dated', 'fact', 'hint.resolved', 'list.more', 'month.04', 'month.08', 'month.09', 'month.11'];

function forms(word: Word | undefined): string[] {
  if (word === undefined) return [];
  return typeof word === 'string' ? [word] : [word.one, word.other];
}

function placeholders(word: Word | undefined): string[] {
  return [
    ...new Set(
      forms(word)
        .join(' ')
        .match(/\{[a-z]+\}/g),
    ),
  ].sort();
}

it('English is in plain words', () => {
  const texts = Object.values(en as Record<string, Word>).flatMap(forms);
  expect(texts.filter((text) => jargonIn(text) !== undefined)).toEqual([]);
});

describe('German', () => {
  it('has every word, and no other', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en) as [keyof typeof en, Word][])('says %s with the same parameters', (id, word) => {
    expect(placeholders(de[id])).toEqual(placeholders(word));
    expect(forms(de[id]).length, 'forms for one and for several').toBe(forms(word).length);
    expect(forms(de[id]).join() === forms(word).join(), 'not translated').toBe(SAME.includes(id));
  });
});

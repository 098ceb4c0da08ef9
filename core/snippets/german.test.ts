import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { german } from '../messages/german.ts';
import { de } from './de.ts';
import { phrasePrompts } from './phrase-prompts.ts';
import { SNIPPETS, toPlainText } from './snippets.ts';

const prompts = new Set(
  SNIPPETS.flatMap(({ body }) =>
    [...body.matchAll(/<([^<>\n]+)>/g)].map(([, text = '']) => text.replaceAll('\\,', ',')),
  ),
);

it('every prompt is there in German, and no other', () => {
  expect(Object.keys(de).sort()).toEqual([...prompts].sort());
  for (const [prompt, own] of Object.entries(de)) expect(own, prompt).not.toBe(prompt);
});

/** The tree that a body makes, with its prompts left open. */
function treeOf(body: string): unknown {
  const isPrompt = (value: unknown) => typeof value === 'string' && /^<.*>$/.test(value);
  return parse(toPlainText(body), (_, value) => (isPrompt(value) ? '<>' : value));
}

/** How many there are to choose from, at each choice. */
function choicesOf(body: string): number[] {
  return [...body.matchAll(/\$\{\d+\|(.*?)\|\}/g)].map(([, choices = '']) => choices.split(/(?<!\\),/).length);
}

it.each(SNIPPETS.map((snippet) => [`${snippet.kind}, ${snippet.label}`, snippet.body] as const))(
  'in German makes the same plan: %s',
  (_, body) => {
    const own = phrasePrompts(body, german.phrase);
    expect(treeOf(own)).toEqual(treeOf(body));
    expect(choicesOf(own)).toEqual(choicesOf(body));
  },
);

it('a prompt that names a field is said by its title', () => {
  expect(german.phrase('<goal in a sentence>')).toBe('<Ziel in einem Satz>');
  expect(german.phrase('<person or audience>')).toBe('<Person oder Zielgruppe>');
  expect(german.phrase('<of my own>')).toBe('<of my own>');
});

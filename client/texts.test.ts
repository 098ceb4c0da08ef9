import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jargonIn } from '../core/testing/jargon.ts';

type Texts = Readonly<Record<string, string>>;

/** The same in both languages, and rightly so. */
const SAME = ['Go-live', 'Plan: {0}'];

function read(name: string): Texts {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as Texts;
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|%\S+%|\$\([\w-]+\)|command:[\w.]+/g))].sort();
}

it.each([
  ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
  ['package.nls.json', 'package.nls.de.json'],
])('%s is complete in German', (name, german) => {
  const english = read(name);
  const own = read(german);
  expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  for (const [id, text] of Object.entries(english)) {
    expect(placeholders(own[id] ?? ''), id).toEqual(placeholders(text));
    expect(own[id] === text, `${id}: not translated`).toBe(SAME.includes(id));
  }
});

it.each(['l10n/bundle.l10n.json', 'package.nls.json'])('%s is in plain words', (name) => {
  expect(Object.values(read(name)).filter((text) => jargonIn(text) !== undefined)).toEqual([]);
});

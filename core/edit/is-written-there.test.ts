import { expect, it } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import type { PlainValue } from '../parse/tree.ts';
import { applyEdits, toTextEdits } from './text-edit.ts';

const TEXT = `kind: communication-plan
title: T
x-base: &base {channel: chat, sender: dana}
x-time: &time "09:00"
schedule:
  first: {time: *time, sender: ada, audiences: [&team nurses, doctors]}
  second:
    time: *time
    sender: ada
  third:
    <<: *base
    priority: high
  fourth: *base
  fifth:
    audiences:
      - *team
      - porters
    sender: ada
`;

function edited(path: (string | number)[], value: PlainValue | undefined): string {
  const [document] = parseFile(TEXT).documents;
  if (!document) throw new Error('There is no document.');
  return applyEdits(TEXT, toTextEdits(document, TEXT, [{ set: path, value }]));
}

it.each([
  ['an aliased value', ['schedule', 'second', 'time'], '10:00'],
  ['an aliased value that is taken out', ['schedule', 'first', 'time'], undefined],
  ['a merged key', ['schedule', 'third', 'sender'], 'eva'],
  ['a new key beside merged ones', ['schedule', 'third', 'status'], 'sent'],
  ['what is below an alias', ['schedule', 'fourth', 'channel'], 'mail'],
  ['a new key below an alias', ['schedule', 'fourth', 'status'], 'sent'],
  ['a list with an aliased item', ['schedule', 'fifth', 'audiences', 2], 'cooks'],
] as const)('%s is left alone, since others share it', (_, path, value) => {
  expect(edited([...path], value)).toBe(TEXT);
});

it.each([
  ['beside an aliased value', ['schedule', 'second', 'sender'], 'eva', /second:\n {4}time: \*time\n {4}sender: eva\n/],
  [
    'behind an aliased value',
    ['schedule', 'second', 'status'],
    'sent',
    /time: \*time\n {4}sender: ada\n {4}status: sent\n/,
  ],
  ['a whole list with an aliased item', ['schedule', 'fifth', 'sender'], 'eva', /- porters\n {4}sender: eva\n/],
  ['in brackets with an alias', ['schedule', 'first', 'sender'], 'eva', /time: \*time, sender: eva, audiences/],
] as const)('what is written %s changes', (_, path, value, expected) => {
  const text = edited([...path], value);
  expect(text).toMatch(expected);
  expect(parseFile(text).documents[0]?.problems).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { parseFile } from './parse-file.ts';
import { reparseFile } from './reparse-file.ts';

const PLAN = `kind: change-plan
title: "Ship"
people:
  ada: {name: "Ada"}
  bo: {name: "Bo"}
why:
  goal:
    statement: "Ship weekly"
    to: "Ten days"
risks:
  late:
    event: "We are late"
    owner: ada
    due: 2027-03-01
  lost:
    event: "People leave"
    owner: bo
what:
  tools:
    - item: "Board"
      type: tool
    - item: "Chat"
      type: tool
`;

/** Whether an edit is read by entry; either way the result is that of a new file. */
function isReadByEntry(before: string, from: string, to: string): boolean {
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  const file = reparseFile(parseFile(before), after);
  const fresh = parseFile(after);
  expect([file.documents, file.problems]).toEqual([fresh.documents, fresh.problems]);
  return file.unsettled?.areFragments === true;
}

describe('read by entry', () => {
  it.each([
    ['a letter', 'late"', 'later"'],
    ['a letter in brackets', '"Ada"', '"Adam"'],
    ['a new line', '    owner: ada\n', '    owner: ada\n    \n'],
    ['half a key', '    owner: ada\n', '    owner: ada\n    tri\n'],
    ['half a key at the end of a section', '    owner: bo\n', '    owner: bo\n  ne\n'],
    ['a key that is renamed', '  lost:', '  left:'],
    ['a section that is renamed', 'risks:', 'risk:'],
    ['an entry more', '  lost:\n', '  new:\n    event: x\n  lost:\n'],
    ['an entry less', '  bo: {name: "Bo"}\n', ''],
    ['an item more', '    - item: "Chat"', '    - item: "Mail"\n    - item: "Chat"'],
    ['a comment', '    owner: ada', '    # Ada agreed\n    owner: ada'],
    ['a quotation mark that is not closed yet', 'event: "We are late"', 'event: "We are late'],
    ['a colon in prose', '"Ship weekly"', 'Soon: ship weekly'],
    ['a key twice', '    owner: ada', '    owner: bo\n    owner: ada'],
    [
      'a section at the end',
      '      type: tool\n    - item: "Chat"\n      type: tool\n',
      '      type: tool\nwhen:\n  start: 2027-01-04\n',
    ],
  ])('%s', (_, from, to) => {
    expect(isReadByEntry(PLAN, from, to)).toBe(true);
    expect(
      isReadByEntry(PLAN.replaceAll('\n', '\r\n'), from.replaceAll('\n', '\r\n'), to.replaceAll('\n', '\r\n')),
    ).toBe(true);
  });

  it.each([
    ['half a key', '    owner: bo\n', '    owner: bo\n    tri\n'],
    ['a colon in prose', 'title: "Ship"', 'title: Ship: soon'],
    ['a key twice', '  bo: {name: "Bo"}', '  bo: {name: "Bo"}\n  bo: {}'],
    ['a comment in prose', '"Ten days"', 'Ten days #1'],
  ])('%s elsewhere does not end it', (_, from, to) => {
    expect(isReadByEntry(PLAN.replace(from, to), 'We are late', 'We are too late')).toBe(true);
  });
});

describe('read as a whole', () => {
  it.each([
    ['the kind', 'change-plan', 'communication-plan'],
    ['an anchor', 'owner: ada', 'owner: &a ada'],
    ['a tag', 'owner: ada', 'owner: !!str ada'],
    ['a tab', 'owner: ada', 'owner:\tada'],
    ['another document', 'what:\n', '---\nwhat:\n'],
    ['a mark of a conflict', 'why:\n', '<<<<<<< ours\nwhy:\n'],
    ['a comment above the first key', 'kind:', '# Ours\nkind:'],
    ['a section twice', '    due:', 'why: {}\n    due:'],
  ])('%s', (_, from, to) => {
    expect(isReadByEntry(PLAN, from, to)).toBe(false);
  });

  it('a file whose places are tied together', () => {
    expect(isReadByEntry(PLAN.replace('"Ada"', '&n "Ada"'), 'We are late', 'We are too late')).toBe(false);
  });
});

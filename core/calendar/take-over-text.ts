import { findNearest } from '../check/nearest.ts';
import type { Edit } from '../finding/finding.ts';
import type { PlainValue } from '../parse/tree.ts';
import { listOf } from '../views/entries.ts';
import type { WordId } from '../words/en.ts';
import type { Wording } from '../words/wording.ts';
import { type CalendarItem, type Named, TOUCHPOINT_STATUSES, type TouchpointStatus } from './calendar-item.ts';
import type { Ground } from './gather-calendar.ts';
import { namesOf } from './item-texts.ts';
import type { EditedColumn } from './schedule-sheet.ts';

/** What a changed text comes to. */
export type TakenOver =
  /** It says what the plan says, in other words. */
  | { readonly type: 'same' }
  | { readonly type: 'edits'; readonly shown: string; readonly edits: readonly Edit[] }
  | {
      readonly type: 'problem';
      readonly word: WordId;
      readonly params: Readonly<Record<string, string>>;
      readonly nearest: string | undefined;
    };

/** A text of a workbook, but for days, as edits of its item. */
export function takeOverText(
  item: CalendarItem,
  column: Exclude<EditedColumn, 'date'>,
  text: string,
  { called }: Ground,
  wording: Wording,
): TakenOver {
  switch (column) {
    case 'time':
      return edited(item, 'time', text, text === '' ? undefined : text);
    case 'status':
      return takeOverStatus(item, text, wording);
    case 'sender':
      return takeOverSender(item, text, called.receivers);
    case 'audiences':
      return takeOverList(item, 'audiences', text, called.receivers, item.audiences);
    case 'channels':
      return takeOverList(item, 'channel', text, called.channels, item.channels);
    default:
      return column satisfies never;
  }
}

const EMPTY: TakenOver = { type: 'problem', word: 'calendar.read.empty', params: {}, nearest: undefined };

function takeOverStatus(item: CalendarItem, text: string, wording: Wording): TakenOver {
  if (text === '') return EMPTY;
  const words = new Map<string, TouchpointStatus>(
    TOUCHPOINT_STATUSES.flatMap((status) => [
      [status, status],
      [wording.say(`calendar.${status}`).toLowerCase(), status],
    ]),
  );
  const status = words.get(text.toLowerCase());
  if (!status) return unknown('calendar.read.unknown-status', text, [...words.keys()]);
  return edited(item, 'status', wording.say(`calendar.${status}`), status);
}

/** Without a sender of its own, an item has that of its plan: this one is not the item's to give up. */
function takeOverSender(item: CalendarItem, text: string, receivers: readonly Named[]): TakenOver {
  if (text === '') {
    if (item.written.has('sender')) return edited(item, 'sender', '', undefined);
    return { type: 'problem', word: 'calendar.read.sender-of-plan', params: {}, nearest: undefined };
  }
  const found = findNamed(text, receivers);
  if (!found) return unknown('calendar.read.unknown-sender', text, namesIn(receivers));
  if (found.id === item.sender?.id) return { type: 'same' };
  return edited(item, 'sender', found.name, found.id);
}

function takeOverList(
  item: CalendarItem,
  key: 'audiences' | 'channel',
  text: string,
  known: readonly Named[],
  present: readonly Named[],
): TakenOver {
  const names = text.split(';').flatMap((name) => name.trim() || []);
  if (names.length === 0) return EMPTY;
  const found: Named[] = [];
  for (const name of names) {
    // What the plan names and nobody knows may stay: that is told elsewhere.
    const one = findNamed(name, [...known, ...present]);
    const word = key === 'audiences' ? 'calendar.read.unknown-audience' : 'calendar.read.unknown-channel';
    if (!one) return unknown(word, name, namesIn(known));
    if (!found.some(({ id }) => id === one.id)) found.push(one);
  }
  const ids = found.map(({ id }) => id);
  const before = present.map(({ id }) => id);
  if (ids.join('\n') === before.join('\n')) return { type: 'same' };
  return { type: 'edits', shown: namesOf(found), edits: listEdits(item, key, ids, before) };
}

/** As small as may be: where only names were exchanged, nothing else of the list is touched. */
function listEdits(
  { source, written }: CalendarItem,
  key: string,
  ids: readonly string[],
  before: readonly string[],
): Edit[] {
  const path = [...source.path, key];
  const value = written.get(key);
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && !Array.isArray(value) && key === 'channel')
    return [{ set: path, value: only }];
  const isSameLength = Array.isArray(value) && listOf(value).length === ids.length && before.length === ids.length;
  if (!isSameLength) return [{ set: path, value: [...ids] }];
  return ids.flatMap((id, at): Edit[] => (id === before[at] ? [] : [{ set: [...path, at], value: id }]));
}

function edited({ source }: CalendarItem, key: string, shown: string, value: PlainValue | undefined): TakenOver {
  return { type: 'edits', shown, edits: [{ set: [...source.path, key], value }] };
}

function unknown(word: WordId, name: string, known: readonly string[]): TakenOver {
  return { type: 'problem', word, params: { name }, nearest: findNearest(name, known) };
}

function namesIn(all: readonly Named[]): string[] {
  return all.map(({ name }) => name);
}

/** By name or by short name, in whatever capitals: never a guess. */
function findNamed(text: string, all: readonly Named[]): Named | undefined {
  const exact = all.find(({ id, name }) => name === text || id === text);
  if (exact) return exact;
  const lower = text.toLowerCase();
  const same = all.filter(({ name }) => name.toLowerCase() === lower);
  return new Set(same.map(({ id }) => id)).size === 1 ? same[0] : undefined;
}

import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { CalendarItem, CalendarResult, Receiver } from '../../server/protocol/plans.ts';
import { type CalendarNode, calendarTree, receiversIn } from './calendar-tree.ts';

const CASHIERS: Receiver = { key: 'r cashiers', id: 'cashiers', name: 'Cashiers' };
const OFFICE: Receiver = { key: 'r office', id: 'office', name: 'Back office' };

function day(text: string): CalendarDate {
  return text as CalendarDate;
}

function item(title: string, on: string | undefined, ...receivers: Receiver[]): CalendarItem {
  return {
    type: 'touchpoint',
    uri: 'file:///a.yaml',
    document: 0,
    at: ['schedule', title],
    title,
    plan: 'What we say',
    ...(on !== undefined && { date: day(on) }),
    receivers,
    channels: [],
    isDone: false,
    isLate: false,
    isRecurring: false,
  };
}

const MONDAY = day('2026-11-23');
const RESULT: CalendarResult = {
  today: day('2026-11-26'),
  overdue: [item('missed', '2026-11-20', OFFICE)],
  weeks: [
    { monday: MONDAY, items: [], overloads: [], freeDays: [] },
    {
      monday: day('2026-11-30'),
      items: [item('word', '2026-12-01', CASHIERS), item('note', '2026-12-02', OFFICE)],
      overloads: [{ receiver: CASHIERS, unit: 'items', amount: 4, limit: 3 }],
      freeDays: [{ from: day('2026-12-04'), to: day('2026-12-04'), reason: 'holiday', why: undefined }],
    },
    { monday: day('2026-12-14'), items: [item('line', '2026-12-15', OFFICE)], overloads: [], freeDays: [] },
  ],
  undated: [item('someday', undefined, CASHIERS)],
  hasMore: true,
};

function lines(nodes: readonly CalendarNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'item') return [`  ${node.item.title}`];
    if (node.type === 'overload') return [`  too much for ${node.overload.receiver.name}`];
    if (node.type === 'free-days') return [`  ${node.free.reason}`];
    const own = 'rows' in node ? lines(node.rows) : [];
    return [node.type === 'week' ? `${node.name ?? node.monday}: ${node.itemCount}` : node.type, ...own];
  });
}

test('what is late stands first, then the weeks with what is wrong in them, then what has no day', () => {
  expect(lines(calendarTree(RESULT))).toEqual([
    'late',
    '  missed',
    'this: 0',
    'next: 2',
    '  too much for Cashiers',
    '  holiday',
    '  word',
    '  note',
    '2026-12-14: 1',
    '  line',
    'undated',
    '  someday',
    'more',
  ]);
});

test('one audience hears its own', () => {
  expect(lines(calendarTree(RESULT, CASHIERS.key))).toEqual([
    'next: 1',
    '  too much for Cashiers',
    '  holiday',
    '  word',
    'undated',
    '  someday',
    'more',
  ]);
});

test('silence is worth seeing beside something, and nothing at all is left to the welcome view', () => {
  const silent = { monday: MONDAY, items: [], overloads: [], freeDays: [] };
  const nothing: CalendarResult = { ...RESULT, overdue: [], weeks: [silent], undated: [], hasMore: false };
  expect(calendarTree(nothing)).toEqual([]);
  expect(lines(calendarTree({ ...nothing, hasMore: true }))).toEqual(['this: 0', 'more']);
});

test('everybody who hears something can be chosen, each once, by name', () => {
  expect(receiversIn(RESULT)).toEqual([OFFICE, CASHIERS]);
});

test('no two rows have the same id', () => {
  const top = calendarTree(RESULT);
  const ids = [...top, ...top.flatMap((node) => ('rows' in node ? [...node.rows] : []))].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

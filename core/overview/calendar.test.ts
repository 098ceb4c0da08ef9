import { expect, test } from 'vitest';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { memoryWorkspace } from '../testing/memory-host.ts';
import { type Calendar, type CalendarAsk, composeCalendar } from './calendar.ts';
import { familyCalendar, overloadsIn } from './family-calendar.ts';

/** A Thursday. */
const TODAY = '2026-11-26' as CalendarDate;

const CHANGE = `kind: change-plan
title: "New till"
status: active
when:
  start: 2026-11-02
  go-live: 2027-02-01
  end: 2027-04-30
  milestones:
    council: {name: "The council agrees", date: 2026-12-02}
`;
const COMMS = `kind: communication-plan
title: "What we say"
status: active
for: ./till.change.yaml
people:
  dana: {name: "Dana Osei"}
audiences:
  cashiers: {name: "Cashiers"}
  office: {name: "Office"}
channels:
  board: {name: "Notice board"}
blackouts:
  - {from: 2026-12-24, to: 2027-01-01, why: "Year-end close"}
schedule:
  missed: {date: 2026-11-20, audiences: [office]}
  missed-this-week: {date: 2026-11-24, audiences: [office]}
  told: {date: 2026-11-24, audiences: [office], status: sent}
  first-word: {date: 2026-12-01, time: "09:00", audiences: [cashiers, dana], channel: board, sender: dana, subject: "What is new"}
  early: {date: 2026-12-01, time: "08:00", audiences: [office]}
  on-christmas: {date: 2026-12-25, audiences: [office]}
  weekly-line: {every: weekly on fri, audiences: [office]}
  never: {date: soon, audiences: [office]}
  cancelled: {date: 2026-12-01, status: cancelled}
`;

async function calendarOf(files: Record<string, string>, ask: Partial<CalendarAsk> = {}): Promise<Calendar> {
  const workspace = await memoryWorkspace(files, ask.today ?? TODAY);
  const families = await Promise.all(
    workspace.allFamilies().map(async (family) => {
      const calendar = await workspace.look(family, familyCalendar);
      const { settings } = await workspace.contextOf(family);
      return { ...calendar, overloads: overloadsIn(calendar, settings) };
    }),
  );
  return composeCalendar(families, { today: TODAY, direction: 'coming', weeks: 13, ...ask });
}

function told({ weeks }: Calendar): Record<string, string[]> {
  const lines = weeks.map(({ monday, occurrences, freeDays }) => [
    monday,
    [
      ...freeDays.map(({ from, to, reason, why }) => `${reason} ${from} to ${to}: ${why}`),
      ...occurrences.map(({ date, entry, isLate }) => {
        return `${date} ${entry.time ?? ''} ${entry.title || entry.type}${isLate ? ', late' : ''}`;
      }),
    ],
  ]);
  return Object.fromEntries(lines);
}

const FILES = { 'till.change.yaml': CHANGE, 'till.comms.yaml': COMMS };

test('what is to come is told week by week, in the order of days and times', async () => {
  expect(told(await calendarOf(FILES, { weeks: 3 }))).toEqual({
    '2026-11-23': ['2026-11-24  told', '2026-11-27  weekly line'],
    '2026-11-30': [
      '2026-12-01 08:00 early',
      '2026-12-01 09:00 What is new',
      '2026-12-02  The council agrees',
      '2026-12-04  weekly line',
    ],
    '2026-12-07': ['2026-12-11  weekly line'],
  });
});

test('what was not sent stands first and in no week; what has no day stands last', async () => {
  const { overdue, undated, hasMore } = await calendarOf(FILES, { weeks: 1 });
  expect(overdue.map(({ entry }) => entry.title)).toEqual(['missed', 'missed this week']);
  expect(undated.map(({ title }) => title)).toEqual(['never']);
  expect(hasMore).toBe(true);
});

test('an item says who hears it from whom, and where', async () => {
  const { weeks } = await calendarOf(FILES);
  const word = weeks
    .flatMap(({ occurrences }) => occurrences)
    .find(({ entry }) => entry.title === 'What is new')?.entry;
  expect(word?.receivers.map(({ name }) => name)).toEqual(['Cashiers', 'Dana Osei']);
  expect([word?.channels, word?.sender, word?.isDone]).toEqual([['Notice board'], 'Dana Osei', false]);
});

test('the past is told backwards, without what was planned for today', async () => {
  const calendar = await calendarOf(FILES, { direction: 'past', weeks: 3, today: '2026-11-27' as CalendarDate });
  expect(told(calendar)).toEqual({
    '2026-11-23': ['2026-11-24  missed this week, late', '2026-11-24  told'],
    '2026-11-16': ['2026-11-20  missed, late', '2026-11-20  weekly line'],
    '2026-11-09': ['2026-11-13  weekly line'],
  });
  expect([calendar.overdue, calendar.undated, calendar.hasMore]).toEqual([[], [], true]);
});

test('days on which nobody works are told, and what falls on them says so', async () => {
  const { weeks } = await calendarOf(FILES);
  const week = weeks.find(({ monday }) => monday === '2026-12-21');
  expect(week?.freeDays).toEqual([{ from: '2026-12-24', to: '2026-12-27', reason: 'blackout', why: 'Year-end close' }]);
  expect(week?.occurrences.map(({ entry, dayOff }) => [entry.title, dayOff?.reason])).toEqual([
    ['on christmas', 'blackout'],
    ['weekly line', 'blackout'],
  ]);
});

test('this week and the next are there though nothing happens; others are not', async () => {
  expect(told(await calendarOf({ 'till.change.yaml': CHANGE }, { today: '2027-05-03' as CalendarDate }))).toEqual({
    '2027-05-03': [],
    '2027-05-10': [],
  });
});

test('a week in which an audience hears too much is marked once, though two plans see it', async () => {
  const registry =
    'kind: change-registry\naudiences: {cashiers: {name: "Cashiers"}}\ncapacity: {cashiers: {items-a-week: 2}}\n';
  const plan = (first: string, second: string) => `kind: communication-plan
status: active
uses: [./us.registry.yaml]
schedule:
  ${first}: {date: 2026-12-01, audiences: [cashiers]}
  ${second}: {date: 2026-12-02, audiences: [cashiers]}
`;
  const { weeks } = await calendarOf({
    'us.registry.yaml': registry,
    'a.comms.yaml': plan('one', 'two'),
    'b.comms.yaml': plan('three', 'four'),
  });
  const marks = weeks.flatMap(({ monday, overloads }) => overloads.map((each) => ({ ...each, monday })));
  expect(marks.map(({ receiver, ...mark }) => [receiver.name, mark])).toEqual([
    ['Cashiers', { monday: '2026-11-30', unit: 'items', amount: 4, limit: 2 }],
  ]);
});

test('a rhythm that says when it begins has days without a change plan', async () => {
  const lone = `kind: communication-plan
schedule:
  line: {every: weekly on tue from 2026-11-24 until 2026-12-08}
`;
  expect(told(await calendarOf({ 'lone.comms.yaml': lone }))).toEqual({
    '2026-11-23': ['2026-11-24  line'],
    '2026-11-30': ['2026-12-01  line'],
    '2026-12-07': ['2026-12-08  line'],
  });
});

test('more than anybody reads comes in parts', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `  item-${at}: {every: daily from 2026-11-23}`);
  const busy = `kind: communication-plan\nschedule:\n${names.join('\n')}\n`;
  const calendar = await calendarOf({ 'busy.comms.yaml': busy });
  expect(calendar.weeks).toHaveLength(1);
  expect(calendar.hasMore).toBe(true);
});

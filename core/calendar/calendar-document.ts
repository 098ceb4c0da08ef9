import type { CalendarDate } from '../dates/calendar-date.ts';
import { mondayOf, weekNumber } from '../dates/iso-week.ts';
import type { Document, Section } from '../document/document.ts';
import { ours, value } from '../document/line.ts';
import type { Line, Piece, Source } from '../document/piece.ts';
import { groupBy } from '../views/group-by.ts';
import type { Wording } from '../words/wording.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { CommunicationsCalendar } from './gather-calendar.ts';
import { itemTexts } from './item-texts.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';

/** The calendar as a page: a table for each week that something takes place in. */
export function calendarDocument(calendar: CommunicationsCalendar): Document {
  const { name, items, wording, today, brand } = calendar;
  const all = occurrencesOf(items);
  const weeks = groupBy(
    all.filter(({ date }) => date !== undefined),
    ({ date }) => mondayOf(date as CalendarDate),
  );
  const undated = all.filter(({ date, item }) => date === undefined && item.status === 'planned');
  const sections = [...weeks].map(([monday, week]) => weekSection(monday, week, wording));
  return {
    label: wording.say('calendar.title'),
    title: [value(name, titleSources(items))],
    head: [[ours(wording.say('calendar.as-of', { day: wording.day(today) }))]],
    pages: [{ id: 'calendar', sections: [...sections, ...undatedSections(undated, wording)] }],
    foot: [],
    language: wording.language.locale,
    today,
    brand,
  };
}

function titleSources(items: readonly CalendarItem[]): Source[] {
  const plans = new Map(items.map(({ plan }) => [`${plan.uri}#${plan.document}`, plan]));
  return [...plans.values()].map(({ uri, document }) => ({ uri, document, path: ['title'] }));
}

function weekSection(monday: CalendarDate, week: readonly Occurrence[], wording: Wording): Section {
  const title = wording.say('calendar.week', { number: weekNumber(monday), monday: wording.day(monday) });
  return { id: `week-${monday}`, title, content: [table(week, wording)] };
}

function undatedSections(undated: readonly Occurrence[], wording: Wording): Section[] {
  if (undated.length === 0) return [];
  return [{ id: 'undated', title: wording.say('calendar.undated'), content: [table(undated, wording)] }];
}

const COLUMNS = ['date', 'time', 'item', 'audiences', 'channels', 'sender', 'status', 'contact'] as const;

function table(occurrences: readonly Occurrence[], wording: Wording) {
  const headings = COLUMNS.map((column) => wording.say(`calendar.${column}`));
  const rows = occurrences.map((occurrence) => rowOf(occurrence, wording));
  return { type: 'table', headings, rows, widths: [3, 2, 7, 5, 4, 4, 2, 4] } as const;
}

function rowOf({ item, date }: Occurrence, wording: Wording): Line[] {
  const texts = itemTexts(item, wording);
  const said = (text: string, key: string): Line => (text === '' ? [] : [piece(text, item, key)]);
  return [
    said(date ? wording.weekday(date) : '', item.cadence ? 'every' : 'date'),
    said(item.time ?? '', 'time'),
    said(item.title, 'subject'),
    said(texts.audiences, 'audiences'),
    said(texts.channels, 'channel'),
    said(texts.sender, 'sender'),
    said(texts.status, 'status'),
    said(texts.contact, 'contact'),
  ];
}

/** What an item does not say itself follows from the item all the same. */
function piece(text: string, { source, written }: CalendarItem, key: string): Piece {
  return value(text, [written.has(key) ? { ...source, path: [...source.path, key] } : source]);
}

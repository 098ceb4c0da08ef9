import { TOUCHPOINT_STATUSES } from './calendar-item.ts';
import type { CommunicationsCalendar } from './gather-calendar.ts';
import { itemTexts } from './item-texts.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';

/** The columns of the workbook; the heading of each is the word `calendar.` and its name. */
export const COLUMNS = [
  'date',
  'time',
  'item',
  'status',
  'sender',
  'audiences',
  'channels',
  'place',
  'minutes',
  'contact',
  'zone',
  'plan',
  'short-name',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What may be changed in the workbook and taken over into the plans. */
export const EDITED_COLUMNS = ['date', 'time', 'status', 'sender', 'audiences', 'channels'] as const;
export type EditedColumn = (typeof EDITED_COLUMNS)[number];

/** The texts of one row: dates as `YYYY-MM-DD`, times as `HH:MM`; empty where there is nothing. */
export type RowTexts = Readonly<Record<Column, string>>;

export interface ScheduleRow {
  /** Names the item and, of what repeats, the day. */
  readonly key: string;
  readonly texts: RowTexts;
}

/** The touchpoints of a calendar as rows that somebody edits in a workbook, and that are known again afterwards. */
export interface ScheduleSheet {
  readonly name: string;
  readonly title: string;
  readonly headings: RowTexts;
  readonly rows: readonly ScheduleRow[];
  /** What is offered for a column. */
  readonly choices: Readonly<Record<'status' | 'sender' | 'audiences' | 'channels', readonly string[]>>;
  readonly guide: { readonly name: string; readonly lines: readonly string[] };
  readonly hasRestricted: boolean;
  readonly today: string;
}

export function scheduleSheet(calendar: CommunicationsCalendar): ScheduleSheet {
  const { name, wording, grounds, hasRestricted, today } = calendar;
  const called = [...grounds.values()].map((ground) => ground.called);
  const namesIn = (all: readonly { readonly name: string }[]) => [...new Set(all.map((each) => each.name))].sort();
  const receivers = namesIn(called.flatMap((each) => each.receivers));
  return {
    name: wording.say('calendar.sheet'),
    title: name,
    headings: Object.fromEntries(COLUMNS.map((column) => [column, wording.say(`calendar.${column}`)])) as RowTexts,
    rows: scheduleRows(calendar),
    choices: {
      status: TOUCHPOINT_STATUSES.map((status) => wording.say(`calendar.${status}`)),
      sender: receivers,
      audiences: receivers,
      channels: namesIn(called.flatMap((each) => each.channels)),
    },
    guide: {
      name: wording.say('calendar.guide'),
      lines: GUIDE.map((line) => wording.say(line, { plan: name, day: wording.day(today) })),
    },
    hasRestricted,
    today,
  };
}

const GUIDE = [
  'calendar.guide.about',
  'calendar.guide.may',
  'calendar.guide.names',
  'calendar.guide.relative',
  'calendar.guide.repeats',
  'calendar.guide.rows',
  'calendar.guide.back',
] as const;

export function scheduleRows({ items, wording }: CommunicationsCalendar): ScheduleRow[] {
  return occurrencesOf(items.filter(({ type }) => type === 'touchpoint')).map((occurrence) => {
    const { item, date } = occurrence;
    const { status, sender, audiences, channels, place, contact, plan } = itemTexts(item, wording);
    return {
      key: rowKey(occurrence),
      texts: {
        date: date ?? '',
        time: item.time ?? '',
        item: item.title,
        status,
        sender,
        audiences,
        channels,
        place,
        minutes: String(item.minutes ?? ''),
        contact,
        zone: item.plan.zone ?? '',
        plan,
        'short-name': item.shortName,
      },
    };
  });
}

function rowKey({ item, date }: Occurrence): string {
  return item.cadence ? `${item.key}#${date ?? ''}` : item.key;
}

import { TZDate } from '@date-fns/tz';
import {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
  default as ical,
} from 'ical-generator';
import type { CalendarItem } from '../../core/calendar/calendar-item.ts';
import type { CommunicationsCalendar } from '../../core/calendar/gather-calendar.ts';
import { type ItemFact, itemTexts } from '../../core/calendar/item-texts.ts';
import { recurrenceText } from '../../core/calendar/recurrence-text.ts';
import { addDays, type CalendarDate } from '../../core/dates/calendar-date.ts';
import { parseTime } from '../../core/dates/time.ts';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Wording } from '../../core/words/wording.ts';
import { vtimezone } from './vtimezone.ts';

/**
 * A calendar as iCalendar (RFC 5545): what has a time in its plan's time zone, all else for the whole day. What repeats is
 * one event with a rule. An event keeps its UID, and its number follows the plan's version, so that it is brought up to
 * date where it was imported before. What has no day is left out.
 */
export function renderIcs({ name, items, wording, today }: CommunicationsCalendar): string {
  const dated = items.filter(({ dates }) => dates.length > 0);
  const years = dated.flatMap(({ dates }) => [dates[0], dates.at(-1)].map((date) => Number(date?.slice(0, 4))));
  const calendar = ical({
    // What stands in the head of a calendar is written by the library as it is.
    name: inHead(name),
    prodId: { company: 'changewright', product: 'changewright', language: wording.language.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => vtimezone(zone, Math.min(...years), Math.max(...years)) },
  });
  for (const event of dated.flatMap(eventsOf)) addEvent(calendar, event, wording, today);
  return `${calendar.toString()}\r\n`;
}

function inHead(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

interface Event {
  readonly item: CalendarItem;
  readonly uid: string;
  readonly rule: string | undefined;
}

/** What repeats is one event, or one for each day where no rule says just these days. */
function eventsOf(item: CalendarItem): Event[] {
  const { cadence, dates, key } = item;
  const rule = cadence && recurrenceText(cadence, dates);
  if (!cadence || rule !== undefined) return [{ item, uid: uidOf(key), rule }];
  return dates.map((date) => ({ item: { ...item, dates: [date] }, uid: uidOf(`${key}/${date}`), rule: undefined }));
}

function addEvent(calendar: ICalCalendar, { item, uid, rule }: Event, wording: Wording, today: CalendarDate): void {
  const { plan, title, place, status, type } = item;
  const categories = [wording.say(`calendar.type.${type}`), ...item.channels.map((channel) => channel.name)];
  calendar.createEvent({
    ...whenOf(item),
    id: uid,
    sequence: plan.version,
    stamp: midnight(today),
    ...(plan.updated && { lastModified: midnight(plan.updated) }),
    summary: title,
    description: item.invitation ?? descriptionOf(item, wording),
    ...(place !== undefined && { location: place }),
    status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: categories.map((category) => ({ name: category })),
    ...(rule !== undefined && { repeating: rule }),
  });
}

/** Made of the plan's file and the item's short name: the same on every machine and for every export. */
function uidOf(key: string): string {
  return `${encodeURI(cleanText(key))}@changewright`;
}

function whenOf({
  dates,
  time,
  minutes,
  plan,
}: CalendarItem): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'floating' | 'transparency'> {
  const date = dates[0] as CalendarDate;
  const clock = time === undefined ? undefined : parseTime(time);
  if (!clock || minutes === undefined)
    return {
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const zone = plan.zone ?? 'UTC';
  const start = new TZDate(year, month - 1, day, clock.hour, clock.minute, zone);
  const end = new TZDate(start.getTime() + Math.max(1, minutes) * MILLISECONDS_A_MINUTE, zone);
  // Without a time zone the time holds wherever one is.
  return { start, end, ...(plan.zone === undefined ? { floating: true } : { timezone: plan.zone }) };
}

const MILLISECONDS_A_MINUTE = 60_000;

function midnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

const TOLD: readonly ItemFact[] = [
  'audiences',
  'channels',
  'sender',
  'says',
  'asks',
  'embargo',
  'approver',
  'contact',
  'plan',
];

function descriptionOf(item: CalendarItem, wording: Wording): string {
  const texts = { ...itemTexts(item, wording), ...(item.embargo && { embargo: wording.day(item.embargo) }) };
  return TOLD.filter((fact) => texts[fact] !== '')
    .map((fact) => wording.say('calendar.fact', { name: wording.say(`calendar.${fact}`), text: texts[fact] }))
    .join('\n');
}

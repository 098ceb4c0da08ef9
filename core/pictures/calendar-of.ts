import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import type { CalendarItemType, CalendarPicture, Named } from '../document/picture.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { groupBy } from '../views/group-by.ts';
import { entriesOf, isOfChange, titleOfEntry } from './calendar-entry.ts';
import { calendarTable } from './calendar-table.ts';
import { daysFrom, freeStretchesIn } from './free-stretches.ts';

/** A year fits a page. */
const MOST_MONTHS = 12;
const MONTHS_A_YEAR = 12;

/** Months with what takes place on their days: those from today on where not all can be drawn. */
export function calendarOf(composing: Composing): CalendarPicture | undefined {
  const { wording, today } = composing;
  const entries = entriesOf(composing).filter(({ dates }) => dates.length > 0);
  const byDay = groupBy(
    entries.flatMap((entry) => entry.dates.map((date) => ({ date, entry }))),
    ({ date }) => date,
  );
  const days = [...byDay.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const { months, left } = monthsOf(first, last, today);
  const isDrawn = (date: CalendarDate) => months.includes(date.slice(0, 7));
  return {
    type: 'calendar',
    id: 'calendar',
    title: wording.say('pictures.calendar'),
    thinned: wording.say('pictures.thinned'),
    description: wording.say('pictures.calendar.describes', {
      from: wording.day(first),
      to: wording.day(last),
      count: days.length,
    }),
    months: months.map((month) => ({ month, label: wording.month(month) })),
    weekdays: wording.weekdayNames(),
    days: days.filter(isDrawn).map((date) => ({
      date,
      items: (byDay.get(date) ?? []).map(({ entry }) => ({ ...namedOf(composing, entry), type: typeOf(entry) })),
    })),
    freeDays: freeStretchesIn(composing, months).flatMap(({ from, to }) => daysFrom(from, to)),
    today,
    legend: {
      touchpoint: wording.say('pictures.calendar.touchpoint'),
      session: wording.say('pictures.calendar.session'),
      milestone: wording.say('pictures.calendar.milestone'),
      several: wording.say('pictures.calendar.several'),
      free: wording.say('pictures.calendar.free'),
      today: wording.say('pictures.calendar.today'),
    },
    table: calendarTable(composing, entries, months),
    ...(left > 0 && { note: wording.say('pictures.calendar.more', { count: left }) }),
  };
}

function namedOf(composing: Composing, entry: CalendarEntry): Named {
  return { label: titleOfEntry(composing, entry), from: [sourceOf(entry.spot)] };
}

function typeOf(entry: CalendarEntry): CalendarItemType {
  if (isOfChange(entry)) return 'milestone';
  return entry.type === 'touchpoint' ? 'touchpoint' : 'session';
}

/** Of more months than fit those from this one on, or the last ones where fewer than that are left. */
function monthsOf(first: CalendarDate, last: CalendarDate, today: CalendarDate) {
  const [from, to, now] = [monthNumber(first), monthNumber(last), monthNumber(today)];
  const count = to - from + 1;
  const drawn = Math.min(count, MOST_MONTHS);
  const start = Math.max(from, Math.min(now, to + 1 - drawn));
  return { months: Array.from({ length: drawn }, (_, at) => monthOf(start + at)), left: count - drawn };
}

function monthNumber(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  const month = (number % MONTHS_A_YEAR) + 1;
  return `${String(Math.floor(number / MONTHS_A_YEAR)).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

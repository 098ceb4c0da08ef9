import { addDays, addMonths, type CalendarDate } from '../dates/calendar-date.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import type { CalendarItemType, CalendarPicture, Named } from '../document/picture.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { dayOffs } from '../views/days-off.ts';
import { groupBy } from '../views/group-by.ts';
import { entriesOf, isOfChange, titleOfEntry } from './calendar-entry.ts';
import { calendarTable } from './calendar-table.ts';

/** A year fits a page. */
const MOST_MONTHS = 12;

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
    freeDays: freeDaysIn(composing, months),
    today,
    legend: {
      touchpoint: wording.say('pictures.calendar.touchpoint'),
      session: wording.say('pictures.calendar.session'),
      milestone: wording.say('pictures.calendar.milestone'),
      several: wording.say('pictures.calendar.several'),
      free: wording.say('pictures.calendar.free'),
      today: wording.say('pictures.calendar.today'),
    },
    table: calendarTable(composing, entries),
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
  const months: string[] = [];
  for (let date = firstOf(first); date <= last; date = firstOf(addMonths(date, 1))) {
    months.push(date.slice(0, 7));
    if (date.startsWith('9999-12')) break;
  }
  const now = months.findIndex((month) => month >= today.slice(0, 7));
  const from = Math.max(0, Math.min(now < 0 ? months.length : now, months.length - MOST_MONTHS));
  const drawn = months.slice(from, from + MOST_MONTHS);
  return { months: drawn, left: months.length - drawn.length };
}

function firstOf(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01` as CalendarDate;
}

function freeDaysIn({ read }: Composing, months: readonly string[]): CalendarDate[] {
  const find = read(dayOffs);
  return months.flatMap((month) => {
    const days: CalendarDate[] = [];
    for (let date = `${month}-01` as CalendarDate; date.startsWith(month); date = addDays(date, 1)) {
      const off = find(date);
      if (off && off.reason !== 'weekend') days.push(date);
      if (date === '9999-12-31') break;
    }
    return days;
  });
}

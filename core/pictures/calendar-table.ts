import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { Line, Table } from '../document/piece.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { audiences } from '../views/audiences.ts';
import { type DayOff, dayOffs } from '../views/days-off.ts';
import { daySpotOf, titleOfEntry } from './calendar-entry.ts';

interface Row {
  readonly date: CalendarDate;
  readonly time: string;
  readonly lines: readonly Line[];
}

/** Day by day what takes place, and the days on which nothing should. */
export function calendarTable(composing: Composing, entries: readonly CalendarEntry[]): Table {
  const { wording } = composing;
  const days = entries.flatMap(({ dates }) => dates).sort();
  const rows = [
    ...entries.flatMap((entry) => entry.dates.map((date) => rowOf(composing, entry, date))),
    ...freeRows(composing, days[0], days.at(-1)),
  ];
  return {
    type: 'table',
    headings: [wording.say('pictures.day'), wording.say('pictures.what'), wording.say('pictures.for-whom')],
    rows: rows.sort((a, b) => compare(a.date, b.date) || compare(a.time, b.time)).map(({ lines }) => lines),
    widths: [3, 6, 6],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf(composing: Composing, entry: CalendarEntry, date: CalendarDate): Row {
  const { wording, read } = composing;
  const { spot, time = '', receivers } = entry;
  const names = receivers.map(({ id, name }): Line => {
    const audience = read(audiences).get(id);
    return [value(name, [spot, ...(audience ? [audience.spot] : [])].map(sourceOf))];
  });
  const day = [wording.day(date), ...(time === '' ? [] : [time])].join(', ');
  return {
    date,
    time,
    lines: [
      [value(day, [sourceOf(daySpotOf(entry))])],
      [value(titleOfEntry(composing, entry), [sourceOf(spot)])],
      names.length > 0 ? join(names, ', ') : [ours('–')],
    ],
  };
}

interface Free {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly off: DayOff;
}

/** Stretches of days off, weekends apart, in the months in which something takes place. */
function freeRows(composing: Composing, first: CalendarDate | undefined, last: CalendarDate | undefined): Row[] {
  if (!first || !last) return [];
  const find = composing.read(dayOffs);
  const found: Free[] = [];
  const from = `${first.slice(0, 7)}-01` as CalendarDate;
  const to = last.slice(0, 7);
  for (let date = from; date.slice(0, 7) <= to; date = addDays(date, 1)) {
    const off = find(date);
    const before = found.at(-1);
    if (off && off.reason !== 'weekend') {
      if (before && isSame(before.off, off) && addDays(before.to, 1) === date)
        found[found.length - 1] = { ...before, to: date };
      else found.push({ from: date, to: date, off });
    }
    if (date === '9999-12-31') break;
  }
  return found.map((free) => freeRow(composing, free));
}

function isSame(a: DayOff, b: DayOff): boolean {
  if (a.reason === 'blackout' && b.reason === 'blackout') return a.blackout === b.blackout;
  return a.reason === b.reason;
}

function freeRow({ wording }: Composing, { from, to, off }: Free): Row {
  const days =
    from === to ? wording.day(from) : wording.say('pictures.from-to', { from: wording.day(from), to: wording.day(to) });
  return { date: from, time: '', lines: [whenLine(), whatLine(), [ours('–')]] };

  function whenLine(): Line {
    return off.reason === 'blackout' ? [value(days, [sourceOf(off.blackout.spot)])] : [ours(days)];
  }

  function whatLine(): Line {
    if (off.reason !== 'blackout') return [ours(wording.say('pictures.calendar.holiday'))];
    const { why, spot } = off.blackout;
    if (why === undefined) return [ours(wording.say('pictures.calendar.blackout-unsaid'))];
    return wording.line('pictures.calendar.blackout', { why: { type: 'prose', text: why, from: [sourceOf(spot)] } });
  }
}

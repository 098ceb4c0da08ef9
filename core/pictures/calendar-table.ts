import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { Line, Table } from '../document/piece.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { audiences } from '../views/audiences.ts';
import { daySpotOf, titleOfEntry } from './calendar-entry.ts';
import { type FreeStretch, freeStretchesIn } from './free-stretches.ts';

interface Row {
  readonly date: CalendarDate;
  readonly time: string;
  readonly lines: readonly Line[];
}

/** Day by day what takes place, and the days off in the months that are drawn or in which something takes place. */
export function calendarTable(
  composing: Composing,
  entries: readonly CalendarEntry[],
  drawn: readonly string[],
): Table {
  const { wording } = composing;
  const busy = entries.flatMap(({ dates }) => dates.map((date) => date.slice(0, 7)));
  const months = [...new Set([...drawn, ...busy])].sort();
  const rows = [
    ...entries.flatMap((entry) => entry.dates.map((date) => rowOf(composing, entry, date))),
    ...freeStretchesIn(composing, months).map((free) => freeRow(composing, free)),
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

function freeRow({ wording }: Composing, { from, to, off }: FreeStretch): Row {
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

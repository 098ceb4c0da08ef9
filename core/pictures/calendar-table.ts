import { earlierFirst } from '../dates/earlier-first.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { Line, Table } from '../document/piece.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { groupBy } from '../views/group-by.ts';
import { daySpotOf, titleOfEntry } from './calendar-entry.ts';
import { type FreeStretch, freeStretchesIn } from './free-stretches.ts';
import { receiverLine } from './receiver-line.ts';

interface Row {
  /** The first of its days, with its time. */
  readonly begins: string;
  readonly lines: readonly Line[];
}

/** What takes place on which days, and the days off in the months that are drawn or in which something takes place. */
export function calendarTable(
  composing: Composing,
  entries: readonly CalendarEntry[],
  drawn: readonly string[],
): Table {
  const { wording } = composing;
  const busy = entries.flatMap(({ dates }) => dates.map((date) => date.slice(0, 7)));
  const months = [...new Set([...drawn, ...busy])].sort();
  const free = groupBy(freeStretchesIn(composing, months), ({ off }) =>
    off.reason === 'blackout' ? off.blackout : off.reason,
  );
  const rows = [
    ...entries.map((entry) => rowOf(composing, entry)),
    ...[...free.values()].map((stretches) => freeRow(composing, stretches)),
  ];
  return {
    type: 'table',
    headings: [wording.say('pictures.days'), wording.say('pictures.what'), wording.say('pictures.for-whom')],
    rows: rows.sort((a, b) => earlierFirst(a.begins, b.begins)).map(({ lines }) => lines),
    widths: [6, 5, 5],
  };
}

function rowOf(composing: Composing, entry: CalendarEntry): Row {
  const { wording } = composing;
  const { spot, dates, time = '', receivers } = entry;
  const at = sourceOf(daySpotOf(entry));
  const days = dates.map((date): Line => [value([wording.day(date), ...(time === '' ? [] : [time])].join(', '), [at])]);
  return {
    begins: `${dates[0] ?? ''} ${time}`,
    lines: [
      join(days, '; '),
      [value(titleOfEntry(composing, entry), [sourceOf(spot)])],
      receiverLine(composing, receivers, spot),
    ],
  };
}

/** All that are off for one reason. */
function freeRow({ wording }: Composing, stretches: readonly [FreeStretch, ...FreeStretch[]]): Row {
  const [{ from: begins, off }] = stretches;
  return { begins, lines: [join(stretches.map(whenLine), '; '), whatLine(), [ours('–')]] };

  function whenLine({ from, to }: FreeStretch): Line {
    const [first, last] = [wording.day(from), wording.day(to)];
    const days = from === to ? first : wording.say('pictures.from-to', { from: first, to: last });
    return off.reason === 'blackout' ? [value(days, [sourceOf(off.blackout.spot)])] : [ours(days)];
  }

  function whatLine(): Line {
    if (off.reason !== 'blackout') return [ours(wording.say('pictures.calendar.holiday'))];
    const { why, spot } = off.blackout;
    if (why === undefined) return [ours(wording.say('pictures.calendar.blackout-unsaid'))];
    return wording.line('pictures.calendar.blackout', { why: { type: 'prose', text: why, from: [sourceOf(spot)] } });
  }
}

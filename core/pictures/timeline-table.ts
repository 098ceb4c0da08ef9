import type { CalendarDate } from '../dates/calendar-date.ts';
import { earlierFirst } from '../dates/earlier-first.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { gap, ours, value } from '../document/line.ts';
import type { Line, Piece, Table } from '../document/piece.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { below, type Spot } from '../views/spot.ts';
import { changesOf, daySpotOf, entriesOf, isOfChange, titleAt, titleOfEntry } from './calendar-entry.ts';
import { receiverLine } from './receiver-line.ts';

/** Everything that has a place in time, drawn or not: also what has no day yet. */
export function timelineTable(composing: Composing): Table {
  const { wording } = composing;
  const entries = entriesOf(composing);
  return {
    type: 'table',
    headings: [
      wording.say('pictures.sort'),
      wording.say('pictures.what'),
      wording.say('pictures.when'),
      wording.say('pictures.for-whom'),
    ],
    rows: [
      ...stretchRows(composing),
      ...entries
        .filter(isOfChange)
        .sort(byFirstDay)
        .map((entry) => rowOf(composing, entry)),
      ...entries
        .filter((entry) => !isOfChange(entry))
        .sort(byFirstDay)
        .map((entry) => rowOf(composing, entry)),
    ],
    widths: [2, 5, 4, 5],
  };
}

function byFirstDay(a: CalendarEntry, b: CalendarEntry): number {
  return earlierFirst(a.dates[0], b.dates[0]);
}

function stretchRows(composing: Composing): Line[][] {
  const { wording } = composing;
  const all = changesOf(composing);
  const row = (sort: string, spot: Spot, start: Piece, end: Piece, receivers: readonly string[]): Line[] => [
    [ours(sort)],
    [value(titleAt(composing, spot), [sourceOf(spot)])],
    wording.line('pictures.from-to', { from: start, to: end }),
    receiverLine(
      composing,
      receivers.map((id) => ({ id })),
      spot,
    ),
  ];
  const day = (date: CalendarDate | undefined, at: Spot) => dayPiece(composing, date, at);
  const phases = all.flatMap((each) =>
    each.phases.map(({ spot, start, end }) =>
      row(wording.say('pictures.sort.phase'), spot, day(start, below(spot, 'start')), day(end, below(spot, 'end')), []),
    ),
  );
  const waves = all.flatMap((each) =>
    each.waves.map(({ spot, start, goLive, audiences: ids }) =>
      row(
        wording.say('pictures.sort.wave'),
        spot,
        day(start, below(spot, 'start')),
        day(goLive, below(spot, 'go-live')),
        ids,
      ),
    ),
  );
  return [...phases, ...waves];
}

function dayPiece({ wording }: Composing, date: CalendarDate | undefined, at: Spot): Piece {
  return date
    ? value(wording.day(date), [sourceOf(at)])
    : gap(wording.say('document.not-yet-answered'), [sourceOf(at)]);
}

function rowOf(composing: Composing, entry: CalendarEntry): Line[] {
  const { wording } = composing;
  const sort = entry.type === 'start' || entry.type === 'go-live' || entry.type === 'end' ? 'milestone' : entry.type;
  return [
    [ours(wording.say(`pictures.sort.${sort}`))],
    [value(titleOfEntry(composing, entry), [sourceOf(entry.spot)])],
    daysOf(composing, entry),
    receiverLine(composing, entry.receivers, entry.spot),
  ];
}

function daysOf(composing: Composing, entry: CalendarEntry): Line {
  const { wording } = composing;
  const { dates } = entry;
  const [first, last] = [dates[0], dates.at(-1)];
  const at = daySpotOf(entry);
  if (!first || !last || dates.length === 1) return [dayPiece(composing, first, at)];
  return wording.line('pictures.timeline.repeats', {
    count: value(wording.number(dates.length), [sourceOf(at)]),
    from: dayPiece(composing, first, at),
    to: dayPiece(composing, last, at),
  });
}

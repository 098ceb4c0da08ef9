import { sourceOf } from '../document/composing.ts';
import type { Line } from '../document/piece.ts';
import type { Kpi } from '../views/kpis.ts';
import { below } from '../views/spot.ts';
import type { Entries, Entry } from './page-one/block.ts';
import type { Teller } from './teller.ts';

export function kpiColumns(teller: Teller): NonNullable<Entries['columns']> {
  return [
    { heading: teller.say('summary.measure'), width: 44 },
    { heading: teller.say('summary.baseline'), width: 22 },
    { heading: teller.say('summary.target'), width: 18 },
    { heading: teller.say('summary.due'), width: 16 },
  ];
}

/** A measure as a row: what it is called, where it stands, where it shall stand and by when. */
export function kpiEntry(teller: Teller, kpi: Kpi): Entry {
  const { value, spot } = kpi;
  return [
    nameOf(teller, kpi),
    standingOf(teller, kpi),
    number(teller, value.target, kpi, 'target'),
    [teller.day(value.due, below(spot, 'due'))],
  ];
}

function nameOf(teller: Teller, { value: { name, unit }, spot }: Kpi): Line {
  const called = teller.said(name, below(spot, 'name'));
  if (unit === undefined) return [called];
  return teller.line('summary.with-unit', { name: called, unit: teller.said(unit, below(spot, 'unit')) });
}

function standingOf(teller: Teller, kpi: Kpi): Line {
  const { baseline, readings = [] } = kpi.value;
  const at = readings.findLastIndex(({ value }) => value !== undefined);
  const reading = readings[at];
  const before = typeof baseline === 'object' ? awaited(teller, kpi) : number(teller, baseline, kpi, 'baseline');
  if (reading?.value === undefined) return before;
  const spot = below(kpi.spot, 'readings', at);
  const now = teller.figure(reading.value, [sourceOf(below(spot, 'value'))]);
  if (reading.date === undefined) return teller.line('summary.now', { before, now });
  return teller.line('summary.now-on', { before, now, day: teller.day(reading.date, below(spot, 'date')) });
}

/** A baseline that somebody will measure by a day. */
function awaited(teller: Teller, { value: { baseline, owner }, spot }: Kpi): Line {
  const at = below(spot, 'baseline');
  const written = typeof baseline === 'object' ? baseline : {};
  const from = written.owner === undefined ? below(spot, 'owner') : below(at, 'owner');
  return teller.line('summary.baseline-awaited', {
    gap: teller.gap(at),
    owner: teller.name(written.owner ?? owner, from),
    day: teller.day(written.due, below(at, 'due')),
  });
}

function number(teller: Teller, value: number | undefined, { spot }: Kpi, key: string): Line {
  const at = below(spot, key);
  return [value === undefined ? teller.gap(at) : teller.figure(value, [sourceOf(at)])];
}

import { sourceOf } from '../../document/composing.ts';
import { list } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { join, value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { entriesIn, itemsIn, textsOf } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { kpis } from '../../views/kpis.ts';
import { findNamed } from '../../views/named.ts';
import { below, type Spot } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { owed, tableOf, under } from './table-of.ts';

/** Who does what differently, what ends, what it waits for and what it leaves alone. */
export function outcomes(teller: Teller): Content[] {
  const what = teller.read(change.what);
  const expected = teller.own(entriesIn(what, ['what', 'outcomes'], (value) => value.outcomes));
  const untouched = teller.own(itemsIn(what, ['what', 'out-of-scope'], (value) => value['out-of-scope']));
  return [
    ...owed(
      teller,
      'what.outcomes',
      undefined,
      tableOf(teller, undefined, expected, [
        { heading: 'summary.who', width: 18, cell: ({ value, spot }) => [teller.name(value.who, below(spot, 'who'))] },
        {
          heading: 'summary.does-differently',
          width: 42,
          cell: ({ value, spot }) => [teller.said(value.change, below(spot, 'change'))],
        },
        { heading: 'summary.due', width: 14, cell: ({ value, spot }) => [teller.day(value.by, below(spot, 'by'))] },
        {
          heading: 'summary.shown-by',
          width: 26,
          cell: ({ value, spot }) => kpiNames(teller, textsOf(value.kpis), below(spot, 'kpis')),
        },
      ]),
    ),
    ...stops(teller),
    ...dependencies(teller),
    ...under(
      teller,
      'summary.out-of-scope',
      list(untouched.flatMap(({ value, spot }) => (value === '' ? [] : [[teller.said(value, spot)]]))),
    ),
  ];
}

function stops(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.what), ['what', 'stops'], (value) => value.stops));
  return tableOf(teller, 'summary.stops', all, [
    {
      heading: 'summary.what-ends',
      width: 52,
      cell: ({ value, spot }) => [teller.said(value.what, below(spot, 'what'))],
    },
    { heading: 'summary.on', width: 20, cell: ({ value, spot }) => [teller.day(value.date, below(spot, 'date'))] },
    {
      heading: 'summary.owner',
      width: 28,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function dependencies(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.what), ['what', 'depends-on'], (value) => value['depends-on']));
  return tableOf(teller, 'summary.depends-on', all, [
    {
      heading: 'summary.what',
      width: 52,
      cell: ({ value, spot }) => [
        value.what === undefined && value.change !== undefined
          ? teller.said(value.change, below(spot, 'change'))
          : teller.said(value.what, below(spot, 'what')),
      ],
    },
    { heading: 'summary.due', width: 20, cell: ({ value, spot }) => teller.askedDay(value.due, below(spot, 'due')) },
    {
      heading: 'summary.owner',
      width: 28,
      cell: ({ value, spot }) => teller.askedName(value.owner, below(spot, 'owner')),
    },
  ]);
}

/** KPIs by their names. */
export function kpiNames(teller: Teller, ids: readonly string[], at: Spot): Line {
  if (ids.length === 0) return teller.isMissing(at) ? [teller.gap(at)] : [];
  const all = teller.read(kpis);
  return join(
    ids.map((id) => {
      const kpi = findNamed(all, id, at.plan);
      const from = [sourceOf(at), ...(kpi ? [sourceOf(kpi.spot)] : [])];
      return [value(kpi?.value.name ?? id, from)];
    }),
    '; ',
  );
}

import { sourceOf } from '../../document/composing.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below, type Spot } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { owed, tableOf } from './table-of.ts';

/** What helps people through the change, what they are taught, and which tools are needed. */
export function support(teller: Teller): Content[] {
  return [
    ...owed(teller, 'support.people', undefined, offered(teller)),
    ...owed(teller, 'how.training', 'summary.training', training(teller)),
    ...owed(teller, 'what.tools', 'summary.tools', tools(teller)),
  ];
}

function offered(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.support), ['support', 'offered'], (value) => value.offered));
  return tableOf(teller, undefined, all, [
    {
      heading: 'summary.group',
      width: 18,
      cell: ({ value, spot }) => [teller.name(value.audience, below(spot, 'audience'))],
    },
    { heading: 'summary.what', width: 42, cell: ({ value, spot }) => [teller.said(value.what, below(spot, 'what'))] },
    {
      heading: 'summary.kind',
      width: 12,
      cell: ({ value, spot }) => {
        const at = below(spot, 'kind');
        return value.kind === undefined
          ? teller.asked(undefined, at)
          : [teller.worded(`summary.kind-${value.kind}`, [sourceOf(at)])];
      },
    },
    { heading: 'summary.when', width: 14, cell: ({ value, spot }) => stretch(teller, value.from, value.until, spot) },
    {
      heading: 'summary.owner',
      width: 14,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function stretch(teller: Teller, from: string | undefined, until: string | undefined, spot: Spot): Line {
  const [first, last] = [below(spot, 'from'), below(spot, 'until')];
  if (from !== undefined && until !== undefined)
    return teller.line('summary.stretch', { from: teller.day(from, first), until: teller.day(until, last) });
  if (from !== undefined) return teller.line('summary.from-day', { day: teller.day(from, first) });
  return until === undefined ? [] : teller.line('summary.until', { day: teller.day(until, last) });
}

function training(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.how), ['how', 'training'], (how) => how.training));
  return tableOf(teller, 'summary.training', all, [
    {
      heading: 'summary.group',
      width: 18,
      cell: ({ value, spot }) => [teller.name(value.audience, below(spot, 'audience'))],
    },
    {
      heading: 'summary.skill',
      width: 30,
      cell: ({ value, spot }) => [teller.said(value.skill, below(spot, 'skill'))],
    },
    {
      heading: 'summary.format',
      width: 24,
      cell: ({ value, spot }) => [teller.said(value.format, below(spot, 'format'))],
    },
    { heading: 'summary.when', width: 14, cell: ({ value, spot }) => [teller.day(value.date, below(spot, 'date'))] },
    {
      heading: 'summary.owner',
      width: 14,
      cell: ({ value, spot }) => teller.askedName(value.owner, below(spot, 'owner')),
    },
  ]);
}

function tools(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.what), ['what', 'tools'], (what) => what.tools));
  return tableOf(teller, 'summary.tools', all, [
    { heading: 'summary.what', width: 42, cell: ({ value, spot }) => [teller.said(value.item, below(spot, 'item'))] },
    { heading: 'summary.cost', width: 24, cell: ({ value, spot }) => teller.asked(value.cost, below(spot, 'cost')) },
    {
      heading: 'summary.needed-by',
      width: 18,
      cell: ({ value, spot }) => [teller.day(value['needed-by'], below(spot, 'needed-by'))],
    },
    {
      heading: 'summary.state',
      width: 16,
      cell: ({ value: { status }, spot }) =>
        status === undefined ? [] : [teller.worded(`summary.tool-${status}`, [sourceOf(below(spot, 'status'))])],
    },
  ]);
}

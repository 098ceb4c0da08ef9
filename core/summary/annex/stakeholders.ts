import { sourceOf } from '../../document/composing.ts';
import { facts } from '../../document/content.ts';
import type { Content, Facts } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { influenceGridOf } from '../../pictures/influence-grid-of.ts';
import { entriesIn, itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import type { WordId } from '../../words/en.ts';
import type { Teller } from '../teller.ts';
import { pictures } from './pictures.ts';
import { type Column, owed, tableOf } from './table-of.ts';

/** Who leads, who has a say and how they are won; how much influence and support they have only where it was asked for. */
export function stakeholders(teller: Teller): Content[] {
  return [
    ...teller.changes.flatMap((ref) => facts(roles(teller, ref))),
    ...owed(teller, 'who.stakeholders', undefined, havingASay(teller)),
    ...(teller.composing.include.has('grid') ? pictures(influenceGridOf(teller.composing)) : []),
    ...owed(teller, 'how.resistance', 'summary.resistance', resistance(teller)),
    ...toldEarly(teller),
  ];
}

function roles(teller: Teller, ref: PlanRef): Facts['facts'] {
  const written = teller.read(change.who).find(({ plan }) => plan === ref)?.value.roles;
  const at = spotIn(ref, 'who', 'roles');
  const fact = (name: WordId, line: Line) => ({ name: teller.say(name), line });
  return [
    fact('summary.sponsor', [teller.name(written?.sponsor, below(at, 'sponsor'))]),
    fact('summary.lead', [teller.name(written?.lead, below(at, 'lead'))]),
    fact('summary.steering', teller.names(written?.steering, below(at, 'steering'))),
    fact('summary.coalition', teller.names(written?.coalition, below(at, 'coalition'))),
  ];
}

function havingASay(teller: Teller): Content[] {
  const all = teller.own(entriesIn(teller.read(change.who), ['who', 'stakeholders'], (who) => who.stakeholders));
  const hasGrid = teller.composing.include.has('grid');
  const rated = (key: 'influence' | 'support', heading: WordId): Column<(typeof all)[number]> => ({
    heading,
    width: 12,
    cell: ({ value, spot }) => {
      const figure = value[key];
      const at = below(spot, key);
      return [figure === undefined ? teller.gap(at) : teller.figure(figure, [sourceOf(at)])];
    },
  });
  return tableOf(teller, undefined, all, [
    { heading: 'summary.group', width: 26, cell: ({ id, spot }) => [teller.nameOr(id, spot)] },
    {
      heading: 'summary.size',
      width: 10,
      cell: ({ value: { size }, spot }) =>
        size === undefined ? [] : [teller.figure(size, [sourceOf(below(spot, 'size'))])],
    },
    ...(hasGrid ? [rated('influence', 'summary.influence'), rated('support', 'summary.support-of-group')] : []),
    {
      heading: 'summary.approach',
      width: 52,
      cell: ({ value, spot }) => teller.asked(value.approach, below(spot, 'approach')),
    },
  ]);
}

function resistance(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.how), ['how', 'resistance'], (how) => how.resistance));
  return tableOf(teller, 'summary.resistance', all, [
    {
      heading: 'summary.group',
      width: 18,
      cell: ({ value, spot }) => [teller.name(value.audience, below(spot, 'audience'))],
    },
    {
      heading: 'summary.because',
      width: 32,
      cell: ({ value, spot }) => [teller.said(value.because, below(spot, 'because'))],
    },
    {
      heading: 'summary.answer',
      width: 34,
      cell: ({ value, spot }) => [teller.said(value.response, below(spot, 'response'))],
    },
    {
      heading: 'summary.owner',
      width: 16,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function toldEarly(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.who), ['who', 'told-early'], (who) => who['told-early']));
  return tableOf(teller, 'summary.told-early', all, [
    { heading: 'summary.who', width: 30, cell: ({ value, spot }) => [teller.name(value.who, below(spot, 'who'))] },
    {
      heading: 'summary.since',
      width: 20,
      cell: ({ value, spot }) => teller.askedDay(value.since, below(spot, 'since')),
    },
    {
      heading: 'summary.bound-by',
      width: 50,
      cell: ({ value, spot }) => teller.asked(value['bound-by'], below(spot, 'bound-by')),
    },
  ]);
}

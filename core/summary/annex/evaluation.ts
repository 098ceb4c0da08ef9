import { facts } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import type { WordId } from '../../words/en.ts';
import type { Teller } from '../teller.ts';
import { kpiNames } from './outcomes.ts';
import { owed, tableOf, under } from './table-of.ts';

/** How progress is reported, to whom, and how success is judged at the end. */
export function evaluation(teller: Teller): Content[] {
  return [
    ...owed(
      teller,
      'reporting.evaluation',
      undefined,
      teller.changes.flatMap((ref) => judgement(teller, ref)),
    ),
    ...criteria(teller),
    ...owed(
      teller,
      'reporting.executives',
      'summary.executive-updates',
      teller.changes.flatMap((ref) => updates(teller, ref)),
    ),
    ...owed(teller, 'reporting.progress', 'summary.progress', progress(teller)),
  ];
}

function judgement(teller: Teller, ref: PlanRef): Content[] {
  const written = teller.read(change.reporting).find(({ plan }) => plan === ref)?.value.evaluation;
  if (!written) return [];
  const at = spotIn(ref, 'reporting', 'evaluation');
  return facts([
    fact(teller, 'summary.when', [teller.day(written.date, below(at, 'date'))]),
    fact(teller, 'summary.how', [teller.said(written.method, below(at, 'method'))]),
    fact(teller, 'summary.decider', [teller.name(written.decider, below(at, 'decider'))]),
  ]);
}

function criteria(teller: Teller): Content[] {
  const path = ['reporting', 'evaluation', 'criteria'];
  const all = teller.own(itemsIn(teller.read(change.reporting), path, ({ evaluation: written }) => written?.criteria));
  return tableOf(teller, 'summary.success-is', all, [
    {
      heading: 'summary.measure',
      width: 60,
      cell: ({ value, spot }) => kpiNames(teller, [value.kpi ?? ''].filter(Boolean), below(spot, 'kpi')),
    },
    {
      heading: 'summary.threshold',
      width: 40,
      cell: ({ value, spot }) => [teller.said(value.threshold, below(spot, 'threshold'))],
    },
  ]);
}

function updates(teller: Teller, ref: PlanRef): Content[] {
  const written = teller.read(change.reporting).find(({ plan }) => plan === ref)?.value['executive-updates'];
  if (!written) return [];
  const at = spotIn(ref, 'reporting', 'executive-updates');
  const told = facts([
    fact(teller, 'summary.how-often', [teller.rhythm(written.cadence, below(at, 'cadence'))]),
    fact(teller, 'summary.forum', [teller.said(written.forum, below(at, 'forum'))]),
    fact(teller, 'summary.next-time', [teller.day(written.next, below(at, 'next'))]),
    fact(teller, 'summary.owner', teller.askedName(written.owner, below(at, 'owner'))),
  ]);
  return under(teller, 'summary.executive-updates', told);
}

function progress(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.reporting), ['reporting', 'progress'], (value) => value.progress));
  return tableOf(teller, 'summary.progress', all, [
    {
      heading: 'summary.measure',
      width: 34,
      cell: ({ value, spot }) => kpiNames(teller, [value.kpi ?? ''].filter(Boolean), below(spot, 'kpi')),
    },
    { heading: 'summary.tool', width: 20, cell: ({ value, spot }) => [teller.said(value.tool, below(spot, 'tool'))] },
    {
      heading: 'summary.to-whom',
      width: 18,
      cell: ({ value, spot }) => teller.askedName(value.audience, below(spot, 'audience')),
    },
    {
      heading: 'summary.how-often',
      width: 14,
      cell: ({ value, spot }) =>
        value.cadence === undefined ? [] : [teller.rhythm(value.cadence, below(spot, 'cadence'))],
    },
    {
      heading: 'summary.owner',
      width: 14,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function fact(teller: Teller, name: WordId, line: Line) {
  return { name: teller.say(name), line };
}

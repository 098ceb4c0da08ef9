import { sourceOf } from '../../document/composing.ts';
import { facts, list } from '../../document/content.ts';
import type { Content, Facts } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import type { WordId } from '../../words/en.ts';
import type { Teller } from '../teller.ts';
import { owed, tableOf, under } from './table-of.ts';

/** How standards rise without fear: help for each of them, an honest word on jobs, and what managers will not do. */
export function safety(teller: Teller): Content[] {
  const written = teller.read(change.safety);
  const lines = (
    title: WordId,
    path: readonly string[],
    pick: (value: (typeof written)[number]['value']) => readonly string[] | undefined,
  ) =>
    under(
      teller,
      title,
      list(
        teller
          .own(itemsIn(written, ['safety', ...path], pick))
          .flatMap(({ value, spot }) => (value === '' ? [] : [[teller.said(value, spot)]])),
      ),
    );
  return [
    ...owed(
      teller,
      'safety.job-security',
      'summary.jobs',
      teller.changes.flatMap((ref) => jobs(teller, ref)),
    ),
    ...expectations(teller),
    ...incentives(teller),
    ...mentoring(teller),
    ...lines(
      'summary.managers-will-not',
      ['autonomy', 'managers-will-not'],
      ({ autonomy }) => autonomy?.['managers-will-not'],
    ),
    ...lines('summary.leaders-model', ['leaders-model'], (value) => value['leaders-model']),
  ];
}

function jobs(teller: Teller, ref: PlanRef): Content[] {
  const written = teller.read(change.safety).find(({ plan }) => plan === ref)?.value;
  const told = written?.['job-security'];
  const at = spotIn(ref, 'safety', 'job-security');
  const talks = written?.['one-on-ones']?.cadence;
  const fact = (name: WordId, line: Line): Facts['facts'][number] => ({ name: teller.say(name), line });
  const repeat = told?.repeat === undefined ? [] : [teller.rhythm(told.repeat, below(at, 'repeat'))];
  return [
    ...(told
      ? under(
          teller,
          'summary.jobs',
          facts([
            fact('summary.position', [teller.said(told.position, below(at, 'position'))]),
            fact('summary.approved-by', [teller.name(told['approved-by'], below(at, 'approved-by'))]),
            fact('summary.repeated', repeat),
          ]),
        )
      : []),
    ...(talks === undefined
      ? []
      : facts([fact('summary.one-on-ones', [teller.rhythm(talks, spotIn(ref, 'safety', 'one-on-ones', 'cadence'))])])),
  ];
}

function expectations(teller: Teller): Content[] {
  const all = teller.own(
    itemsIn(teller.read(change.safety), ['safety', 'expectations'], (value) => value.expectations),
  );
  return tableOf(teller, 'summary.expectations', all, [
    {
      heading: 'summary.standard',
      width: 50,
      cell: ({ value, spot }) => [teller.said(value.standard, below(spot, 'standard'))],
    },
    {
      heading: 'summary.help',
      width: 50,
      cell: ({ value, spot }) => [teller.said(value.support, below(spot, 'support'))],
    },
  ]);
}

function incentives(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.safety), ['safety', 'incentives'], (value) => value.incentives));
  return tableOf(teller, 'summary.incentives', all, [
    { heading: 'summary.group', width: 30, cell: ({ value, spot }) => [teller.name(value.for, below(spot, 'for'))] },
    {
      heading: 'summary.reward',
      width: 70,
      cell: ({ value, spot }) => [teller.said(value.reward, below(spot, 'reward'))],
    },
  ]);
}

function mentoring(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.safety), ['safety', 'mentoring'], (value) => value.mentoring));
  return tableOf(teller, 'summary.mentoring', all, [
    {
      heading: 'summary.mentors',
      width: 36,
      cell: ({ value, spot }) => [teller.name(value.mentors, below(spot, 'mentors'))],
    },
    { heading: 'summary.mentored', width: 36, cell: ({ value, spot }) => [teller.name(value.for, below(spot, 'for'))] },
    {
      heading: 'summary.voluntary',
      width: 28,
      cell: ({ value: { voluntary }, spot }) =>
        voluntary === undefined
          ? []
          : [teller.worded(voluntary ? 'summary.yes' : 'summary.no', [sourceOf(below(spot, 'voluntary'))])],
    },
  ]);
}

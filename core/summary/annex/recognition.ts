import { sourceOf } from '../../document/composing.ts';
import type { Content } from '../../document/document.ts';
import { entriesIn, itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { owed, tableOf } from './table-of.ts';

/** How wins are celebrated, and what is rewarded. */
export function recognition(teller: Teller): Content[] {
  return [
    ...owed(teller, 'recognition.wins', undefined, wins(teller)),
    ...owed(teller, 'recognition.rewards', 'summary.rewards', rewards(teller)),
  ];
}

function wins(teller: Teller): Content[] {
  const all = teller.own(entriesIn(teller.read(change.recognition), ['recognition', 'wins'], (value) => value.wins));
  return tableOf(teller, undefined, all, [
    {
      heading: 'summary.win',
      width: 34,
      cell: ({ value, spot }) => [teller.said(value.criterion, below(spot, 'criterion'))],
    },
    {
      heading: 'summary.celebrated',
      width: 34,
      cell: ({ value, spot }) => [teller.said(value.how, below(spot, 'how'))],
    },
    {
      heading: 'summary.when',
      width: 16,
      cell: ({ value, spot }) => {
        const day = teller.day(value.date, below(spot, 'date'));
        if (value.status !== 'celebrated') return [day];
        return teller.line('summary.milestone-done', {
          name: day,
          done: teller.worded('summary.is-celebrated', [sourceOf(below(spot, 'status'))], 'good'),
        });
      },
    },
    {
      heading: 'summary.owner',
      width: 16,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function rewards(teller: Teller): Content[] {
  const all = teller.own(
    itemsIn(teller.read(change.recognition), ['recognition', 'rewards'], (value) => value.rewards),
  );
  return tableOf(teller, 'summary.rewards', all, [
    {
      heading: 'summary.behaviour',
      width: 34,
      cell: ({ value, spot }) => [teller.said(value.behaviour, below(spot, 'behaviour'))],
    },
    {
      heading: 'summary.reward',
      width: 26,
      cell: ({ value, spot }) => [teller.said(value.reward, below(spot, 'reward'))],
    },
    {
      heading: 'summary.criteria',
      width: 24,
      cell: ({ value, spot }) => [teller.said(value.criteria, below(spot, 'criteria'))],
    },
    {
      heading: 'summary.decider',
      width: 16,
      cell: ({ value, spot }) => teller.askedName(value.decider, below(spot, 'decider')),
    },
  ]);
}

import { sourceOf } from '../../document/composing.ts';
import { facts } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { type Entry, itemsIn } from '../../views/entries.ts';
import { change, registry } from '../../views/inputs.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { owed, tableOf } from './table-of.ts';

/** Which objectives the change serves, what it costs to do nothing, and what it leaves alone. */
export function alignment(teller: Teller): Content[] {
  const why = teller.read(change.why);
  const served = teller.own(itemsIn(why, ['why', 'alignment'], (value) => value.alignment));
  return [
    ...owed(
      teller,
      'why.alignment',
      undefined,
      tableOf(teller, undefined, served, [
        { heading: 'summary.objective', width: 40, cell: (entry) => [objectiveOf(teller, entry)] },
        { heading: 'summary.how', width: 60, cell: ({ value, spot }) => [teller.said(value.how, below(spot, 'how'))] },
      ]),
    ),
    ...teller.changes.flatMap((ref) => {
      const part = why.find(({ plan }) => plan === ref)?.value;
      return facts([
        fact(teller, 'summary.why-now', part?.urgency, spotIn(ref, 'why', 'urgency')),
        fact(teller, 'summary.cost-of-inaction', part?.['cost-of-inaction'], spotIn(ref, 'why', 'cost-of-inaction')),
      ]);
    }),
  ];
}

function fact(
  teller: Teller,
  name: 'summary.why-now' | 'summary.cost-of-inaction',
  text: string | undefined,
  at: Spot,
) {
  return { name: teller.say(name), line: teller.asked(text, at) };
}

/** An objective of a registry by what it says there. */
function objectiveOf(teller: Teller, { value: { objective }, spot }: Entry<{ objective?: string }>): Line[number] {
  const at = below(spot, 'objective');
  const found = teller
    .read(registry.objectives)
    .map(({ plan, value: objectives }) => ({ plan, statement: objectives[objective ?? '']?.statement }))
    .find(({ statement }) => statement !== undefined);
  if (!found || objective === undefined) return teller.said(objective, at);
  const stated = spotIn(found.plan, 'objectives', objective, 'statement');
  return value(String(found.statement), [sourceOf(at), sourceOf(stated)]);
}

import { sourceOf } from '../../document/composing.ts';
import { list } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { itemsIn, textsOf } from '../../views/entries.ts';
import { change, comms, registry } from '../../views/inputs.ts';
import { loops as allLoops } from '../../views/loops.ts';
import { below } from '../../views/spot.ts';
import { logLine, logOf } from '../page-one/changed.ts';
import type { Teller } from '../teller.ts';
import { pulseResults } from './pulse-results.ts';
import { owed, tableOf, under } from './table-of.ts';

/** How people are heard, what they said, what would make the plan change, and what has changed. */
export function feedback(teller: Teller): Content[] {
  return [
    ...owed(teller, 'feedback.collection', undefined, loops(teller)),
    ...pulseResults(teller),
    ...owed(teller, 'feedback.adjustment', 'summary.triggers', triggers(teller)),
    ...adjustments(teller),
    ...under(teller, 'summary.log-title', list(logOf(teller).map((entry) => logLine(teller, entry)))),
  ];
}

function loops(teller: Teller): Content[] {
  return tableOf(teller, undefined, teller.own(teller.read(allLoops)), [
    {
      heading: 'summary.method',
      width: 36,
      cell: ({ value, spot }) => [teller.said(value.method, below(spot, 'method'))],
    },
    {
      heading: 'summary.who',
      width: 24,
      cell: ({ value, spot }) => teller.names(textsOf(value.audiences), below(spot, 'audiences')),
    },
    {
      heading: 'summary.how-often',
      width: 16,
      cell: ({ value, spot }) => [teller.rhythm(value.cadence, below(spot, 'cadence'))],
    },
    {
      heading: 'summary.anonymous',
      width: 10,
      cell: ({ value: { anonymous }, spot }) =>
        anonymous === undefined
          ? []
          : [teller.worded(anonymous ? 'summary.yes' : 'summary.no', [sourceOf(below(spot, 'anonymous'))])],
    },
    {
      heading: 'summary.owner',
      width: 14,
      cell: ({ value, spot }) => [teller.name(value.owner, below(spot, 'owner'))],
    },
  ]);
}

function triggers(teller: Teller): Content[] {
  const path = ['feedback', 'adaptation', 'triggers'];
  const all = teller.own(itemsIn(teller.read(change.feedback), path, ({ adaptation }) => adaptation?.triggers));
  return tableOf(teller, 'summary.triggers', all, [
    {
      heading: 'summary.signal',
      width: 22,
      cell: ({ value, spot }) => [teller.signal(value.signal, below(spot, 'signal'))],
    },
    {
      heading: 'summary.threshold',
      width: 24,
      cell: ({ value, spot }) => [teller.said(value.threshold, below(spot, 'threshold'))],
    },
    {
      heading: 'summary.then',
      width: 38,
      cell: ({ value, spot }) => [teller.said(value.action, below(spot, 'action'))],
    },
    {
      heading: 'summary.decider',
      width: 16,
      cell: ({ value, spot }) => [teller.name(value.decider, below(spot, 'decider'))],
    },
  ]);
}

/** Of the communication plans, and of what registries keep for the whole company. */
function adjustments(teller: Teller): Content[] {
  const all = [comms.iteration, registry.iteration].flatMap((input) =>
    itemsIn(teller.read(input), ['iteration', 'adjust'], (iteration) => iteration.adjust),
  );
  return tableOf(teller, 'summary.adjustments', all, [
    {
      heading: 'summary.trigger',
      width: 38,
      cell: ({ value, spot }) => [teller.said(value.trigger, below(spot, 'trigger'))],
    },
    {
      heading: 'summary.then',
      width: 44,
      cell: ({ value, spot }) => teller.asked(value.action, below(spot, 'action')),
    },
    {
      heading: 'summary.decider',
      width: 18,
      cell: ({ value, spot }) => [teller.name(value.decider, below(spot, 'decider'))],
    },
  ]);
}

import { sourceOf } from '../../document/composing.ts';
import { facts, subheading } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import type { Risk } from '../../generated/change-plan.ts';
import { riskMapOf } from '../../pictures/risk-map-of.ts';
import type { Entry } from '../../views/entries.ts';
import { itemsIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import type { WordId } from '../../words/en.ts';
import { risksByWeight, scoreOf } from '../page-one/risks.ts';
import type { Teller } from '../teller.ts';
import { pictures } from './pictures.ts';
import { owed, tableOf } from './table-of.ts';

/** Each risk with all that is said of it, on a map, and what would stop the change. */
export function allRisks(teller: Teller): Content[] {
  const all = risksByWeight(teller);
  return [
    ...pictures(riskMapOf(teller.composing)),
    ...owed(
      teller,
      'risks.challenges',
      undefined,
      all.flatMap((risk) => riskContent(teller, risk)),
    ),
    ...stopIf(teller),
  ];
}

function riskContent(teller: Teller, risk: Entry<Risk>): Content[] {
  const { value, spot } = risk;
  const fact = (name: WordId, line: Line) => ({ name: teller.say(name), line });
  const told = (name: WordId, key: 'cause' | 'effect' | 'trigger' | 'fallback') =>
    fact(name, teller.asked(value[key], below(spot, key)));
  return [
    subheading([teller.said(value.event, below(spot, 'event'))]),
    ...facts([
      told('summary.cause', 'cause'),
      told('summary.effect', 'effect'),
      fact('summary.hits', teller.askedName(value.audience, below(spot, 'audience'))),
      fact('summary.weight', weightOf(teller, risk)),
      fact('summary.response', [teller.said(value.response, below(spot, 'response'))]),
      fact('summary.owner', [teller.name(value.owner, below(spot, 'owner'))]),
      fact('summary.due', teller.askedDay(value.due, below(spot, 'due'))),
      told('summary.trigger', 'trigger'),
      told('summary.fallback', 'fallback'),
      fact('summary.accepted-by', teller.askedName(value['accepted-by'], below(spot, 'accepted-by'))),
    ]),
  ];
}

/** Before the response and after it. */
function weightOf(teller: Teller, risk: Entry<Risk>): Line {
  const score = scoreOf(teller, risk);
  const { likelihood, impact } = risk.value.residual ?? {};
  if (score.length === 0 || likelihood === undefined || impact === undefined) return score;
  const at = below(risk.spot, 'residual');
  const from = ['likelihood', 'impact'].map((key) => sourceOf(below(at, key)));
  return teller.line('summary.score-after', { score, after: teller.figure(likelihood * impact, from) });
}

function stopIf(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.when), ['when', 'stop-if'], (when) => when['stop-if']));
  return tableOf(teller, 'summary.stop-if', all, [
    {
      heading: 'summary.signal',
      width: 34,
      cell: ({ value, spot }) => [teller.signal(value.signal, below(spot, 'signal'))],
    },
    {
      heading: 'summary.threshold',
      width: 40,
      cell: ({ value, spot }) => [teller.said(value.threshold, below(spot, 'threshold'))],
    },
    {
      heading: 'summary.decider',
      width: 26,
      cell: ({ value, spot }) => [teller.name(value.decider, below(spot, 'decider'))],
    },
  ]);
}

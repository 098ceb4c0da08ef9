import { sourceOf } from '../../document/composing.ts';
import { paragraph } from '../../document/content.ts';
import type { Line } from '../../document/piece.ts';
import type { Risk } from '../../generated/change-plan.ts';
import { entriesIn, type Entry as Written } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import { type Block, inColumns } from './block.ts';

const THREE = 3;

/** The three that weigh most. */
export function risks(teller: Teller): Block | undefined {
  const all = risksByWeight(teller);
  const owed = teller.changes.filter(
    (ref) => !all.some(({ spot }) => spot.plan === ref) && teller.resultOf('risks.challenges', ref),
  );
  if (all.length === 0 && owed.length === 0) return undefined;
  return {
    id: 'risks',
    title: teller.say(all.length > THREE ? 'summary.three-risks' : 'summary.risks'),
    before: owed.map((ref) => paragraph(teller.unanswered('risks.challenges', ref, ['risks']))),
    entries: {
      ...inColumns(
        all.map((risk) => [
          [teller.said(risk.value.event, below(risk.spot, 'event'))],
          scoreOf(teller, risk),
          [teller.said(risk.value.response, below(risk.spot, 'response'))],
          [teller.name(risk.value.owner, below(risk.spot, 'owner'))],
        ]),
        [
          { heading: teller.say('summary.risk'), width: 32 },
          { heading: teller.say('summary.weight'), width: 11 },
          { heading: teller.say('summary.response'), width: 40 },
          { heading: teller.say('summary.owner'), width: 17 },
        ],
      ),
      most: THREE,
    },
  };
}

/** Those that nobody has rated come last. */
export function risksByWeight(teller: Teller): Written<Risk>[] {
  const all = teller.own(entriesIn(teller.read(change.risks), ['risks'], (value) => value));
  return [...all].sort((a, b) => weightOf(b.value) - weightOf(a.value));
}

function weightOf({ likelihood = 0, impact = 0 }: Risk): number {
  return likelihood * impact;
}

/** `12 of 25` */
export function scoreOf(teller: Teller, { value, spot }: Written<Risk>): Line {
  const keys = ['likelihood', 'impact'] as const;
  const missing = keys.filter((key) => value[key] === undefined).map((key) => below(spot, key));
  const [owed] = missing.filter((at) => teller.isMissing(at));
  if (missing.length > 0) return owed ? [teller.gap(owed)] : [];
  const from = keys.map((key) => sourceOf(below(spot, key)));
  return teller.line('summary.score', { score: teller.figure(weightOf(value), from) });
}

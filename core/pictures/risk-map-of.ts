import { type Composing, said, sourceOf } from '../document/composing.ts';
import { gap, ours, value } from '../document/line.ts';
import type { RiskMap, RiskPoint } from '../document/picture.ts';
import type { Line } from '../document/piece.ts';
import { optionsOf } from '../engine/rule-settings.ts';
import type { Risk } from '../generated/change-plan.ts';
import { untreatedHighRisk } from '../rules/risks/untreated-high-risk.ts';
import { type Entry, entriesIn } from '../views/entries.ts';
import { change } from '../views/inputs.ts';
import { below } from '../views/spot.ts';
import { titleAt } from './calendar-entry.ts';
import { isShown } from './is-shown.ts';

/** Risks by likelihood and impact, before and after their responses, the highest first. */
export function riskMapOf(composing: Composing): RiskMap | undefined {
  const { read, wording, settings } = composing;
  const all = entriesIn(read(change.risks), ['risks'], (value) => value)
    .filter(({ spot }) => isShown(composing, spot.plan))
    .map(rate);
  const rated = all.flatMap((each) => (each.inherent ? [{ ...each, inherent: each.inherent }] : []));
  if (rated.length === 0) return undefined;
  rated.sort((a, b) => scoreOf(b.inherent) - scoreOf(a.inherent));
  const unrated = all.filter(({ inherent }) => !inherent);
  const score = Number(optionsOf(untreatedHighRisk, settings.rules).score);
  return {
    type: 'risk-map',
    id: 'risk-map',
    title: wording.say('pictures.risk-map'),
    thinned: wording.say('pictures.thinned'),
    description: describe(composing, rated, score),
    risks: rated.map(({ entry, inherent, residual }) => ({
      label: titleAt(composing, entry.spot),
      from: [sourceOf(entry.spot)],
      inherent,
      ...(residual && { residual }),
    })),
    axes: {
      likelihood: wording.say('pictures.risk-map.likelihood'),
      impact: wording.say('pictures.risk-map.impact'),
    },
    legend: { inherent: wording.say('pictures.risk-map.before'), residual: wording.say('pictures.risk-map.after') },
    high: { score, label: wording.say('pictures.risk-map.high-from', { score }) },
    table: tableOf(composing, [...rated, ...unrated]),
    ...(unrated.length > 0 && { note: wording.say('pictures.risk-map.unrated', { count: unrated.length }) }),
  };
}

interface Rated {
  readonly entry: Entry<Risk>;
  readonly inherent: RiskPoint | undefined;
  readonly residual: RiskPoint | undefined;
}

function rate(entry: Entry<Risk>): Rated {
  return { entry, inherent: pointOf(entry.value), residual: pointOf(entry.value.residual) };
}

function pointOf(rating: Partial<RiskPoint> | undefined): RiskPoint | undefined {
  const { likelihood, impact } = rating ?? {};
  return isOnScale(likelihood) && isOnScale(impact) ? { likelihood, impact } : undefined;
}

function isOnScale(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
}

function scoreOf({ likelihood, impact }: RiskPoint): number {
  return likelihood * impact;
}

function describe({ wording }: Composing, rated: readonly Rated[], score: number): string {
  const isHigh = (point: RiskPoint | undefined) => point !== undefined && scoreOf(point) >= score;
  const before = rated.filter(({ inherent }) => isHigh(inherent)).length;
  const after = rated.filter(({ inherent, residual }) => isHigh(residual ?? inherent)).length;
  const count = wording.say('pictures.risk-map.describes', { count: rated.length });
  return `${count} ${wording.say('pictures.risk-map.high', { score, before, after })}`;
}

function tableOf(composing: Composing, all: readonly Rated[]): RiskMap['table'] {
  const { wording } = composing;
  const scored = (point: RiskPoint | undefined, entry: Entry<Risk>, key?: 'residual'): Line => {
    const at = key ? below(entry.spot, key) : entry.spot;
    if (!point) return [gap(wording.say('document.not-yet-answered'), [sourceOf(at)])];
    const { likelihood, impact } = point;
    const text = wording.say('pictures.risk-map.score', { likelihood, impact, score: scoreOf(point) });
    return [value(text, [sourceOf(below(at, 'likelihood')), sourceOf(below(at, 'impact'))])];
  };
  return {
    type: 'table',
    headings: [
      wording.say('pictures.risk-map.number'),
      wording.say('pictures.risk-map.risk'),
      wording.say('pictures.risk-map.before'),
      wording.say('pictures.risk-map.after'),
    ],
    rows: all.map(({ entry, inherent, residual }, at) => [
      [inherent ? value(String(at + 1), [sourceOf(entry.spot)]) : ours('–')],
      [said(composing, entry.value.event, below(entry.spot, 'event'))],
      scored(inherent, entry),
      scored(residual, entry, 'residual'),
    ]),
    widths: [2, 9, 4, 4],
  };
}

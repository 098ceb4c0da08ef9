import { sourceOf } from '../../document/composing.ts';
import { gap, value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { asks } from '../../messages/message.ts';
import type { QuestionResult } from '../../questions/evaluate.ts';
import { plans } from '../../views/inputs.ts';
import { isRefTo, type PlanRef, spotIn } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import type { Block, Gathered } from './block.ts';

/** The questions without an answer: first those that somebody will answer, what is late before the others; then what nobody has taken on. */
export function open(teller: Teller): Block | undefined {
  const all = teller
    .read(plans)
    .filter((ref) => teller.isOwn(ref))
    .flatMap((ref) => openOf(teller, ref).map((result) => ({ ref, result, weight: weightOf(teller, result) })))
    .sort((a, b) => a.weight - b.weight);
  if (all.length === 0) return undefined;
  const from = (weight: number) => all.findIndex((each) => each.weight === weight);
  return {
    id: 'open',
    title: teller.say('summary.open'),
    before: [],
    entries: {
      all: all.map(({ ref, result }) => [lineOf(teller, ref, result)]),
      gathered: GATHERED.map(
        ([weight, word]): Gathered => ({
          from: from(weight),
          say: (questions) => teller.line(word, { questions }),
        }),
      ).filter((each) => each.from >= 0),
    },
  };
}

function openOf(teller: Teller, ref: PlanRef): QuestionResult[] {
  const [, results = []] = [...teller.composing.questions].find(([plan]) => isRefTo(ref, plan)) ?? [];
  return results.filter(({ question, state }) => !question.extra && state !== 'answered' && state !== 'not-applicable');
}

/** What nobody has taken on would be said of each in the same words. */
const GATHERED = [
  [2, 'summary.half-answered'],
  [3, 'summary.nobody-yet'],
] as const;

function weightOf({ today }: Teller, { state, deferral }: QuestionResult): number {
  if (state === 'deferred') return deferral?.due !== undefined && deferral.due < today ? 0 : 1;
  return state === 'partial' ? 2 : 3;
}

/** A question that nobody has taken on leads to where its answer belongs. */
function lineOf(teller: Teller, ref: PlanRef, result: QuestionResult): Line {
  const { question, state, missing } = result;
  const at = sourceOf(spotIn(ref, ...question.at.split('.')));
  const asked = teller.wording.asks(asks(question));
  if (state === 'deferred') return teller.promised(value(asked, [at]), ref, result);
  const owed = missing.map(({ at: path }) => sourceOf(spotIn(ref, ...path)));
  return [gap(asked, owed.length > 0 ? owed : [at])];
}

import { sourceOf } from '../../document/composing.ts';
import { gap, value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { asks } from '../../messages/message.ts';
import type { QuestionResult } from '../../questions/evaluate.ts';
import { plans } from '../../views/inputs.ts';
import { isRefTo, type PlanRef, spotIn } from '../../views/spot.ts';
import type { Teller } from '../teller.ts';
import type { Block } from './block.ts';

/** The questions without an answer, with who will give it and when: what is late first, then what nobody has taken on. */
export function open(teller: Teller): Block | undefined {
  const all = teller
    .read(plans)
    .filter((ref) => teller.isOwn(ref))
    .flatMap((ref) => openOf(teller, ref).map((result) => ({ ref, result })))
    .sort((a, b) => weightOf(teller, a.result) - weightOf(teller, b.result));
  if (all.length === 0) return undefined;
  return {
    id: 'open',
    title: teller.say('summary.open'),
    before: [],
    entries: { all: all.map(({ ref, result }) => [lineOf(teller, ref, result)]) },
  };
}

function openOf(teller: Teller, ref: PlanRef): QuestionResult[] {
  const [, results = []] = [...teller.composing.questions].find(([plan]) => isRefTo(ref, plan)) ?? [];
  return results.filter(({ question, state }) => !question.extra && state !== 'answered' && state !== 'not-applicable');
}

function weightOf({ today }: Teller, { state, deferral }: QuestionResult): number {
  if (state === 'deferred') return deferral?.due !== undefined && deferral.due < today ? 0 : 2;
  return state === 'unanswered' ? 1 : 3;
}

function lineOf(teller: Teller, ref: PlanRef, result: QuestionResult): Line {
  const { question, state, missing } = result;
  const at = spotIn(ref, ...question.at.split('.'));
  const asked = value(teller.wording.asks(asks(question)), [sourceOf(at)]);
  if (state === 'deferred') return teller.promised(asked, ref, result);
  const from = missing.length > 0 ? missing.map(({ at: path }) => sourceOf(spotIn(ref, ...path))) : [sourceOf(at)];
  const text = teller.say(state === 'partial' ? 'summary.half-answered' : 'summary.nobody-yet');
  return teller.line('summary.open-question', { asked, state: gap(text, from) });
}

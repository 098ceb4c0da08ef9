import type { Path } from '../../core/parse/tree.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import { isAsked } from '../../core/questions/evaluate-need.ts';
import type { Need, Size } from '../../core/questions/need.ts';
import type { Question } from '../../core/questions/question.ts';

/** A container as its keys are looked for. */
export interface Asked {
  readonly path: Path;
  readonly present: readonly string[];
  readonly size: Size;
}

/** Keys of a container that some question wants, the most urgent first, each with the first question that needs it. */
export function neededKeys(results: readonly QuestionResult[], container: Asked): Map<string, Question> {
  const keys = new Map<string, Question>();
  for (const { question, state } of results.filter(isWaiting).sort(byUrgency)) {
    for (const key of question.needs.flatMap((need) => keysFor(need, [], container, state === 'answered')))
      if (!keys.has(key)) keys.set(key, question);
  }
  return keys;
}

function isWaiting({ state }: QuestionResult): boolean {
  return state !== 'deferred' && state !== 'not-applicable';
}

/** Unanswered before half answered before answered, what is only good to know behind all that is asked. */
function byUrgency(a: QuestionResult, b: QuestionResult): number {
  return urgencyOf(a) - urgencyOf(b);
}

function urgencyOf({ state, question }: QuestionResult): number {
  return (question.extra ? 1 : 0) + (state === 'answered' ? 2 : 0);
}

/** The keys by which a need leads on from the container. */
function keysFor(need: Need, base: readonly string[], container: Asked, isAnswered: boolean): string[] {
  if (need.type === 'either') return alternatives(need.needs, base, container, isAnswered);
  const at = [...base, ...need.path.split('.')];
  if (need.type === 'each' || need.type === 'first')
    return need.needs.flatMap((each) => keysFor(each, [...at, '*'], container, isAnswered));
  return patternsOf(need, at, container.size).flatMap((pattern) => nextStep(pattern, container.path) ?? []);
}

/** One is enough: none is wanted beside another that is there, or that has answered the question somewhere else. */
function alternatives(
  needs: readonly Need[],
  base: readonly string[],
  container: Asked,
  isAnswered: boolean,
): string[] {
  const keys = needs.map((each) => keysFor(each, base, container, isAnswered));
  const isThere = keys.flat().some((key) => container.present.includes(key));
  return isThere || (isAnswered && keys.some((each) => each.length === 0)) ? [] : keys.flat();
}

type Leaf = Exclude<Need, { type: 'either' | 'each' | 'first' }>;

/** Places that a need looks at in a plan of a size; `*` stands for the id or the index of an entry. */
function patternsOf(need: Leaf, at: readonly string[], size: Size): (readonly string[])[] {
  switch (need.type) {
    case 'some':
    case 'distinct':
      return [[...at, '*', need.field]];
    case 'differing':
      return need.keys.map((key) => [...at, key]);
    case 'covers-go-live':
      return ['from', 'until'].map((key) => [...at, '*', key]);
    case 'value':
      return isAsked(need.from, size) ? [at] : [];
    case 'outcome':
      return isAsked('M', size) ? [at] : [];
    case 'partner':
      return [at];
    default:
      return need satisfies never;
  }
}

function nextStep(pattern: readonly string[], container: Path): string | undefined {
  const isBelow = container.every((step, index) => pattern[index] === '*' || pattern[index] === step);
  const key = isBelow ? pattern[container.length] : undefined;
  return key === '*' ? undefined : key;
}

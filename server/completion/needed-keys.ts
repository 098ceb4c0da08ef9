import type { Path } from '../../core/parse/tree.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import type { Need } from '../../core/questions/need.ts';
import type { Question } from '../../core/questions/question.ts';

/** Keys of a container that some question still wants answered, each with the first question that needs it. */
export function neededKeys(results: readonly QuestionResult[], container: Path): Map<string, Question> {
  const keys = new Map<string, Question>();
  for (const { question, state } of results) {
    if (state === 'deferred' || state === 'not-applicable') continue;
    for (const pattern of question.needs.flatMap((need) => patternsOf(need, []))) {
      const key = nextStep(pattern, container);
      if (key !== undefined && !keys.has(key)) keys.set(key, question);
    }
  }
  return keys;
}

/** Places that a need looks at; `*` stands for the id or the index of an entry. */
function patternsOf(need: Need, base: readonly string[]): string[][] {
  if (need.type === 'either') return need.needs.flatMap((each) => patternsOf(each, base));
  const at = [...base, ...need.path.split('.')];
  switch (need.type) {
    case 'each':
    case 'first':
      return need.needs.flatMap((each) => patternsOf(each, [...at, '*']));
    case 'some':
    case 'distinct':
      return [[...at, '*', need.field]];
    case 'differing':
      return need.keys.map((key) => [...at, key]);
    case 'covers-go-live':
      return [
        [...at, '*', 'from'],
        [...at, '*', 'until'],
      ];
    case 'value':
    case 'partner':
    case 'outcome':
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

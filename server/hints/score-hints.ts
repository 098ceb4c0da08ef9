import { toTextEdits } from '../../core/edit/text-edit.ts';
import { locateNode } from '../../core/parse/locate.ts';
import type { Path } from '../../core/parse/tree.ts';
import { entriesOf, isRecord, valueAt } from '../../core/plan/plan.ts';
import { describeScore } from '../hover/describe-ties.ts';
import type { Telling } from '../hover/telling.ts';
import type { Hint, IsWanted } from './hint.ts';

/** What likelihood and impact come to, where the risk does not say. */
export function scoreHints(telling: Telling, isWanted: IsWanted): Hint[] {
  const { plan } = telling.view;
  const all = entriesOf(plan.data.risks).flatMap(([id]) => [
    ...scoreAt(telling, ['risks', id], true),
    ...scoreAt(telling, ['risks', id, 'residual'], false),
  ]);
  return all.filter(({ offset }) => isWanted(offset));
}

function scoreAt(telling: Telling, path: Path, mayBeWritten: boolean): Hint[] {
  const { plan } = telling.view;
  const entry = valueAt(plan.data, path);
  if (!isRecord(entry) || (entry.score ?? null) !== null) return [];
  const { likelihood, impact } = entry;
  if (!isRating(likelihood) || !isRating(impact)) return [];
  const ends = ['likelihood', 'impact'].map((key) => locateNode(plan.document, [...path, key])?.end ?? 0);
  const score = likelihood * impact;
  return [
    {
      offset: Math.max(...ends),
      label: telling.say('hint.score', { score }),
      tooltip: describeScore(telling, entry).join('\n'),
      ...(mayBeWritten && {
        edits: toTextEdits(plan.document, plan.file.text, [{ set: [...path, 'score'], value: score }]),
      }),
    },
  ];
}

/** Anything else has a finding. */
function isRating(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
}

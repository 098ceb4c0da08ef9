import type { Edit } from '../finding/finding.ts';
import { findEntry, type Path, type PlainValue } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { toPromptValue } from '../snippets/prompt.ts';

/** What a person says of a question instead of answering it. */
export type Decision =
  | { readonly type: 'put-off'; readonly owner: string; readonly due: string; readonly because: string }
  | { readonly type: 'not-applicable'; readonly because: string };

/** With a prompt for each thing that has to be said. */
export const PUT_OFF: Decision = {
  type: 'put-off',
  owner: toPromptValue({ text: '<person>' }),
  due: toPromptValue({ text: '<date>' }),
  because: toPromptValue({ text: '<why it cannot be answered yet>', isQuoted: true }),
};

export const NOT_APPLICABLE: Decision = {
  type: 'not-applicable',
  because: toPromptValue({ text: '<why it does not apply here>', isQuoted: true }),
};

/** The entry under `open:` or `not-applicable:`: a new one, or other words in the one that is there. Only the last word counts. */
export function decisionEdits(plan: Plan, result: QuestionResult, { type, ...said }: Decision): Edit[] {
  const { deferral, exclusion, question } = result;
  const [known, other] = type === 'put-off' ? [deferral, exclusion] : [exclusion, deferral];
  const withdrawn = other ? [removal(other.at)] : [];
  if (known) return [...Object.entries(said).map(([key, value]) => ({ set: [...known.at, key], value })), ...withdrawn];
  const list = type === 'put-off' ? 'open' : 'not-applicable';
  return [{ set: nextItem(plan, list), value: { question: question.id, ...said } as PlainValue }, ...withdrawn];
}

/** Takes out what was said of a question instead of an answer. */
export function withdrawEdits({ deferral, exclusion }: QuestionResult): Edit[] {
  return [deferral, exclusion].flatMap((entry) => (entry ? [removal(entry.at)] : []));
}

function removal(at: Path): Edit {
  return { set: at, value: undefined };
}

function nextItem(plan: Plan, list: string): Path {
  const node = findEntry(plan.document.root, list)?.value;
  return [list, node?.type === 'list' ? node.items.length : 0];
}

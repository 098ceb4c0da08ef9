import type { Edit } from '../finding/finding.ts';
import { findEntry, type Path, type PlainValue } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { type Place, templateAt } from '../snippets/template.ts';

/** What a person says of a question instead of answering it. */
export type Decision =
  | { readonly type: 'put-off'; readonly owner: string; readonly due: string; readonly because: string }
  | { readonly type: 'not-applicable'; readonly because: string };

/** A decision with a prompt for each thing that has to be said. */
export function promptedDecision(place: Place, type: Decision['type']): Decision {
  const said = (list: string, key: string) => String(templateAt(place, [list, 0, key]));
  if (type === 'not-applicable') return { type, because: said(type, 'because') };
  return { type, owner: said('open', 'owner'), due: said('open', 'due'), because: said('open', 'because') };
}

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

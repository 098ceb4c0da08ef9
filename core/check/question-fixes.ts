import type { Fix } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import { findEntry, nodeAt, type Path, type PlanNode } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { fieldAt } from '../schema/field.ts';

/** What can be done about an open question without knowing its answer: fields to fill in, put it off, or say that it does not apply. */
export function questionFixes(plan: Plan, result: QuestionResult): Fix[] {
  if (result.deferral || result.exclusion) return [];
  return [...addFields(plan, result), putOff(plan, result), notApplicable(plan, result)];
}

/** A section that is missing is written with its prompts. */
export function sectionFixes(section: string): Fix[] {
  return [{ title: message('fix.insert-section', { section }), applicability: 'suggested', edits: [{ section }] }];
}

const SHOWN = 4;

/** Each missing field with a prompt in angle brackets, which answers nothing by itself. */
function addFields(plan: Plan, { missing }: QuestionResult): Fix[] {
  const absent = missing
    .filter(({ isSpokenOf, isJudged, at }) => !isSpokenOf && !isJudged && isAbsentField(plan, at))
    .map(({ at }) => at);
  if (absent.length === 0) return [];
  const names = [...new Set(absent.map((at) => String(at[at.length - 1])))];
  const fields = names.length > SHOWN ? [...names.slice(0, SHOWN), '…'] : names;
  return [
    {
      title: message('fix.add-fields', { fields }),
      applicability: 'suggested',
      edits: absent.map((at) => ({ set: at, value: promptFor(plan, at) })),
    },
  ];
}

/** A text that can be put in: its entry is there, and it is not. */
function isAbsentField(plan: Plan, at: Path): boolean {
  const parent = nodeAt(plan.document.root, at.slice(0, -1));
  const isThere = findEntry(parent, String(at[at.length - 1])) !== undefined;
  return parent?.type === 'map' && !isThere && (fieldAt(plan.kind, at)?.types.includes('string') ?? false);
}

function promptFor(plan: Plan, at: Path): string {
  const title = fieldAt(plan.kind, at)?.title ?? String(at[at.length - 1]);
  return `<${title.charAt(0).toLowerCase()}${title.slice(1)}>`;
}

function putOff(plan: Plan, { question }: QuestionResult): Fix {
  const value = { question: question.id, owner: '<person>', due: '<date>', because: '<why it cannot be answered yet>' };
  const edits = [{ set: nextItem(plan, 'open'), value }];
  return { title: message('fix.put-off'), applicability: 'suggested', isDecision: true, edits };
}

function notApplicable(plan: Plan, { question }: QuestionResult): Fix {
  const value = { question: question.id, because: '<why it does not apply here>' };
  const edits = [{ set: nextItem(plan, 'not-applicable'), value }];
  return { title: message('fix.not-applicable'), applicability: 'suggested', isDecision: true, edits };
}

function nextItem(plan: Plan, list: string): Path {
  const node: PlanNode | undefined = findEntry(plan.document.root, list)?.value;
  return [list, node?.type === 'list' ? node.items.length : 0];
}

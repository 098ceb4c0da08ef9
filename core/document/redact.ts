import { toPlainValue } from '../parse/plain-value.ts';
import { nodeAt, type Path, type PlanNode } from '../parse/tree.ts';
import type { Family } from '../plan/family.ts';
import type { Kind } from '../plan/kinds.ts';
import { isRecord, type PlainRecord, type Plan, valueUnder } from '../plan/plan.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import { aboutJobs, type JobWords, jobWords } from './about-jobs.ts';
import { fewAnswers, type Promised, promisedGroups } from './few-answers.ts';
import type { Readership } from './reader.ts';

/** What all plans of a family together decide on what may be told of each. */
export interface Grounds {
  readonly jobs: JobWords;
  readonly promised: readonly Promised[];
}

export function groundsOf(family: Family): Grounds {
  return { jobs: jobWords(family), promised: promisedGroups(family.members.map(({ plan }) => plan)) };
}

/**
 * A plan as a readership may know it: the same places, without what is not for it. Whatever is composed from it cannot
 * tell what is not there. Undefined where the whole plan is not for them.
 */
export function redact(plan: Plan, readership: Readership, grounds: Grounds): Plan | undefined {
  if (!isFor(plan, readership)) return undefined;
  const root = hidden(plan, readership, grounds).reduce(without, plan.document.root);
  if (root === plan.document.root) return plan;
  const data = toPlainValue(root) as PlainRecord;
  return { ...plan, document: { ...plan.document, root }, data, sound: toSoundPlan(plan.kind, root) };
}

function isFor({ kind, isRestricted }: Plan, { reader, include }: Readership): boolean {
  const has = (inclusion: 'restricted' | 'conversation-guides' | 'learning-reviews') =>
    reader === 'sponsor' && include.has(inclusion);
  if (isRestricted && !has('restricted')) return false;
  if (kind === 'conversation-guide') return has('conversation-guides');
  if (kind === 'learning-review') return has('learning-reviews');
  return reader === 'sponsor' || FOR_STAFF.includes(kind);
}

/** Follow-ups, routines, guides and reviews are between those who hold them. */
const FOR_STAFF: readonly Kind[] = ['change-plan', 'communication-plan', 'change-registry', 'pulse-check'];

/** Never for staff, whatever is asked for. */
const NOT_FOR_STAFF: readonly Path[] = [
  ['who', 'stakeholders'],
  ['who', 'told-early'],
  ['how', 'resistance'],
  ['risks'],
  ['decisions'],
  ['support', 'asks'],
  ['open'],
  ['not-applicable'],
];

function hidden(plan: Plan, { reader, include }: Readership, { jobs, promised }: Grounds): Path[] {
  const few = fewAnswers(plan, promised);
  if (reader === 'staff') return [...NOT_FOR_STAFF, ...aboutJobs(plan, jobs), ...few];
  return include.has('grid') ? few : [...gridOf(plan), ...few];
}

/** What the influence × support grid is drawn from. */
function gridOf({ data }: Plan): Path[] {
  const stakeholders = valueUnder(data, 'who.stakeholders');
  return Object.keys(isRecord(stakeholders) ? stakeholders : {}).flatMap((id) => [
    ['who', 'stakeholders', id, 'influence'],
    ['who', 'stakeholders', id, 'support'],
  ]);
}

/** The tree without the entry at a path; the same tree where there is none. */
function without(node: PlanNode, path: Path): PlanNode {
  if (!nodeAt(node, path)) return node;
  const [step, ...rest] = path;
  if (node.type === 'map') {
    const entries = node.entries.flatMap((entry) => {
      if (entry.key !== step) return [entry];
      return rest.length === 0 ? [] : [{ ...entry, value: without(entry.value, rest) }];
    });
    return { ...node, entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
  }
  if (node.type !== 'list') return node;
  const items = node.items.map((item, at) => (at === step ? { ...item, value: without(item.value, rest) } : item));
  return { ...node, items };
}

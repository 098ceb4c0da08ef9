import { toPlainValue } from '../parse/plain-value.ts';
import { nodeAt, type Path, type PlainValue, type PlanNode } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import { entriesOf, isRecord, type PlainRecord, type Plan, valueAt, valueUnder } from '../plan/plan.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import type { Readership } from './reader.ts';
import { saysSomething } from './says-something.ts';

/**
 * A plan as a readership may know it: the same places, without what is not for it. Whatever is composed from it cannot
 * tell what is not there. Undefined where the whole plan is not for them. `isJobsApproved`: somebody has approved what is
 * said about jobs, in whichever plan.
 */
export function redact(plan: Plan, readership: Readership, isJobsApproved: boolean): Plan | undefined {
  if (!isFor(plan, readership)) return undefined;
  const root = hidden(plan, readership, isJobsApproved).reduce(without, plan.document.root);
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

function hidden(plan: Plan, readership: Readership, isJobsApproved: boolean): Path[] {
  const tooFew = smallResults(plan);
  if (readership.reader === 'staff') return [...NOT_FOR_STAFF, ...(isJobsApproved ? [] : aboutJobs(plan)), ...tooFew];
  return readership.include.has('grid') ? tooFew : [...gridOf(plan), ...tooFew];
}

/** What the influence × support grid is drawn from. */
function gridOf({ data }: Plan): Path[] {
  const stakeholders = valueUnder(data, 'who.stakeholders');
  return Object.keys(isRecord(stakeholders) ? stakeholders : {}).flatMap((id) => [
    ['who', 'stakeholders', id, 'influence'],
    ['who', 'stakeholders', id, 'support'],
  ]);
}

/** The position on jobs, the key messages that tell it, and all words for these and for items that speak of jobs. */
function aboutJobs({ data }: Plan): Path[] {
  const points = entriesOf(valueUnder(data, 'messages.points')).filter(([, point]) => holds(point, 'answers', JOBS));
  const isPoint = (id: PlainValue | undefined) => points.some(([each]) => each === id);
  const tailored = valueUnder(data, 'messages.tailored');
  const tailoredAt = Array.isArray(tailored) ? [...tailored.keys()] : [];
  const items = entriesOf(valueUnder(data, 'schedule')).filter(
    ([, item]) => holds(item, 'covers', JOBS) || points.some(([id]) => holds(item, 'messages', id)),
  );
  return [
    ['safety', 'job-security'],
    ...points.map(([id]) => ['messages', 'points', id]),
    ...tailoredAt
      .filter((at) => isPoint(valueAt(tailored, [at, 'point'])))
      .flatMap((at) => ['text', 'in-it-for-them'].map((key) => ['messages', 'tailored', at, key])),
    ...items.flatMap(([id]) => ['subject', 'text', 'talking-points', 'faq'].map((key) => ['schedule', id, key])),
    ...(points.length > 0 ? ['talking-points', 'faq'].map((key) => ['training', 'manager-kit', key]) : []),
  ];
}

const JOBS = 'job-security';

function holds(entry: PlainValue, key: string, id: string): boolean {
  const list = isRecord(entry) ? entry[key] : undefined;
  return Array.isArray(list) && list.includes(id);
}

export function approvesJobs({ data }: Plan): boolean {
  return saysSomething(valueUnder(data, 'safety.job-security.approved-by'));
}

const SMALLEST_GROUP = 5;

/** Results of so few answers that one could guess whose they are. */
function smallResults({ kind, data }: Plan): Path[] {
  if (kind !== 'pulse-check' || !Array.isArray(data.rounds)) return [];
  return data.rounds.flatMap((round, at): Path[] => {
    if (!isRecord(round) || !isRecord(round.results)) return [['rounds', at, 'results']];
    const least = Math.max(SMALLEST_GROUP, Number(round['min-group'] ?? SMALLEST_GROUP) || SMALLEST_GROUP);
    return Object.entries(round.results)
      .filter(([, result]) => !isRecord(result) || !(Number(result.n) >= least))
      .map(([id]) => ['rounds', at, 'results', id]);
  });
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

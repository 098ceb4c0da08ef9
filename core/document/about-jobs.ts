import type { Path, PlainValue } from '../parse/tree.ts';
import { type Family, findDefinitions, isPath } from '../plan/family.ts';
import { entriesOf, isRecord, type Plan, valueAt, valueUnder } from '../plan/plan.ts';
import { resolveUri } from '../plan/uri.ts';

/** What a family of plans says about jobs, and whether somebody stands for it. */
export interface JobWords {
  /** The plans whose own position on jobs is approved. */
  readonly approved: ReadonlySet<Plan>;
  /** Somebody has approved each position there is: one change's says nothing of what another's will do. */
  readonly isApproved: boolean;
  /** The key messages that tell it, by their short names, in whichever plan they stand. */
  readonly points: ReadonlySet<string>;
}

export function jobWords(family: Family): JobWords {
  const plans = family.members.map(({ plan }) => plan);
  const positions = plans.filter(
    ({ kind, data }) => kind === 'change-plan' && valueUnder(data, POSITION) !== undefined,
  );
  const approved = positions.filter(({ data }) => isKnown(family, valueUnder(data, `${POSITION}.approved-by`)));
  const points = plans.flatMap(({ data }) =>
    entriesOf(valueUnder(data, 'messages.points')).flatMap(([id, point]) =>
      speaksOfJobs(point, 'answers') ? [id] : [],
    ),
  );
  return {
    approved: new Set(approved),
    isApproved: approved.length > 0 && approved.length === positions.length,
    points: new Set(points),
  };
}

const POSITION = 'safety.job-security';

/** Nobody stands for words by a name that the plans do not know, such as "to be decided". */
function isKnown(family: Family, id: PlainValue | undefined): boolean {
  return typeof id === 'string' && findDefinitions(family, ['person', 'audience', 'team'], id).length > 0;
}

/** Places of the position on jobs, the key messages that tell it, and all words for these and for items that speak of jobs. */
export function aboutJobs(plan: Plan, jobs: JobWords): Path[] {
  const position: Path[] = jobs.approved.has(plan) ? [] : [['safety', 'job-security']];
  if (jobs.isApproved) return position;
  const { data } = plan;
  const own = entriesOf(valueUnder(data, 'messages.points')).filter(([id]) => jobs.points.has(id));
  const items = entriesOf(valueUnder(data, 'schedule'));
  const speaking = items.filter(([, item]) => speaksOfJobs(item, 'covers') || tellsOne(item, 'messages', jobs));
  const isSpoken = jobs.points.size > 0 || speaking.length > 0;
  const hidden: Path[] = [
    ...own.map(([id]) => ['messages', 'points', id]),
    ...tailoredWords(plan, jobs),
    ...speaking.flatMap(([id]) => ['subject', ...WORDS].map((key) => ['schedule', id, key])),
    ...(isSpoken ? KIT.map((key) => ['training', 'manager-kit', key]) : []),
  ];
  return [...position, ...hidden, ...sameFiles(plan, hidden)];
}

const KIT = ['talking-points', 'faq'];
const WORDS = ['text', ...KIT];

function tailoredWords({ data }: Plan, jobs: JobWords): Path[] {
  const tailored = valueUnder(data, 'messages.tailored');
  if (!Array.isArray(tailored)) return [];
  return tailored.flatMap((each, at): Path[] =>
    tellsOne(each, 'point', jobs) ? ['text', 'in-it-for-them'].map((key) => ['messages', 'tailored', at, key]) : [],
  );
}

/** Other items that have the same file in hand. */
function sameFiles({ uri, data }: Plan, hidden: readonly Path[]): Path[] {
  const fileAt = (path: Path) => {
    const text = valueAt(data, path);
    return typeof text === 'string' && isPath(text) ? resolveUri(uri, text) : undefined;
  };
  const files = new Set(hidden.map(fileAt).filter((file) => file !== undefined));
  return entriesOf(valueUnder(data, 'schedule'))
    .flatMap(([id]) => WORDS.map((key): Path => ['schedule', id, key]))
    .filter((path) => files.has(fileAt(path) ?? ''));
}

/** However it is written: what is not as the schema has it is not told for that. */
function speaksOfJobs(entry: PlainValue, key: string): boolean {
  return textsUnder(entry, key).some((text) =>
    text
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
      .includes('job-security'),
  );
}

function tellsOne(entry: PlainValue, key: string, { points }: JobWords): boolean {
  const names = textsUnder(entry, key).flatMap((text) => text.split(/[\s,;]+/));
  return names.some((name) => points.has(name.slice(name.lastIndexOf('/') + 1)));
}

function textsUnder(entry: PlainValue, key: string): string[] {
  return isRecord(entry) ? textsIn(entry[key] ?? null) : [];
}

function textsIn(value: PlainValue): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isRecord(value)) return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
  return typeof value === 'string' ? [value] : [];
}

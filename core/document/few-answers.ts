import type { Path, PlainValue } from '../parse/tree.ts';
import { entriesOf, isRecord, type PlainRecord, type Plan, valueUnder } from '../plan/plan.ts';

/** How many have to answer before anybody is shown it, as the plans have promised people. */
export interface Promised {
  readonly least: number;
  /** Those whom it was promised; everybody where it does not say. */
  readonly audiences: readonly PlainValue[] | undefined;
}

export function promisedGroups(plans: readonly Plan[]): Promised[] {
  return plans.flatMap(({ data }) => {
    const loops = entriesOf(valueUnder(data, 'feedback.loops')).map(([, loop]) => loop);
    return [...loops, valueUnder(data, 'feedback.anonymous') ?? null].flatMap((each): Promised[] => {
      const least = isRecord(each) ? each['min-group'] : undefined;
      if (!isRecord(each) || typeof least !== 'number') return [];
      return [{ least, audiences: Array.isArray(each.audiences) ? each.audiences : undefined }];
    });
  });
}

const SMALLEST_GROUP = 5;
const OF_ROUND = ['date', 'audience', 'invited', 'min-group', 'results'];
const OF_RESULT = ['n', 'score'];

/** Places of what so few have answered that one could guess who said what, and of all that nobody has counted. */
export function fewAnswers({ kind, data }: Plan, promised: readonly Promised[]): Path[] {
  if (kind !== 'pulse-check') return [];
  if (!Array.isArray(data.rounds)) return [['rounds']];
  return data.rounds.flatMap((round, at): Path[] => {
    if (!isRecord(round)) return [];
    return fewIn(round, promised).map((path) => ['rounds', at, ...path]);
  });
}

function fewIn(round: PlainRecord, promised: readonly Promised[]): Path[] {
  const { results } = round;
  const others = Object.keys(round).flatMap((key) => (OF_ROUND.includes(key) ? [] : [[key]]));
  if (!isRecord(results) || !hasEnough(round.invited ?? Number.MAX_VALUE, round, promised))
    return [...others, ['results']];
  const few = Object.entries(results).flatMap(([id, result]): Path[] => {
    if (!isRecord(result) || !hasEnough(result.n, round, promised)) return [['results', id]];
    return Object.keys(result).flatMap((key) => (OF_RESULT.includes(key) ? [] : [['results', id, key]]));
  });
  return [...others, ...few];
}

/** What is no number is not enough, and nobody can have enough where the least number is none. */
function hasEnough(count: PlainValue | undefined, round: PlainRecord, promised: readonly Promised[]): boolean {
  const own = round['min-group'] ?? SMALLEST_GROUP;
  if (typeof own !== 'number' || !Number.isFinite(own) || typeof count !== 'number' || !Number.isFinite(count))
    return false;
  const theirs = promised.filter(({ audiences }) => !audiences || audiences.includes(round.audience ?? null));
  return count >= Math.max(SMALLEST_GROUP, own, ...theirs.map(({ least }) => least));
}

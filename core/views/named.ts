import { stemOf } from '../plan/kinds.ts';
import type { Entry } from './entries.ts';
import type { PlanRef } from './spot.ts';

/** The entry that a plan means by an id: its own before one of its family; `ship/lead-time` is that of the file `ship`. */
export function findNamed<E extends Entry<unknown>>(
  entries: readonly E[],
  written: string,
  from: PlanRef,
): E | undefined {
  const slash = written.indexOf('/');
  const stem = slash < 0 ? undefined : written.slice(0, slash);
  const id = written.slice(slash + 1);
  const named = entries.filter(
    (entry) => entry.id === id && (stem === undefined || stemOf(entry.spot.plan.uri) === stem),
  );
  return named.find(({ spot }) => spot.plan === from) ?? named[0];
}

import { defineView } from '../engine/observe.ts';
import { isPath } from '../plan/family.ts';
import { resolveUri } from '../plan/uri.ts';
import { listOf } from './entries.ts';
import { change, comms, plans } from './inputs.ts';
import type { PlanRef } from './spot.ts';

/** A change plan and a communication plan that speaks of it: they stand in one file, or one of them points to the other. */
export interface Pair {
  readonly change: PlanRef;
  readonly talk: PlanRef;
  /** The communication plan names the change under `for:`. */
  readonly isFor: boolean;
  /** The change names the communication plan. */
  readonly isNamed: boolean;
}

export const pairs = defineView('pairs', (read): readonly Pair[] => {
  const served = new Map(read(comms.for).map(({ plan, value }) => [plan, urisOf(plan, listOf(value))]));
  const named = new Map(
    read(change.how).map(({ plan, value }) => [plan, urisOf(plan, listOf(value.communication?.plan))]),
  );
  const all = read(plans);
  return all
    .filter(({ kind }) => kind === 'change-plan')
    .flatMap((each) =>
      all
        .filter(({ kind }) => kind === 'communication-plan')
        .map((talk) => ({
          change: each,
          talk,
          isFor: served.get(talk)?.has(each.uri) ?? false,
          isNamed: named.get(each)?.has(talk.uri) ?? false,
        }))
        .filter(({ talk, isFor, isNamed }) => isFor || isNamed || talk.uri === each.uri),
    );
});

function urisOf({ uri }: PlanRef, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter(isPath).map((path) => resolveUri(uri, path)));
}

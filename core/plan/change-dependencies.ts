import type { ChangePlan } from '../generated/change-plan.ts';
import type { Path } from '../parse/tree.ts';
import { isPath } from './family.ts';
import type { Plan } from './plan.ts';
import { resolveUri } from './uri.ts';

/** A change that waits for another one, which need not be of its family. */
export interface ChangeDependency {
  readonly from: Plan;
  /** Where it says so. */
  readonly path: Path;
  /** The other change's file. */
  readonly to: string;
}

export function dependenciesOf(plan: Plan): ChangeDependency[] {
  if (plan.kind !== 'change-plan') return [];
  const named = (plan.sound as ChangePlan).what?.['depends-on'] ?? [];
  return named.flatMap(({ change }, at) =>
    change !== undefined && isPath(change)
      ? [{ from: plan, path: ['what', 'depends-on', at, 'change'], to: resolveUri(plan.uri, change) }]
      : [],
  );
}

import type { Path } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Plan, Status } from '../plan/plan.ts';

/** A plan of the family by name, with what its head says. The same object until one of these changes. */
export interface PlanRef {
  readonly uri: string;
  readonly document: number;
  readonly kind: Kind;
  readonly status: Status;
  readonly language: string | undefined;
  readonly version: number | undefined;
}

/** A place in one of the family's plans, by keys. */
export interface Spot {
  readonly plan: PlanRef;
  readonly path: Path;
}

export function isRefTo({ uri, document }: Pick<PlanRef, 'uri' | 'document'>, plan: Plan): boolean {
  return plan.uri === uri && plan.document.index === document;
}

export function spotIn(plan: PlanRef, ...path: Path): Spot {
  return { plan, path };
}

export function below({ plan, path }: Spot, ...steps: Path): Spot {
  return { plan, path: [...path, ...steps] };
}

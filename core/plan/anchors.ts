import type { Path, PlainValue } from '../parse/tree.ts';
import type { PlanFacts } from './facts.ts';
import { type Plan, valueAt } from './plan.ts';

/** A day with a name: what relative dates count from. */
export interface Anchor {
  readonly plan: Plan;
  /** Type of the id that it belongs to; undefined for `start`, `go-live` and `end`. */
  readonly type: string | undefined;
  readonly name: string;
  /** Where the value stands that dates it. */
  readonly path: Path;
  readonly value: PlainValue | undefined;
}

const ANCHOR_KEYS: ReadonlyMap<string, readonly (readonly [suffix: string, key: string])[]> = new Map([
  ['milestone', [['', 'date']]],
  [
    'phase',
    [
      ['.start', 'start'],
      ['.end', 'end'],
    ],
  ],
  [
    'wave',
    [
      ['.start', 'start'],
      ['.go-live', 'go-live'],
    ],
  ],
  ['touchpoint', [['', 'date']]],
]);

/** The anchors of one plan by their names. */
export function collectAnchors(plan: Plan, facts: PlanFacts): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const add = (name: string, path: Path, type?: string): void => {
    const value = valueAt(plan.data, path);
    const isUndatedTouchpoint = type === 'touchpoint' && value === undefined;
    if (!isUndatedTouchpoint) anchors.set(name, { plan, type, name, path, value });
  };
  if (plan.kind === 'change-plan') for (const name of ['start', 'go-live', 'end']) add(name, ['when', name]);
  for (const { type, id, path } of facts.definitions) {
    for (const [suffix, key] of ANCHOR_KEYS.get(type) ?? []) add(`${id}${suffix}`, [...path, key], type);
  }
  return anchors;
}

import type { MapEntry, Path, PlanNode } from '../parse/tree.ts';
import { childField, type Field } from './field.ts';

export interface VisitedField {
  readonly path: Path;
  readonly node: PlanNode;
  readonly field: Field;
  /** The map entry that holds the node; undefined for list items and the root. */
  readonly entry?: MapEntry;
}

/** Every node that the schema knows, outermost first. Free `x-` keys and unknown keys are passed over. */
export function* walkFields(node: PlanNode, field: Field, path: Path = []): Generator<VisitedField> {
  const pending: VisitedField[] = [{ path, node, field }];
  for (let visited = pending.pop(); visited; visited = pending.pop()) {
    yield visited;
    for (const child of childFields(visited).reverse()) pending.push(child);
  }
}

/** The nodes right below one that the schema knows. */
export function childFields({ node, field, path }: VisitedField): VisitedField[] {
  if (node.type === 'scalar') return [];
  if (node.type === 'map') {
    return node.entries.flatMap((entry) => {
      const below = childField(field, entry.key);
      return below ? [{ path: [...path, entry.key], node: entry.value, field: below, entry }] : [];
    });
  }
  const below = childField(field, 0);
  return below ? node.items.map(({ value }, index) => ({ path: [...path, index], node: value, field: below })) : [];
}

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
export function* walkFields(node: PlanNode, field: Field, path: Path = [], entry?: MapEntry): Generator<VisitedField> {
  yield { path, node, field, ...(entry && { entry }) };
  if (node.type === 'map') {
    for (const child of node.entries) {
      const below = childField(field, child.key);
      if (below) yield* walkFields(child.value, below, [...path, child.key], child);
    }
  } else if (node.type === 'list') {
    const below = childField(field, 0);
    for (const [index, item] of node.items.entries()) if (below) yield* walkFields(item.value, below, [...path, index]);
  }
}

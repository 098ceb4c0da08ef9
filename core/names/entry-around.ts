import type { Path } from '../parse/tree.ts';
import type { Definition } from '../plan/facts.ts';
import type { Plan } from '../plan/plan.ts';
import { childField, type Field, rootField } from '../schema/field.ts';

/** The entry with a short name that a place belongs to: the touchpoint whose audience stands there, say. */
export function entryAround(plan: Plan, path: Path): Definition | undefined {
  let found: Definition | undefined;
  let field: Field | undefined = rootField(plan.kind);
  for (const [at, step] of path.entries()) {
    if (!field) break;
    if (field.defines !== undefined)
      found = { type: field.defines, id: String(step), path: path.slice(0, at + 1), plan };
    field = childField(field, step);
  }
  return found;
}

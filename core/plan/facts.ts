import type { Path, PlanNode } from '../parse/tree.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { rootField, type ValueType } from '../schema/field.ts';
import { type VisitedField, walkFields } from '../schema/walk-fields.ts';
import type { Plan } from './plan.ts';

/** An id that a key of this plan defines. */
export interface Definition {
  readonly type: string;
  readonly id: string;
  readonly path: Path;
  readonly plan: Plan;
}

/** A place that names an id. */
export interface Reference {
  readonly types: readonly string[];
  readonly id: string;
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** The value may also be plain text: then only one kebab-case word is read as an id. */
  readonly mayBeProse: boolean;
}

/** A text value of a type that can be wrong: a date, a cadence, a path … Filler is left out: the questions speak of it. */
export interface TypedValue {
  readonly type: ValueType;
  readonly text: string;
  readonly path: Path;
}

/** What one plan says, by itself: collected in one walk and kept until the plan changes. */
export interface PlanFacts {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly values: readonly TypedValue[];
}

export function collectFacts(plan: Plan): PlanFacts {
  const facts = { definitions: [] as Definition[], references: [] as Reference[], values: [] as TypedValue[] };
  for (const visited of walkFields(plan.document.root, rootField(plan.kind))) {
    facts.definitions.push(...definitionsIn(visited, plan));
    facts.references.push(...referencesIn(visited));
    const value = typedValue(visited);
    if (value) facts.values.push(value);
  }
  return facts;
}

function ownKeys(node: PlanNode): string[] {
  return node.type === 'map' ? node.entries.map((entry) => entry.key).filter((key) => !key.startsWith('x-')) : [];
}

function definitionsIn({ node, field, path }: VisitedField, plan: Plan): Definition[] {
  const type = field.defines;
  return type === undefined ? [] : ownKeys(node).map((id) => ({ type, id, path: [...path, id], plan }));
}

function referencesIn({ node, field, path }: VisitedField): Reference[] {
  const types = field.keysReferTo;
  if (types.length > 0)
    return ownKeys(node).map((id) => ({ types, id, path: [...path, id], on: 'key', mayBeProse: false }));
  if (field.refersTo.length === 0 || node.type !== 'scalar' || typeof node.value !== 'string') return [];
  return [{ types: field.refersTo, id: node.value, path, on: 'value', mayBeProse: field.valueType === 'id-or-prose' }];
}

function typedValue({ node, field, path }: VisitedField): TypedValue | undefined {
  if (node.type !== 'scalar' || field.valueType === undefined || node.value === null || typeof node.value === 'boolean')
    return undefined;
  const text = typeof node.value === 'number' ? node.source : node.value;
  return isFiller(text) ? undefined : { type: field.valueType, text, path };
}

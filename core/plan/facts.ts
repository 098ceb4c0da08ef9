import type { Path, PlanNode } from '../parse/tree.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { type Field, rootField, type ValueType } from '../schema/field.ts';
import { childFields, type VisitedField, walkFields } from '../schema/walk-fields.ts';
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
  /** It stands with others in a list where one of them belongs: a finding about the list speaks. */
  readonly isOneOfSeveral?: true;
}

/** A text value of a type that can be wrong: a date, a cadence, a path … Filler is left out: the questions speak of it. */
export interface TypedValue {
  readonly type: ValueType;
  readonly text: string;
  readonly path: Path;
}

/** What one plan says, by itself: kept until the plan changes. */
export interface PlanFacts {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly values: readonly TypedValue[];
  /** What it was collected from, for the next version of the plan. */
  readonly part: FactsPart;
}

/** What a node says, with the parts of it that are kept when something beside them changes. */
interface FactsPart {
  readonly node: PlanNode;
  readonly definitions: readonly Omit<Definition, 'plan'>[];
  readonly references: readonly Reference[];
  readonly values: readonly TypedValue[];
  readonly parts: ReadonlyMap<string | number, FactsPart>;
}

/** Sections, their maps and lists, and the entries of these are kept by themselves. */
const DEPTH = 3;

/** `before` is what an earlier version of the plan said: of nodes that are still there it is not collected again. */
export function collectFacts(plan: Plan, before?: PlanFacts): PlanFacts {
  const root = { path: [], node: plan.document.root, field: rootField(plan.kind) };
  const part = collectPart(root, DEPTH, before?.part);
  const definitions = part.definitions.map((definition) => ({ ...definition, plan }));
  return { definitions, references: part.references, values: part.values, part };
}

function collectPart(visited: VisitedField, depth: number, before: FactsPart | undefined): FactsPart {
  const { node } = visited;
  if (before?.node === node) return before;
  const facts = new Collected();
  const parts = new Map<string | number, FactsPart>();
  if (depth === 0) {
    for (const each of walkFields(node, visited.field, visited.path)) facts.addOwn(each);
    return { node, ...facts, parts };
  }
  facts.addOwn(visited);
  for (const child of childFields(visited)) {
    const step = child.path[child.path.length - 1] as string | number;
    const part = collectPart(child, depth - 1, before?.parts.get(step));
    parts.set(step, part);
    facts.addAll(part);
  }
  return { node, ...facts, parts };
}

class Collected {
  readonly definitions: FactsPart['definitions'][number][] = [];
  readonly references: Reference[] = [];
  readonly values: TypedValue[] = [];

  addOwn(visited: VisitedField): void {
    const value = typedValue(visited);
    this.addAll({
      definitions: definitionsIn(visited),
      references: referencesIn(visited),
      values: value ? [value] : [],
    });
  }

  addAll({ definitions, references, values }: Omit<FactsPart, 'node' | 'parts'>): void {
    for (const definition of definitions) this.definitions.push(definition);
    for (const reference of references) this.references.push(reference);
    for (const value of values) this.values.push(value);
  }
}

function ownKeys(node: PlanNode): string[] {
  return node.type === 'map' ? node.entries.map((entry) => entry.key).filter((key) => !key.startsWith('x-')) : [];
}

function definitionsIn({ node, field, path }: VisitedField): Omit<Definition, 'plan'>[] {
  const type = field.defines;
  return type === undefined ? [] : ownKeys(node).map((id) => ({ type, id, path: [...path, id] }));
}

function referencesIn({ node, field, path }: VisitedField): Reference[] {
  const types = field.keysReferTo;
  if (types.length > 0)
    return ownKeys(node).map((id) => ({ types, id, path: [...path, id], on: 'key', mayBeProse: false }));
  if (field.refersTo.length === 0) return [];
  return namesIn(node, field, path).map((named) => ({
    ...named,
    types: field.refersTo,
    on: 'value',
    mayBeProse: field.valueType === 'id-or-prose',
  }));
}

/** Names are names, too, in a list that stands where one of them belongs. */
function namesIn(node: PlanNode, field: Field, path: Path): Pick<Reference, 'id' | 'path' | 'isOneOfSeveral'>[] {
  if (node.type === 'scalar') return typeof node.value === 'string' ? [{ id: node.value, path }] : [];
  if (node.type === 'map' || field.types.includes('array')) return [];
  return node.items.flatMap(({ value }, at) =>
    value.type === 'scalar' && typeof value.value === 'string'
      ? [{ id: value.value, path: [...path, at], isOneOfSeveral: true }]
      : [],
  );
}

function typedValue({ node, field, path }: VisitedField): TypedValue | undefined {
  if (node.type !== 'scalar' || field.valueType === undefined || node.value === null || typeof node.value === 'boolean')
    return undefined;
  const text = typeof node.value === 'number' ? node.source : node.value;
  return isFiller(text) ? undefined : { type: field.valueType, text, path };
}

import changePlan from '../../schemas/change-plan.schema.json' with { type: 'json' };
import changeRegistry from '../../schemas/change-registry.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communicationPlan from '../../schemas/communication-plan.schema.json' with { type: 'json' };
import planHead from '../../schemas/plan-head.schema.json' with { type: 'json' };
import type { Path } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';

/** What a text value is, beyond being text. */
export type ValueType =
  | 'prose'
  | 'id'
  | 'id-or-prose'
  | 'path'
  | 'path-or-prose'
  | 'date'
  | 'cadence'
  | 'span'
  | 'time'
  | 'question'
  | 'email'
  | 'token'
  | 'enum';

interface RawSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly definitions?: Readonly<Record<string, RawSchema>>;
  readonly allOf?: readonly RawSchema[];
  readonly $ref?: string;
  readonly 'x-value'?: string;
  readonly 'x-refers-to'?: readonly string[];
  readonly 'x-defines'?: string;
  readonly 'x-keys-refer-to'?: readonly string[];
  readonly 'x-question'?: string | readonly string[];
}

/** One place of a schema with its references followed: what a key or an entry is called, holds and refers to. */
export interface Field {
  readonly title: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
  readonly valueType: ValueType | undefined;
  /** Types of id that the value (or each value of the list) may name. */
  readonly refersTo: readonly string[];
  /** Type of id that the keys of this map define. */
  readonly defines: string | undefined;
  readonly keysReferTo: readonly string[];
  readonly questions: readonly string[];
  readonly default: unknown;
  readonly schema: RawSchema;
  readonly home: RawSchema;
  /** The fields below that were asked for: a plan has thousands of values and a few hundred fields. */
  readonly below: Map<RawSchema, Field>;
}

const SCHEMAS = {
  'change-plan': changePlan as RawSchema,
  'communication-plan': communicationPlan as RawSchema,
  'change-registry': changeRegistry as RawSchema,
};

function schemaOf(kind: Kind): RawSchema {
  return kind in SCHEMAS ? SCHEMAS[kind as keyof typeof SCHEMAS] : (planHead as RawSchema);
}

export function rootField(kind: Kind): Field {
  const schema = schemaOf(kind);
  return toField(schema, schema);
}

function toField(raw: RawSchema, home: RawSchema): Field {
  const { schema, home: owner } = follow(raw, home);
  const question = schema['x-question'];
  return {
    title: schema.title ?? '',
    description: schema.description ?? '',
    types: typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []),
    values: schema.enum ?? [],
    valueType: schema['x-value'] as ValueType | undefined,
    refersTo: schema['x-refers-to'] ?? [],
    defines: schema['x-defines'],
    keysReferTo: schema['x-keys-refer-to'] ?? [],
    questions: typeof question === 'string' ? [question] : (question ?? []),
    default: schema.default,
    schema,
    home: owner,
    below: new Map(),
  };
}

/** Follows `$ref` and the single `allOf` that carries it; what stands beside the reference wins. */
function follow(raw: RawSchema, home: RawSchema): { schema: RawSchema; home: RawSchema } {
  const ref = raw.$ref ?? raw.allOf?.[0]?.$ref;
  if (ref === undefined) return { schema: raw, home };
  const owner = ref.startsWith('#') ? home : (common as RawSchema);
  const target = owner.definitions?.[ref.slice(ref.lastIndexOf('/') + 1)];
  if (!target) return { schema: raw, home };
  const followed = follow(target, owner);
  const { $ref: _ref, allOf: _allOf, ...own } = raw;
  return { schema: { ...followed.schema, ...own }, home: followed.home };
}

/** The field of a key or an index below `field`; undefined for a key that the schema does not know. */
export function childField(field: Field, step: string | number): Field | undefined {
  const raw = rawBelow(field.schema, step);
  return raw && fieldBelow(field, raw);
}

function rawBelow(
  { items, properties, additionalProperties }: RawSchema,
  step: string | number,
): RawSchema | undefined {
  if (typeof step === 'number') return items;
  if (properties && Object.hasOwn(properties, step)) return properties[step];
  return typeof additionalProperties === 'object' && !step.startsWith('x-') ? additionalProperties : undefined;
}

function fieldBelow({ below, home }: Field, raw: RawSchema): Field {
  const field = below.get(raw) ?? toField(raw, home);
  below.set(raw, field);
  return field;
}

export function fieldAt(kind: Kind, path: Path): Field | undefined {
  let field: Field | undefined = rootField(kind);
  for (const step of path) field = field && childField(field, step);
  return field;
}

/** The keys that a record may have, in the schema's order. */
export function propertiesOf(field: Field): [string, Field][] {
  return Object.entries(field.schema.properties ?? {}).map(([key, raw]) => [key, fieldBelow(field, raw)]);
}

/** Whether keys are ids or words of the author's own, rather than fields. */
export function isKeyedMap(field: Field): boolean {
  return typeof field.schema.additionalProperties === 'object';
}

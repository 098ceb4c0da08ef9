import type { ChangePlan } from '../generated/change-plan.ts';
import type { ChangeRegistry } from '../generated/change-registry.ts';
import type { CommunicationPlan } from '../generated/communication-plan.ts';
import { keepSame, type MadeOf, madeAt, madeUnder } from '../parse/made-of.ts';
import type { ListNode, MapNode, PlainValue, PlanNode } from '../parse/tree.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { childField, type Field, rootField } from '../schema/field.ts';
import type { Kind } from './kinds.ts';

/** What the schemas make of a plan: every field is there or not, and what is there has its type. */
export type SoundPlan = ChangePlan | CommunicationPlan | ChangeRegistry;

/**
 * The sound parts of a plan, typed by its schema: values of a wrong type, unknown keys and filler are left out, as if
 * they had not been written. List entries keep their index: an unsound one is an entry that says nothing. What has not
 * changed since `before` is the same object. Undefined for kinds that have no schema of their own.
 */
export function toSoundPlan(kind: Kind, root: PlanNode, before?: MadeOf): SoundPlan | undefined {
  const isTyped = kind === 'change-plan' || kind === 'communication-plan' || kind === 'change-registry';
  return isTyped ? (soundValue(root, rootField(kind), before) as unknown as SoundPlan) : undefined;
}

function soundValue(node: PlanNode, field: Field, before: MadeOf | undefined): PlainValue | undefined {
  if (before?.node === node) return before.value;
  if (node.type === 'scalar') return isSoundScalar(node.value, field) ? node.value : undefined;
  if (node.type === 'map') return field.types.includes('object') ? soundRecord(node, field, before) : undefined;
  const item = field.types.includes('array') ? childField(field, 0) : undefined;
  return item && soundList(node, item, before);
}

function soundList({ items }: ListNode, field: Field, before: MadeOf | undefined): PlainValue {
  const values = items.map(
    ({ value }, index) => soundValue(value, field, madeAt(before, items, index)) ?? emptyValue(field),
  );
  return keepSame(values, before);
}

function soundRecord(node: MapNode, field: Field, before: MadeOf | undefined): PlainValue {
  const record: { [key: string]: PlainValue } = Object.create(null);
  for (const { key, value } of node.entries) {
    const below = childField(field, key);
    const sound = below && soundValue(value, below, madeUnder(before, key));
    if (sound !== undefined) record[key] = sound;
  }
  return keepSame(record, before);
}

function isSoundScalar(value: PlainValue, { types, values }: Field): boolean {
  // A word that the schema offers says something, as `team` does for a KPI's scope.
  if (typeof value === 'string')
    return types.includes('string') && (values.length > 0 ? values.includes(value) : !isFiller(value));
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return typeof value === 'boolean' && types.includes('boolean');
}

const NOTHING: PlainValue = Object.freeze({});

/** What stands for an unsound list entry, so that the others keep their index. */
function emptyValue({ types }: Field): PlainValue {
  return types.includes('object') ? NOTHING : '';
}

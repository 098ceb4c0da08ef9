import type { ChangePlan } from '../generated/change-plan.ts';
import type { ChangeRegistry } from '../generated/change-registry.ts';
import type { CommunicationPlan } from '../generated/communication-plan.ts';
import type { PlainValue, PlanNode } from '../parse/tree.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { childField, type Field, rootField } from '../schema/field.ts';
import type { Plan } from './plan.ts';

/** What the schemas make of a plan: every field is there or not, and what is there has its type. */
export type SoundPlan = ChangePlan | CommunicationPlan | ChangeRegistry;

/**
 * The sound parts of a plan, typed by its schema: values of a wrong type, unknown keys and filler are left out, as if
 * they had not been written. List entries keep their index: an unsound one is an entry that says nothing.
 */
export function soundPlan(plan: Plan): SoundPlan | undefined {
  const isTyped = plan.kind === 'change-plan' || plan.kind === 'communication-plan' || plan.kind === 'change-registry';
  return isTyped ? (soundValue(plan.document.root, rootField(plan.kind)) as unknown as SoundPlan) : undefined;
}

function soundValue(node: PlanNode, field: Field): PlainValue | undefined {
  if (node.type === 'scalar') return isSoundScalar(node.value, field) ? node.value : undefined;
  if (node.type === 'list') {
    const item = field.types.includes('array') ? childField(field, 0) : undefined;
    return item && node.items.map((each) => soundValue(each.value, item) ?? emptyValue(item));
  }
  return field.types.includes('object') ? soundRecord(node, field) : undefined;
}

function soundRecord(node: PlanNode & { type: 'map' }, field: Field): PlainValue {
  const record: { [key: string]: PlainValue } = Object.create(null);
  for (const { key, value } of node.entries) {
    const below = childField(field, key);
    const sound = below && soundValue(value, below);
    if (sound !== undefined) record[key] = sound;
  }
  return record;
}

function isSoundScalar(value: PlainValue, { types, values }: Field): boolean {
  if (typeof value === 'string')
    return types.includes('string') && !isFiller(value) && (values.length === 0 || values.includes(value));
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return typeof value === 'boolean' && types.includes('boolean');
}

/** What stands for an unsound list entry, so that the others keep their index. */
function emptyValue({ types }: Field): PlainValue {
  return types.includes('object') ? {} : '';
}

import type { PlainValue, PlanNode } from './tree.ts';

/** A value and the node that it was made of: what is made after an edit keeps all of it that is still the same. */
export interface MadeOf {
  readonly node: PlanNode;
  readonly value: PlainValue | undefined;
}

/** What the same key's value was made to. */
export function madeUnder(made: MadeOf | undefined, key: string): MadeOf | undefined {
  if (made?.node.type !== 'map' || !isRecord(made.value)) return undefined;
  const entry = made.node.byKey.get(key);
  return entry && { node: entry.value, value: made.value[key] };
}

/** What a list's item was made to, wherever an edit before it has moved it from. */
export function madeAt(
  made: MadeOf | undefined,
  items: readonly { value: PlanNode }[],
  index: number,
): MadeOf | undefined {
  if (made?.node.type !== 'list' || !Array.isArray(made.value)) return undefined;
  const node = items[index]?.value;
  const shifted = index + made.node.items.length - items.length;
  const from = made.node.items[shifted]?.value === node ? shifted : index;
  const item = made.node.items[from];
  return item && { node: item.value, value: made.value[from] };
}

/** The value of before the edit, where the new one holds the very same parts in the same order. */
export function keepSame(value: PlainValue[], made: MadeOf | undefined): PlainValue[];
export function keepSame(value: { [key: string]: PlainValue }, made: MadeOf | undefined): { [key: string]: PlainValue };
export function keepSame(value: PlainValue[] | { [key: string]: PlainValue }, made: MadeOf | undefined): PlainValue {
  const before = made?.value;
  if (Array.isArray(value)) return Array.isArray(before) && hasSameItems(value, before) ? before : value;
  return isRecord(before) && hasSameEntries(value, before) ? before : value;
}

function hasSameItems(a: readonly PlainValue[], b: readonly PlainValue[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

function hasSameEntries(a: { [key: string]: PlainValue }, b: { [key: string]: PlainValue }): boolean {
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return (
    keys.length === others.length && keys.every((key, index) => key === others[index] && Object.is(a[key], b[key]))
  );
}

function isRecord(value: PlainValue | undefined): value is { [key: string]: PlainValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

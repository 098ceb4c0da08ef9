import { keepSame, type MadeOf, madeAt, madeUnder } from './made-of.ts';
import type { PlainValue, PlanNode } from './tree.ts';

/** The tree as plain data, empty values as null. What has not changed since `before` is the same object. */
export function toPlainValue(node: PlanNode, before?: MadeOf): PlainValue {
  if (before?.node === node && before.value !== undefined) return before.value;
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'list': {
      const values = node.items.map(({ value }, index) => toPlainValue(value, madeAt(before, node.items, index)));
      return keepSame(values, before);
    }
    case 'map': {
      const record: { [key: string]: PlainValue } = Object.create(null);
      for (const { key, value } of node.entries) record[key] = toPlainValue(value, madeUnder(before, key));
      return keepSame(record, before);
    }
    default:
      return node satisfies never;
  }
}

/** A value as text, whatever it is: a map or list as it would stand on one line. */
export function toText(value: PlainValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

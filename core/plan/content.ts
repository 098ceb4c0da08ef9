import type { PlainValue } from '../parse/tree.ts';
import { isRecord, type PlainRecord } from './plan.ts';

/** Keys of what moves on while a plan stays the same: progress, and the plan's own account of its changes. */
const PROGRESS: ReadonlySet<string> = new Set([
  'status',
  'updated',
  'approved',
  'open',
  'log',
  'readings',
  'decided',
  'decided-date',
  'sessions',
  'confirmed',
]);

/** What a plan promises: all of it without what progress changes, at any depth. Keys are removed and nothing else. */
export function contentOf(data: PlainRecord): PlainRecord {
  const record: { [key: string]: PlainValue } = Object.create(null);
  for (const [key, value] of Object.entries(data)) if (!PROGRESS.has(key)) record[key] = withoutProgress(value);
  return record;
}

function withoutProgress(value: PlainValue): PlainValue {
  if (Array.isArray(value)) return value.map(withoutProgress);
  return isRecord(value) ? (contentOf(value) as PlainValue) : value;
}

/** Keys whose values differ, in their order; neither the order of inner keys nor an empty value makes a difference. */
export function changedKeys(before: PlainRecord, after: PlainRecord): string[] {
  return keysOf(before, after).filter((key) => !isSame(before[key], after[key]));
}

function isSame(a: PlainValue = null, b: PlainValue = null): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (isRecord(a) && isRecord(b)) return keysOf(a, b).every((key) => isSame(a[key], b[key]));
  return a === b;
}

function keysOf(a: PlainRecord, b: PlainRecord): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

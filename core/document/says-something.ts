import type { PlainValue } from '../parse/tree.ts';
import { isFiller } from '../questions/not-an-answer.ts';

/** Whether a value can be shown as an answer: neither missing, nor filler such as TBD. */
export function saysSomething(value: PlainValue | undefined): value is string | number | boolean {
  if (value === undefined || value === null || typeof value === 'object') return false;
  return !isFiller(String(value));
}

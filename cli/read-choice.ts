import { oneOf } from '../core/plan/plan.ts';
import { UsageError } from './outcome.ts';

/** What an option is given, where it takes one of some words. */
export function readChoice<Value extends string>(option: string, given: string, known: readonly Value[]): Value {
  const value = oneOf(known, given);
  if (value === undefined) throw new UsageError(`${option} takes ${listed(known)}, not "${given}".`);
  return value;
}

/** `a, b or c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

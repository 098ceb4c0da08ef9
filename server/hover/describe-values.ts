import type { Field } from '../../core/schema/field.ts';
import type { Voice } from './telling.ts';

/** What may be written at a place, where that is one of a few words, and what counts where nothing is. */
export function describeValues({ say, markup }: Voice, { values, description, default: usual }: Field): string[] {
  const isTold = values.length < 2 || values.every((each) => description.includes(`\`${each}\``));
  const choice = isTold ? [] : [say('hover.one-of', { values: values.map((each) => markup.code(each)).join(', ') })];
  const hasUsual = typeof usual === 'string' || typeof usual === 'number' || typeof usual === 'boolean';
  return hasUsual ? [...choice, say('hover.default', { value: markup.code(String(usual)) })] : choice;
}

import type { PlainValue } from '../core/parse/tree.ts';
import type { Definition } from '../core/plan/facts.ts';
import { isRecord } from '../core/plan/plan.ts';

/** What an entry is called, by the first of these that it has: people have names, risks are events, steps say what to do. */
const NAMING = [
  'name',
  'statement',
  'title',
  'event',
  'do',
  'change',
  'text',
  'ask',
  'what',
  'criterion',
  'method',
  'subject',
];

export interface EntryDescription {
  /** Empty where the entry does not say. */
  readonly name: string;
  readonly role: string;
}

export function describeEntry(value: PlainValue | undefined): EntryDescription {
  if (!isRecord(value)) return { name: '', role: '' };
  const name = NAMING.map((key) => value[key]).find((each) => typeof each === 'string');
  return { name: typeof name === 'string' ? name : '', role: typeof value.role === 'string' ? value.role : '' };
}

/** An entry may be told in several files of the family: the first that names it speaks. */
export function describeDefinitions(definitions: readonly Definition[]): EntryDescription {
  const all = definitions.map(({ plan, path }) => describeEntry(valueAt(plan.data, path)));
  return {
    name: all.find(({ name }) => name !== '')?.name ?? '',
    role: all.find(({ role }) => role !== '')?.role ?? '',
  };
}

export function valueAt(data: PlainValue, path: readonly (string | number)[]): PlainValue | undefined {
  let value: PlainValue | undefined = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) ? value[String(step)] : undefined;
  }
  return value;
}

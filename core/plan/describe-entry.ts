import type { PlainValue } from '../parse/tree.ts';
import type { Definition } from './facts.ts';
import { isRecord, valueAt } from './plan.ts';

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

/** These are called by their names alone: what an audience shall do is no name. */
const CALLED_BY_NAME: readonly string[] = ['person', 'team', 'audience', 'channel'];

/** An entry may be told in several files of the family: the first that names it speaks. */
export function describeDefinitions(definitions: readonly Definition[]): EntryDescription {
  const all = definitions
    .map(({ plan, path, type }) => ({ ...describeEntry(valueAt(plan.data, path)), type }))
    .map(({ name, role, type }) => ({ name: CALLED_BY_NAME.includes(type) ? '' : name, role }));
  return {
    name: calledOf(definitions)?.name ?? all.find(({ name }) => name !== '')?.name ?? '',
    role: all.find(({ role }) => role !== '')?.role ?? '',
  };
}

/** What an entry is called by its own `name:`, and which of its definitions says so. */
export function calledOf(definitions: readonly Definition[]): { name: string; by: Definition } | undefined {
  for (const by of definitions) {
    const value = valueAt(by.plan.data, by.path);
    if (isRecord(value) && typeof value.name === 'string' && value.name !== '') return { name: value.name, by };
  }
  return undefined;
}

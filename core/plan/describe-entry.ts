import type { PlainValue } from '../parse/tree.ts';
import { isRecord } from './plan.ts';

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

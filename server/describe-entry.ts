import type { PlainValue } from '../core/parse/tree.ts';
import { describeEntry, type EntryDescription } from '../core/plan/describe-entry.ts';
import type { Definition } from '../core/plan/facts.ts';
import { isRecord } from '../core/plan/plan.ts';

export { describeEntry };

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

export function valueAt(data: PlainValue, path: readonly (string | number)[]): PlainValue | undefined {
  let value: PlainValue | undefined = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) ? value[String(step)] : undefined;
  }
  return value;
}

import type { PlainValue } from '../core/parse/tree.ts';
import { describeEntry, type EntryDescription } from '../core/plan/describe-entry.ts';
import type { Definition } from '../core/plan/facts.ts';
import { isRecord } from '../core/plan/plan.ts';

export { describeEntry };

/** These are called by their names alone: what an audience shall do is no name. */
const CALLED_BY_NAME: readonly string[] = ['person', 'team', 'audience', 'channel'];

/** An entry may be told in several files of the family: the first that names it speaks. */
export function describeDefinitions(definitions: readonly Definition[]): EntryDescription {
  const all = definitions.map(({ plan, path, type }) => {
    const value = valueAt(plan.data, path);
    const called = isRecord(value) && typeof value.name === 'string' ? value.name : '';
    const { name, role } = describeEntry(value);
    return { called, name: CALLED_BY_NAME.includes(type) ? called : name, role };
  });
  return {
    name: all.find(({ called }) => called !== '')?.called ?? all.find(({ name }) => name !== '')?.name ?? '',
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

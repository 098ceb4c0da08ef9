import { type Family, findDefinitions } from '../plan/family.ts';
import { valueUnder } from '../plan/plan.ts';

/** The name behind an id, such as a person's or an audience's; the id itself where none is given. */
export function nameOf(family: Family, types: readonly string[], id: string): string {
  for (const { plan, path } of findDefinitions(family, types, id)) {
    const name =
      valueUnder(plan.data, [...path, 'name'].join('.')) ?? valueUnder(plan.data, [...path, 'statement'].join('.'));
    if (typeof name === 'string') return name;
  }
  return id;
}

import type { Definition } from '../plan/facts.ts';
import { type Family, findAnchor, findDefinitions, SHARED_TYPES } from '../plan/family.ts';
import { BUILT_IN, type Mention } from './mention.ts';

/** What a trigger may watch. */
const MEASURED = ['kpi', 'loop'];

/** What a mention in the family's own plan names: several entries where they are told in several files. Empty for prose. */
export function meaningOf(family: Family, { id, written, says }: Mention): readonly Definition[] {
  switch (says.type) {
    case 'definition':
      return [says.definition];
    case 'reference':
      return ownFirst(family, findDefinitions(family, says.types, written));
    case 'word':
      return ownFirst(family, findDefinitions(family, MEASURED, written));
    case 'loose': {
      const types = new Set(family.definitions.withId(id).map(({ type }) => type));
      return ownFirst(family, findDefinitions(family, [...types], written));
    }
    case 'day':
      return dayNamed(family, written, id);
    default:
      return says satisfies never;
  }
}

/** What belongs to its plan is looked for there first; people, audiences and the like are one entry everywhere. */
function ownFirst({ self }: Family, found: readonly Definition[]): readonly Definition[] {
  const own = found.filter(({ plan, type }) => plan === self.plan && !SHARED_TYPES.includes(type));
  if (own.length === 0) return found;
  return found.filter((definition) => own.includes(definition) || SHARED_TYPES.includes(definition.type));
}

function dayNamed(family: Family, written: string, id: string): Definition[] {
  const anchor = findAnchor(family, written, family.self)?.anchor;
  if (!anchor) return [];
  const { plan, type, path } = anchor;
  return [type === undefined ? { type: BUILT_IN, id, path, plan } : { type, id, path: path.slice(0, -1), plan }];
}

/** One spelling for each definition, in whichever reading of the plans it was found. */
export function keyOf({ plan, path }: Definition): string {
  return JSON.stringify([plan.uri, plan.document.index, ...path]);
}

import { applyEdits, type TextEdit } from '../edit/text-edit.ts';
import type { Definition } from '../plan/facts.ts';
import { type Family, familyOf, type Member, reversePartners, toMembers } from '../plan/family.ts';
import { type PlanFile, readPlanFile } from '../plan/plan.ts';
import { locateMention } from './locate-mention.ts';
import { keyOf, meaningOf } from './meaning.ts';
import { collectMentions, type Mention } from './mention.ts';
import type { NameSearch } from './name-search.ts';
import type { Refusal } from './refusal.ts';

/**
 * Reads the plans as they would be after a rename, and finds the first place that would no longer name what it names
 * now: text that would be taken for a name, a day that another one would hide, an entry that would fall in with another.
 */
export function findOtherMeaning(
  search: NameSearch,
  entry: readonly Definition[],
  newName: string,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): Refusal | undefined {
  const keyAfter = keysAfter(entry, newName);
  const oldName = entry[0]?.id ?? '';
  const after = readAgain(search.families, edits);
  for (const [at, family] of search.families.entries()) {
    if (!family.members.some(({ plan }) => edits.has(plan.uri))) continue;
    const now = search.source.mentionsIn(family.self);
    const then = after[at];
    const later = then ? collectMentions(then.self) : [];
    if (!then || later.length !== now.length) return otherwise(newName, family.self.plan.uri);
    for (const [index, mention] of now.entries()) {
      const next = later[index] as Mention;
      if (![oldName, newName].includes(mention.id) && next.id !== newName) continue;
      const meant = meaningOf(family, mention).map(keyAfter);
      const meansThen = meaningOf(then, next).map(keyOf);
      if (isSameSet(meant, meansThen)) continue;
      const span = locateMention(mention)?.name;
      const where = { uri: mention.plan.uri, ...(span && { span }) };
      return { because: meant.length === 0 ? 'text-would-refer' : 'otherwise', name: newName, where };
    }
  }
  return undefined;
}

function otherwise(name: string, uri: string): Refusal {
  return { because: 'otherwise', name, where: { uri } };
}

/** What a definition is known by once the entry has its new name. */
function keysAfter(entry: readonly Definition[], newName: string): (definition: Definition) => string {
  const renamed = new Set(entry.map(keyOf));
  return (definition) =>
    renamed.has(keyOf(definition))
      ? keyOf({ ...definition, path: [...definition.path.slice(0, -1), newName] })
      : keyOf(definition);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const all = new Set([...a, ...b]);
  return all.size === new Set(a).size && all.size === new Set(b).size;
}

/** The families in the same order, with the edited files read anew. */
function readAgain(families: readonly Family[], edits: ReadonlyMap<string, readonly TextEdit[]>): Family[] {
  const all = new Map<string, readonly Member[]>();
  for (const { self } of families) all.set(self.plan.uri, [...(all.get(self.plan.uri) ?? []), self]);
  for (const [uri, ofFile] of edits) all.set(uri, readEdited(uri, all.get(uri) ?? [], ofFile));
  const known = { all, backwards: reversePartners(all), isUnknown: () => false };
  return [...all.values()].flat().map((member) => familyOf(member, known));
}

/** One edit after the other: of each, only the entry around it is read again. */
function readEdited(uri: string, before: readonly Member[], edits: readonly TextEdit[]): readonly Member[] {
  const [first] = before;
  if (!first) return before;
  let file: PlanFile = { uri, file: first.plan.file, plans: before.map(({ plan }) => plan) };
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start))
    file = readPlanFile(uri, applyEdits(file.file.text, [edit]), file);
  return toMembers(file, before);
}

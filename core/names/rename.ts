import type { TextEdit } from '../edit/text-edit.ts';
import { locateKey, locateNode } from '../parse/locate.ts';
import type { Definition } from '../plan/facts.ts';
import { findOtherMeaning } from './find-other-meaning.ts';
import { locateMention } from './locate-mention.ts';
import type { Mention } from './mention.ts';
import type { NameSearch } from './name-search.ts';
import {
  type Refusal,
  refuseAmbiguous,
  refuseDamaged,
  refuseName,
  refuseTaken,
  refuseUnread,
  type Unread,
} from './refusal.ts';

/** Edits by file: each replaces one name and nothing beside it. */
export type Renaming = { readonly edits: ReadonlyMap<string, readonly TextEdit[]> } | { readonly refusal: Refusal };

/** The edits that give an entry a new name wherever it is named, or why that cannot be. Half a rename is none. */
export function rename(search: NameSearch, meaning: readonly Definition[], newName: string, unread: Unread): Renaming {
  if (meaning.every(({ id }) => id === newName)) return { edits: new Map() };
  const entry = search.entryOf(meaning);
  const mentions = [...search.placesOf(entry), ...search.usesOf(entry)];
  const refusal =
    refuseName(newName) ??
    refuseTaken(search, entry, newName) ??
    refuseUnread(search, entry, unread) ??
    refuseAmbiguous(search, entry, mentions) ??
    refuseDamaged(search, entry, unread);
  if (refusal) return { refusal };
  const edits = new Map<string, TextEdit[]>();
  for (const mention of mentions) {
    const span = locateMention(mention)?.name;
    if (!span) return { refusal: { because: 'spelling', name: mention.id, where: roughPlaceOf(mention) } };
    const ofFile = edits.get(mention.plan.uri) ?? [];
    // What an alias repeats is mentioned twice and written once.
    if (!ofFile.some((edit) => edit.span.start === span.start)) ofFile.push({ span, newText: newName });
    edits.set(mention.plan.uri, ofFile);
  }
  const other = findOtherMeaning(search, entry, newName, edits);
  return other ? { refusal: other } : { edits };
}

function roughPlaceOf({ plan, path, on }: Mention): NonNullable<Refusal['where']> {
  const span = on === 'key' ? locateKey(plan.document, path) : locateNode(plan.document, path);
  return { uri: plan.uri, ...(span && { span }) };
}

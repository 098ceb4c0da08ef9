import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import { locateMentions } from '../../core/names/locate-mention.ts';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { cursorAt, nameAt } from './name-at.ts';
import { toLocation } from './to-location.ts';

/** Every place that names what the cursor names, in all plans of the workspace. */
export async function references(
  session: Session,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Promise<Location[]> {
  const cursor = cursorAt(session, uri, position);
  const named = cursor && (await nameAt(session, cursor));
  if (!named) return [];
  const search = session.names.search();
  const entry = search.entryOf(named.meaning);
  const mentions = [...(includeDeclaration ? search.placesOf(entry) : []), ...search.usesOf(entry)];
  return locateMentions(mentions).map((place) => toLocation(session, place));
}

/** The same within the file: where it is defined, and where it is used. */
export async function highlights(session: Session, uri: string, position: Position): Promise<DocumentHighlight[]> {
  const cursor = cursorAt(session, uri, position);
  const named = cursor && (await nameAt(session, cursor));
  if (!named) return [];
  const search = session.names.search(session.workspace.families(uri));
  const mentions = [...search.placesOf(named.meaning), ...search.usesOf(named.meaning)];
  return locateMentions(mentions).map(({ mention, name }) => ({
    range: toRange(name, cursor.ruler),
    kind: mention.says.type === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

import type { Position } from 'vscode-languageserver';
import type { Named } from '../../core/names/names.ts';
import { type Ruler, toOffset } from '../positions.ts';
import type { Session } from '../session.ts';

/** A place in an open document, in offsets. */
export interface Cursor {
  readonly uri: string;
  readonly offset: number;
  readonly ruler: Ruler;
}

export function cursorAt(session: Session, uri: string, position: Position): Cursor | undefined {
  const lines = session.documents.get(uri) && session.workspace.fileOf(uri)?.file.lines;
  if (!lines) return undefined;
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  return { uri, offset: toOffset(position, ruler), ruler };
}

/** The name under the cursor, with all that it points to loaded. */
export async function nameAt({ workspace, names }: Session, { uri, offset }: Cursor): Promise<Named | undefined> {
  await workspace.load(uri);
  return names.at(uri, offset);
}

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/plan/uri.ts';
import type { Session } from './session.ts';

/** Plans, what decides which of them count, and what plans point to: talking points, questions and answers. */
const PATTERNS = ['**/*.{yaml,yml}', '**/{.gitignore,.changewrightignore}', '**/*.{md,txt,html,docx,pptx,pdf}'];

export async function registerWatchers(connection: Connection): Promise<void> {
  const watchers = PATTERNS.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Files changed outside the editor: what is known is read again, and what is new is looked for where it may lie. */
export async function applyFileEvents({ changes }: DidChangeWatchedFilesParams, session: Session): Promise<void> {
  const uris = [...new Set(changes.map(({ uri }) => canonicalUri(uri)))];
  const known = uris.filter((uri) => session.workspace.knows(uri));
  for (const uri of known) await session.checks.refresh(uri);
  if (uris.some((uri) => decidesOnOthers(uri) || isNewFile(uri, session))) await session.scanning.start();
  else if (known.length > 0) session.noteOutsideChange();
}

function decidesOnOthers(uri: string): boolean {
  return uri.endsWith('/.gitignore') || uri.endsWith('/.changewrightignore');
}

/** A file that may belong to a folder and does not yet; whether it is ignored only a scan can tell. */
function isNewFile(uri: string, { folders }: Session): boolean {
  return /\.ya?ml$/i.test(uri) && folders.isInside(uri) && !folders.has(uri);
}

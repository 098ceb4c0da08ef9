import type { CodeLens } from 'vscode-languageserver';
import type { Ruler } from '../positions.ts';
import type { Session } from '../session.ts';
import { useLenses } from './use-lenses.ts';

/** One sort of lens over a file that is open. */
export type LensSource = (
  session: Session,
  uri: string,
  ruler: Ruler,
) => readonly CodeLens[] | Promise<readonly CodeLens[]>;

const SOURCES: readonly LensSource[] = [useLenses];

/** The small print above lines: what is known of a section or an entry, and what can be done with it. */
export async function codeLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const lines = session.documents.get(uri) && session.workspace.fileOf(uri)?.file.lines;
  if (!lines) return [];
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const lenses: CodeLens[] = [];
  for (const source of SOURCES) lenses.push(...(await source(session, uri, ruler)));
  return lenses;
}

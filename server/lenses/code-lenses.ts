import type { CodeLens } from 'vscode-languageserver';
import type { ShownSettings } from '../client-settings.ts';
import type { Ruler } from '../positions.ts';
import type { Session } from '../session.ts';
import { answerLenses } from './answer-lenses.ts';
import { previewLenses } from './preview-lenses.ts';
import { useLenses } from './use-lenses.ts';

/** One sort of lens over a file that is open. */
export type LensSource = (
  session: Session,
  uri: string,
  ruler: Ruler,
) => readonly CodeLens[] | Promise<readonly CodeLens[]>;

/** In the order in which they stand above one line. */
const SOURCES = { preview: previewLenses, answers: answerLenses, uses: useLenses } satisfies Readonly<
  Record<keyof ShownSettings['codeLens'], LensSource>
>;

/** The small print above lines: what is known of a section or an entry, and what can be done with it. */
export async function codeLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const lines = session.documents.get(uri) && session.workspace.fileOf(uri)?.file.lines;
  if (!lines) return [];
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const lenses: CodeLens[] = [];
  const wanted = (await session.settings.current()).codeLens;
  for (const name of Object.keys(SOURCES) as (keyof typeof SOURCES)[]) {
    if (wanted[name]) lenses.push(...(await SOURCES[name](session, uri, ruler)));
  }
  return lenses;
}

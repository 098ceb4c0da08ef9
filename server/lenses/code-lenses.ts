import type { CancellationToken, CodeLens } from 'vscode-languageserver';
import type { ShownSettings } from '../client-settings.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { answerLenses } from './answer-lenses.ts';
import { previewLenses } from './preview-lenses.ts';
import { useLenses } from './use-lenses.ts';

/** One sort of lens over a file that is open. */
export type LensSource = (session: Session, uri: string) => readonly CodeLens[] | Promise<readonly CodeLens[]>;

/** In the order in which they stand above one line. */
const SOURCES = { preview: previewLenses, answers: answerLenses, uses: useLenses } satisfies Readonly<
  Record<keyof ShownSettings['codeLens'], LensSource>
>;

/** The small print above lines: what is known of a section or an entry, and what can be done with it. */
export async function codeLenses(session: Session, uri: string, token: CancellationToken): Promise<CodeLens[]> {
  const wanted = (await session.settings.current()).codeLens;
  if (!session.documents.get(uri)) return [];
  const lenses: CodeLens[] = [];
  for (const name of Object.keys(SOURCES) as (keyof typeof SOURCES)[]) {
    stopIfCancelled(token);
    if (wanted[name]) lenses.push(...(await SOURCES[name](session, uri)));
  }
  return lenses;
}

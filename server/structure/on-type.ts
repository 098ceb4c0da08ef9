import type { DocumentOnTypeFormattingOptions, Position, TextEdit } from 'vscode-languageserver';
import { editsAfter } from '../../core/format/typed-sign.ts';
import { type Ruler, toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

export const TYPED_SIGNS: DocumentOnTypeFormattingOptions = {
  firstTriggerCharacter: '\n',
  moreTriggerCharacter: ['-'],
};

/** Where the next line of a plan belongs, right after Enter or a dash. */
export function formatOnType(
  session: Session,
  uri: string,
  position: Position,
  sign: string,
  step: number,
): TextEdit[] | null {
  const planFile = session.documents.get(uri) && session.workspace.fileOf(uri);
  if (!planFile || planFile.plans.length === 0) return null;
  const { text, lines } = planFile.file;
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  return editsAfter(sign, text, toOffset(position, ruler), step).map(({ span, newText }) => ({
    range: toRange(span, ruler),
    newText,
  }));
}

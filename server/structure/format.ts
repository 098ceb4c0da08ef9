import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import { type FormatOptions, formatSpacing } from '../../core/format/format-spacing.ts';
import type { Span } from '../../core/parse/tree.ts';
import { type Ruler, toRange, toSpan } from '../positions.ts';
import type { Session } from '../session.ts';

/** Even spacing for a file's plans, or for the lines of a range: nothing but blanks changes. */
export function format(session: Session, uri: string, options: FormattingOptions, range?: Range): TextEdit[] | null {
  const file = session.documents.get(uri) && session.workspace.fileOf(uri)?.file;
  if (!file) return null;
  const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
  const within = range && wholeLines(range, ruler);
  return formatSpacing(file, toFormatOptions(options), within).map(({ span, newText }) => ({
    range: toRange(span, ruler),
    newText,
  }));
}

const DEFAULT_STEP = 2;
const WIDEST_STEP = 8;

function toFormatOptions(options: FormattingOptions): FormatOptions {
  return {
    step: stepOf(options),
    insertFinalNewline: options.insertFinalNewline === true,
    trimFinalNewlines: options.trimFinalNewlines === true,
  };
}

/** YAML goes in with blanks only: who has tabs gets the usual step. */
export function stepOf({ tabSize, insertSpaces }: FormattingOptions): number {
  return insertSpaces && tabSize >= 2 && tabSize <= WIDEST_STEP ? tabSize : DEFAULT_STEP;
}

/** A selection that ends before the first sign of a line does not mean that line. */
function wholeLines(range: Range, ruler: Ruler): Span {
  const { start, end } = toSpan(range, ruler);
  const { lines } = ruler;
  const first = lines.positionAt(start).line;
  const { line, column } = lines.positionAt(end);
  const last = column === 0 && line > first ? line - 1 : line;
  return { start: lines.lineStart(first), end: lines.lineStart(last) + lines.lineText(last).length };
}

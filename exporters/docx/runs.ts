import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { type Inline, inlinesOf } from '../../core/document/inline.ts';
import type { Line, Piece } from '../../core/document/piece.ts';
import { GAP, TONE_COLOURS } from '../office/palette.ts';
import { CODE_FONT, STYLES } from './styles.ts';

export function runsOf(line: Line): ParagraphChild[] {
  return line.flatMap((piece) => inlinesOf(piece).map((inline) => runOf(inline, piece)));
}

/** What a character's style says is said again: some programs forget it in tables. */
function runOf(inline: Inline, { type, tone }: Piece): ParagraphChild {
  const isGap = type === 'gap';
  const color = isGap ? GAP : tone && TONE_COLOURS[tone];
  const style = isGap ? STYLES.gap : inline.href ? 'Hyperlink' : inline.isCode ? STYLES.code : undefined;
  const run = new TextRun({
    text: inline.text,
    ...(inline.isStrong && { bold: true }),
    ...((inline.isEmphasised || isGap) && { italics: true }),
    ...(color && { color }),
    ...(color && !isGap && { bold: true }),
    ...(inline.isCode && { font: CODE_FONT }),
    ...(style && { style }),
  });
  return inline.href ? new ExternalHyperlink({ link: inline.href, children: [run] }) : run;
}

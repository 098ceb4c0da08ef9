import {
  BorderStyle,
  type ITableCellBorders,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TextDirection,
  TextRun,
} from 'docx';
import { cleanText } from '../../../core/document/clean-text.ts';
import { twips } from '../measures.ts';
import { STYLES } from '../styles.ts';

/** Of the words in pictures, in points; as wide as they are measured to be. */
export const SIZE = 7.5;

export interface Words {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
}

export interface CellLook {
  readonly fill?: string | undefined;
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly borders?: ITableCellBorders;
  /** Left and right, in points. */
  readonly padding?: number;
  /** Read from bottom to top. */
  readonly isTurned?: boolean;
  readonly verticalAlign?: 'top' | 'center';
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** `size` in eighths of a point. */
export function rule(color: string, size: number) {
  return { style: BorderStyle.SINGLE, color, size } as const;
}

/** A cell of a picture: a surface with lines of words on it. */
export function shadedCell(lines: readonly (readonly Words[])[], look: CellLook = {}): TableCell {
  const { fill, columns, rows, align = 'left', borders, padding = 2, isTurned, verticalAlign = 'center' } = look;
  const paragraphs = lines.length === 0 ? [[]] : lines;
  return new TableCell({
    ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(columns !== undefined && columns > 1 && { columnSpan: columns }),
    ...(rows !== undefined && rows > 1 && { rowSpan: rows }),
    ...(borders && { borders }),
    ...(isTurned && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
    verticalAlign,
    margins: { top: twips(1), bottom: twips(1), left: twips(padding), right: twips(padding) },
    children: paragraphs.map(
      (words) =>
        new Paragraph({
          style: STYLES.picture,
          alignment: align,
          keepNext: true,
          ...(words.length === 0 && { spacing: { line: twips(2), lineRule: LineRuleType.AUTO } }),
          children: wordsIn(words),
        }),
    ),
  });
}

export function wordsIn(words: readonly Words[]): TextRun[] {
  return words.map(
    ({ text, isBold, isItalic, colour, fill }) =>
      new TextRun({
        text: cleanText(text),
        ...(isBold && { bold: true }),
        ...(isItalic && { italics: true }),
        ...(colour && { color: colour }),
        ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      }),
  );
}

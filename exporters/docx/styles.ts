import { type IPropertiesOptions, LineRuleType } from 'docx';
import { FIRST_PAGE } from '../../core/document/sheet.ts';
import { GAP, INK, MUTED, type Palette, RULE } from '../office/palette.ts';
import { FONT } from '../office/text-width.ts';
import { twips } from './measures.ts';

/** Names of styles of our own; Word's own have theirs. */
export const STYLES = {
  head: 'DocumentHead',
  lead: 'Lead',
  note: 'Note',
  more: 'More',
  fact: 'FactName',
  cell: 'TableText',
  heading: 'TableHeading',
  picture: 'PictureText',
  gap: 'NotYetAnswered',
  code: 'Code',
  table: 'PlanTable',
  facts: 'FactTable',
} as const;

export const CODE_FONT = 'Courier New';

interface Type {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

const { title, head, heading, lead, text, note } = FIRST_PAGE;
/** A table's rows bring their own room. */
const cell: Type = { ...FIRST_PAGE.cell, before: 0, after: 0 };
const subheading: Type = { ...heading, size: text.size, line: text.line, before: 4 };

/** How Word shows a document, as styles that people can change in one place. */
export function stylesOf(palette: Palette, language: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: FONT, size: halves(text.size), color: INK, language: { value: language } },
        paragraph: { spacing: spacing(text) },
      },
      title: headline(title, palette.brand),
      heading1: headline(heading, palette.brand),
      heading2: headline(subheading, INK),
      heading3: headline(subheading, MUTED),
      listParagraph: { paragraph: { spacing: spacing(text) } },
      hyperlink: { run: { color: palette.brand, underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle(STYLES.head, 'Document Head', head, { color: MUTED }),
      paragraphStyle(STYLES.lead, 'Lead', lead),
      paragraphStyle(STYLES.note, 'Note', note, { color: MUTED }),
      paragraphStyle(STYLES.more, 'More', note, { color: palette.brand, italics: true }),
      paragraphStyle(STYLES.cell, 'Table Text', cell),
      paragraphStyle(STYLES.fact, 'Fact Name', cell, { bold: true, color: MUTED }),
      paragraphStyle(STYLES.heading, 'Table Heading', cell, { bold: true }),
      paragraphStyle(STYLES.picture, 'Picture Text', { ...cell, size: 7.5, line: 9 }),
    ],
    characterStyles: [
      { id: STYLES.gap, name: 'Not Yet Answered', run: { italics: true, color: GAP } },
      { id: STYLES.code, name: 'Code', run: { font: CODE_FONT } },
    ],
  };
}

function headline(type: Type, color: string) {
  return {
    run: { font: FONT, size: halves(type.size), bold: true, color },
    paragraph: { spacing: spacing(type), keepNext: true, keepLines: true },
  };
}

function paragraphStyle(id: string, name: string, type: Type, run: object = {}) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halves(type.size), ...run },
    paragraph: { spacing: spacing(type) },
  };
}

function spacing({ line, before, after }: Type) {
  return { line: twips(line), lineRule: LineRuleType.AT_LEAST, before: twips(before), after: twips(after) };
}

/** Word counts sizes of letters in half points. */
function halves(points: number): number {
  return Math.round(points * 2);
}

/** docx has no table styles of its own: they are put among the others. */
export function withTableStyles(xml: string, palette: Palette): string {
  return xml.replace('</w:styles>', () => `${tableStyles(palette)}</w:styles>`);
}

/** Light rules between the rows, a strong one under the headings. */
function tableStyles({ brand, tint }: Palette): string {
  const rule = (side: string, color: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;
  const { before, after } = FIRST_PAGE.cell;
  const margins = [
    margin('top', before),
    margin('left', FIRST_PAGE.cellPadding),
    margin('bottom', after),
    margin('right', FIRST_PAGE.cellPadding),
  ];
  const rules = rule('top', RULE, 4) + rule('bottom', RULE, 4) + rule('insideH', RULE, 4);
  const style = (id: string, name: string, more: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
    `<w:tblPr><w:tblBorders>${rules}</w:tblBorders><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>${more}</w:style>`;
  const headings =
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', brand, 8)}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr>`;
  return style(STYLES.table, 'Plan Table', headings) + style(STYLES.facts, 'Fact Table', '');
}

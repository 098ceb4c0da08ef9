import { utils } from '@e965/xlsx';

/** What the library writes has no looks: these are put into the XML of a workbook, as its format (ECMA-376) has them. */
export interface ScheduleLook {
  /** Columns that may be edited, from 0. */
  readonly edited: ReadonlySet<number>;
  /** Rows below the head. */
  readonly rows: number;
  /** For a column where the list stands that it offers. */
  readonly lists: ReadonlyMap<number, string>;
}

/** Styles by their places in the list below. */
const STYLE = {
  plain: 0,
  editedHead: 1,
  head: 2,
  date: 3,
  time: 4,
  edited: 5,
  shown: 6,
  guideTitle: 7,
  guide: 8,
} as const;

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const WRAPPED = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
const THIN = '<left/><right/><top/><bottom style="thin"><color rgb="FFD0D5DD"/></bottom><diagonal/>';

function style(numFmtId: number, fontId: number, fillId: number, borderId: number): string {
  const ids = `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  return `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${WRAPPED}</xf>`;
}

const DATE_FORMAT = 164;
const TIME_FORMAT = 165;

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="${TIME_FORMAT}" formatCode="hh:mm"/></numFmts><fonts count="5"><font>${FONT}</font><font><b/><color rgb="FFFFFFFF"/>${FONT}</font><font><b/><color rgb="FF344054"/>${FONT}</font><font><color rgb="FF475467"/>${FONT}</font><font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5FA8"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4E7EC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  style(0, 1, 2, 1),
  style(0, 2, 3, 1),
  style(DATE_FORMAT, 0, 0, 1),
  style(TIME_FORMAT, 0, 0, 1),
  style(0, 0, 0, 1),
  style(0, 3, 0, 1),
  style(0, 4, 0, 0),
  style(0, 0, 0, 0),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** A head that stays in sight, colours that tell what may be edited, lists to choose from, and pages that print. */
export function dressSchedule(xml: string, look: ScheduleLook): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    fittedToPage(withStyles(xml, (row, column) => styleAt(row, column, look)))
      .replace(
        /<sheetViews>.*<\/sheetViews>/,
        `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
      )
      // Not as a text: what stands in lists are places such as $A$1, which would be taken for groups.
      .replace(/<autoFilter[^>]*\/>/, (filter) => `${filter}${validations(look)}${PAGE}`)
  );
}

export function dressGuide(xml: string): string {
  return fittedToPage(withStyles(xml, (row) => (row === 1 ? STYLE.guideTitle : STYLE.guide))).replace(
    '</sheetData>',
    `</sheetData>${PAGE}`,
  );
}

function fittedToPage(xml: string): string {
  return xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
}

const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/>';

function styleAt(row: number, column: number, { edited }: ScheduleLook): number {
  if (row === 1) return edited.has(column) ? STYLE.editedHead : STYLE.head;
  if (column === 0) return STYLE.date;
  if (column === 1) return STYLE.time;
  return edited.has(column) ? STYLE.edited : STYLE.shown;
}

function withStyles(xml: string, styleOf: (row: number, column: number) => number): string {
  return xml.replace(
    /<c r="([A-Z]+)(\d+)"(?: s="\d+")?/g,
    (_, letters: string, row: string) =>
      `<c r="${letters}${row}" s="${styleOf(Number(row), utils.decode_col(letters))}"`,
  );
}

/** Offered, not forced: whatever is written instead is told of when the workbook comes back. */
function validations({ lists, rows }: ScheduleLook): string {
  if (lists.size === 0 || rows === 0) return '';
  const all = [...lists].map(([column, list]) => {
    const letters = utils.encode_col(column);
    const place = `${letters}2:${letters}${rows + 1}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${place}"><formula1>${list}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

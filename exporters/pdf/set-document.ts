import type { Content as PdfContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Content, Document, Page, Section } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { ours } from '../../core/document/line.ts';
import type { Picture } from '../../core/document/picture.ts';
import type { FormatWords } from '../../core/words/format-words.ts';
import { FONT } from './font.ts';
import { INK, type Look, QUIET } from './look.ts';
import { setContent } from './set-content.ts';
import { setFoot, setHead } from './set-head.ts';
import { setPage, setSections } from './set-page.ts';

/** Each of the two is set in its own way: the first page may be set tighter than the rest. */
export interface Looks {
  readonly first: Look;
  readonly rest: Look;
  /** Whether the first page takes one sheet: then it has no foot at which a heading could stand alone. */
  readonly isOneSheet: boolean;
}

/** What pdfmake is given for a whole document. `logo`: the brand's, as it is set. */
export function setDocument(
  document: Document,
  { first, rest, isOneSheet }: Looks,
  words: FormatWords,
  logo: PdfContent | undefined,
): TDocumentDefinitions {
  const { content: opening, ...frame } = setFirstPage(document, first, words, logo, !isOneSheet);
  const others = pagesAfterFirst(document, words).flatMap((page) => setPage(page, rest));
  const isNoted = first.printable.isIncomplete || !rest.printable.isIncomplete;
  return { ...frame, content: [opening, ...others, ...(isNoted ? [] : [missingNote(rest, words)])] };
}

/** The same for its first page alone. */
export function setFirstPage(
  document: Document,
  look: Look,
  words: FormatWords,
  logo: PdfContent | undefined,
  isKept = false,
): TDocumentDefinitions {
  const [page] = document.pages;
  const content = [
    ...setHead(document, look, logo),
    ...(page ? setSections(page, look, isKept) : []),
    ...setFoot(document, look),
  ];
  return {
    ...setFrame(document, look, words),
    content: [content, ...(look.printable.isIncomplete ? [missingNote(look, words)] : [])],
  };
}

/** What every sheet has: its size, its margins, what is at its top and at its foot; and what the file says of itself. */
function setFrame(document: Document, look: Look, words: FormatWords): Omit<TDocumentDefinitions, 'content'> {
  const title = look.printable.text(wordsOf(document.title));
  const label = look.printable.text(document.label);
  const small = { font: FONT, fontSize: 7.5, color: QUIET };
  const made = new Date(`${document.today}T00:00:00Z`);
  return {
    info: {
      title: `${title} – ${label}`,
      subject: label,
      creator: 'Changewright',
      producer: 'Changewright',
      creationDate: made,
      modDate: made,
      ...(document.brand.name !== undefined && { author: look.printable.text(document.brand.name) }),
    },
    version: '1.7',
    displayTitle: true,
    language: document.language,
    pageSize: look.sheet,
    pageMargins: look.margin,
    defaultStyle: { font: FONT, fontSize: look.type('text').fontSize, color: INK },
    header: (sheet: number) =>
      sheet === 1
        ? null
        : {
            columns: [
              { text: shortened(title), ...small, width: '*' },
              { text: shortened(label), ...small, width: 'auto' },
            ],
            columnGap: 20,
            margin: [look.margin, 20, look.margin, 0],
          },
    footer: (sheet: number, sheets: number) => ({
      columns: [
        { text: shortened(look.printable.text(document.brand.name ?? '')), ...small, width: '*' },
        { text: words('formats.sheet-of', { sheet, sheets }), ...small, width: 'auto' },
      ],
      columnGap: 20,
      margin: [look.margin, 12, look.margin, 0],
    }),
  };
}

const LONGEST = 90;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Each picture in them is followed by its description and its table; those of the first page come last. */
function pagesAfterFirst({ pages }: Document, words: FormatWords): Page[] {
  const [first, ...others] = pages;
  const shown = new Set(others.flatMap(picturesIn).map(({ id }) => id));
  const untold = (first ? picturesIn(first) : []).filter(({ id }) => !shown.has(id));
  const told = others.map((page) => ({ ...page, sections: page.sections.map(withTables) }));
  return untold.length === 0 ? told : [...told, tablesPage(untold, words)];
}

function withTables(section: Section): Section {
  const content = section.content.flatMap((each) => (each.type === 'picture' ? [each, ...tell(each.picture)] : [each]));
  return { ...section, content };
}

function tablesPage(pictures: readonly Picture[], words: FormatWords): Page {
  const content = pictures.flatMap((picture): Content[] => [
    { type: 'subheading', line: [ours(picture.title)] },
    ...tell(picture),
  ]);
  return { id: 'tables', sections: [{ id: 'tables', title: words('formats.pictures-as-tables'), content }] };
}

function picturesIn({ sections }: Page): Picture[] {
  return sections.flatMap(({ content }) => content.flatMap((each) => (each.type === 'picture' ? [each.picture] : [])));
}

function tell({ description, table, note }: Picture): Content[] {
  const notes = [description, ...(note === undefined ? [] : [note])];
  return [...notes.map((each): Content => ({ type: 'paragraph', role: 'note', line: [ours(each)] })), table];
}

function missingNote(look: Look, words: FormatWords): PdfContent {
  return setContent({ type: 'paragraph', role: 'note', line: [ours(words('formats.missing-characters'))] }, look).set;
}

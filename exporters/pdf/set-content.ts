import type { Content as PdfContent } from 'pdfmake/interfaces';
import type { Blanks, Content, Facts, List, Paragraph, Subheading } from '../../core/document/document.ts';
import type { Block } from './block.ts';
import { type Look, QUIET, RULE, type TypeName } from './look.ts';
import { setLine } from './set-line.ts';
import { setPicture } from './set-picture.ts';
import { setTable } from './set-table.ts';

const ROLES: Readonly<Record<NonNullable<Paragraph['role']>, TypeName>> = {
  lead: 'lead',
  note: 'note',
  more: 'note',
};

export function setContent(content: Content, look: Look): Block {
  const withFewLines = (set: PdfContent) => ({ set, height: look.space(FEW_LINES) });
  switch (content.type) {
    case 'paragraph':
      return withFewLines(setParagraph(content, look));
    case 'list':
      return withFewLines(setList(content, look));
    case 'facts':
      return withFewLines(setFacts(content, look));
    case 'subheading':
      return withFewLines(setSubheading(content, look));
    case 'table':
      return setTable(content, look);
    case 'picture':
      return setPicture(content.picture, look);
    case 'blanks':
      return withFewLines(setBlanks(content, look));
    default:
      return content satisfies never;
  }
}

/** That few at the foot of a sheet are enough below a heading. */
const FEW_LINES = 40;

function setSubheading({ line }: Subheading, look: Look): PdfContent {
  const margin: [number, number, number, number] = [0, look.space(5), 0, look.space(2)];
  return { ...setLine(line, 'text', look), bold: true, margin };
}

function setParagraph({ line, role }: Paragraph, look: Look): PdfContent {
  const text = setLine(line, role ? ROLES[role] : 'text', look);
  return role === 'note' || role === 'more' ? { ...text, color: QUIET } : text;
}

function setList({ items, isOrdered }: List, look: Look): PdfContent {
  const set = items.map((item) => setLine(item, 'text', look));
  const { fontSize, lineHeight } = look.type('text');
  const marks = { fontSize, lineHeight, markerColor: look.accent };
  return isOrdered ? { ol: set, ...marks } : { ul: set, ...marks };
}

const NAMES = 0.16;

function setFacts({ facts }: Facts, look: Look): PdfContent {
  const name = { ...look.type('text'), color: QUIET, bold: true };
  return {
    table: {
      widths: [look.width * NAMES, '*'],
      body: facts.map((fact) => [{ text: look.printable.words(fact.name), ...name }, setLine(fact.line, 'text', look)]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 8),
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
}

/** To be filled in by hand: a label, and room to write on a line. */
function setBlanks({ labels }: Blanks, look: Look): PdfContent {
  return {
    table: {
      widths: [look.width * NAMES, look.width * 0.5],
      heights: 30,
      dontBreakRows: true,
      body: labels.map((label) => [
        { text: look.printable.words(label), ...look.type('text'), color: QUIET, verticalAlignment: 'bottom' },
        '',
      ]),
    },
    layout: {
      hLineWidth: (row) => (row === 0 ? 0 : 0.75),
      hLineColor: () => RULE,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 2,
    },
    margin: [0, 2, 0, 10],
  };
}

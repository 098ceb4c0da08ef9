import type { Content as PdfContent, TCreatedPdf, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Document, Logo } from '../core/document/document.ts';
import { formatWords } from '../core/words/format-words.ts';
import type { Paper } from './document-formats.ts';
import { SOURCE_SANS } from './generated/source-sans.ts';
import { FONT } from './pdf/font.ts';
import { Look } from './pdf/look.ts';
import { setDocument, setFirstPage } from './pdf/set-document.ts';
import { setLogo } from './pdf/set-logo.ts';

/** In which sizes the first page may be set: the largest in which it takes one sheet. Smaller ones would not be read. */
const SCALES = [1.12, 1.08, 1.04, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82];

/** Where there is room enough, type is easier to read. */
const AFTER_FIRST = 1.08;

/** A document on sheets of paper. One sheet for its first page, if need be in smaller type: nothing is ever cut. */
export async function writePdf(document: Document, paper: Paper): Promise<Uint8Array> {
  const press = await loadPress();
  const words = formatWords(document.language);
  const { brand } = document;
  const logo = await printableLogo(press, brand.logo);
  const look = (scale: number) => new Look(brand, paper, scale);
  const sheets = (scale: number) => countSheets(press, setFirstPage(document, look(scale), words, logo()));
  const scale = await fittingScale(sheets);
  const looks = { first: look(scale ?? 1), rest: look(AFTER_FIRST), isOneSheet: scale !== undefined };
  return press.createPdf(setDocument(document, looks, words, logo())).getBuffer();
}

/** Undefined where it takes more in any size. What runs over by more than a sheet is no page that was meant to be one. */
async function fittingScale(sheets: (scale: number) => Promise<number>): Promise<number | undefined> {
  for (const scale of SCALES) {
    const count = await sheets(scale);
    if (count === 1) return scale;
    if (count > 2) break;
  }
  return undefined;
}

async function countSheets(press: Press, definition: TDocumentDefinitions): Promise<number> {
  let sheets = 0;
  const footer = (_sheet: number, all: number) => {
    sheets = all;
    return null;
  };
  await press.createPdf({ ...definition, footer }).getStream();
  return sheets;
}

/** Set anew for each use, since pdfmake writes on what it is given. A file that is no picture in truth is left out. */
async function printableLogo(press: Press, logo: Logo | undefined): Promise<() => PdfContent | undefined> {
  const none = () => undefined;
  if (!logo) return none;
  try {
    await press.createPdf({ content: setLogo(logo), defaultStyle: { font: FONT } }).getBuffer();
    return () => setLogo(logo);
  } catch {
    return none;
  }
}

interface Press {
  createPdf(definition: TDocumentDefinitions): TCreatedPdf;
}

/** pdfmake as it is made for browsers: it reads no file and asks no server, wherever it runs. */
async function loadPress(): Promise<Press> {
  const { default: pdfmake } = await import('pdfmake/build/pdfmake.min.js');
  pdfmake.addVirtualFileSystem(SOURCE_SANS);
  pdfmake.setFonts({ [FONT]: { normal: 'normal', bold: 'bold', italics: 'italics', bolditalics: 'bolditalics' } });
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
}

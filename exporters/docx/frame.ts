import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Document } from '../../core/document/document.ts';
import type { FormatSpeech } from '../../core/words/format-words.ts';
import { logoOf } from './logo.ts';
import { twips } from './measures.ts';
import { runsOf } from './runs.ts';
import { STYLES } from './styles.ts';

/** Whose document it is, and of which sort. */
export function headerOf({ brand, label }: Document, width: number): Header {
  const logo = logoOf(brand);
  const name =
    brand.name === undefined ? [] : [new TextRun({ text: `${logo ? '  ' : ''}${cleanText(brand.name)}`, bold: true })];
  return new Header({
    children: [
      new Paragraph({
        style: STYLES.head,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [...(logo ? [logo] : []), ...name, new TextRun({ children: ['\t', cleanText(label)] })],
      }),
    ],
  });
}

/** What stands at the document's foot, and which page it is. */
export function footerOf({ foot }: Document, wording: FormatSpeech, width: number): Footer {
  const [first = [], ...others] = foot;
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.note,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [...runsOf(first), new TextRun({ children: ['\t', ...pageNumber(wording)] })],
      }),
      ...others.map((line) => new Paragraph({ style: STYLES.note, children: runsOf(line) })),
    ],
  });
}

/** Word fills in the numbers. */
function pageNumber(wording: FormatSpeech): string[] {
  const fields = { sheet: PageNumber.CURRENT, sheets: PageNumber.TOTAL_PAGES };
  const marked = wording.say('formats.sheet-of', { sheet: '\n{sheet}\n', sheets: '\n{sheets}\n' });
  return marked
    .split('\n')
    .map((part) => (part === '{sheet}' ? fields.sheet : part === '{sheets}' ? fields.sheets : part));
}

import PptxGenJS from 'pptxgenjs';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Document } from '../../core/document/document.ts';
import { wordsOf } from '../../core/document/inline.ts';
import { formatSpeech } from '../../core/words/format-words.ts';
import { paletteOf } from '../office/palette.ts';
import { regional } from '../office/regional.ts';
import { rezip, withFixedDates } from '../office/rezip.ts';
import { FONT } from '../office/text-width.ts';
import { drawDeck } from './deck.ts';
import { Descriptions } from './descriptions.ts';
import { defineMasters } from './master.ts';
import { drawOneSlide } from './one-slide.ts';
import type { Show } from './show.ts';
import { inches, SLIDE } from './stage.ts';

export async function writePptx(document: Document, slides: 'one' | 'deck'): Promise<Uint8Array> {
  const wording = formatSpeech(document.language);
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'Slides', width: inches(SLIDE.width), height: inches(SLIDE.height) });
  pptx.layout = 'Slides';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = wordsOf(document.title);
  pptx.subject = cleanText(document.label);
  const show: Show = { pptx, document, palette: paletteOf(document.brand), wording, descriptions: new Descriptions() };
  defineMasters(show);
  if (slides === 'one') drawOneSlide(show);
  else drawDeck(show);
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return rezip(bytes, (xml, path) => finished(xml, path, show));
}

/** What the library cannot be told: the day, the language, that there is no author, descriptions, paragraphs of notes. */
function finished(xml: string, path: string, { document, descriptions }: Show): string {
  const inLanguage = xml.replace(/ (lang|altLang)="en-US"/g, ` $1="${regional(document.language)}"`);
  if (path === 'docProps/core.xml') return withFixedDates(withoutAuthor(inLanguage), document.today);
  if (path === 'docProps/app.xml') return inLanguage.replace(/<Company>[^<]*<\/Company>/, '');
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return descriptions.fillIn(withOneLookEach(inLanguage));
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) return inParagraphs(inLanguage);
  return inLanguage;
}

function withoutAuthor(xml: string): string {
  return xml.replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, '');
}

/** The library says the look of a paragraph again before each stretch of it, which is no valid slide, and undoes bullets. */
function withOneLookEach(xml: string): string {
  return xml.replace(/<\/a:r><a:pPr [^>]*>.*?<\/a:pPr>/gs, '</a:r>');
}

/** The library makes one paragraph of all notes. */
function inParagraphs(xml: string): string {
  return xml.replace(/<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>/, (_, start: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p>${line === '' ? '' : `${start}${line}</a:t></a:r>`}`)
      .join('</a:p>'),
  );
}

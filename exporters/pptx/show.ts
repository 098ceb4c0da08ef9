import type PptxGenJS from 'pptxgenjs';
import type { Document, Section } from '../../core/document/document.ts';
import type { FormatSpeech } from '../../core/words/format-words.ts';
import { MUTED, type Palette } from '../office/palette.ts';
import { type Span, shortenSpans, spansOf } from '../office/spans.ts';
import { Canvas } from './canvas.ts';
import type { Descriptions } from './descriptions.ts';
import { notesOf } from './notes.ts';
import { COVER_TITLE, FOOT, SHORTENED, TITLE } from './stage.ts';

export const MASTER = 'Changewright';
export const COVER_MASTER = 'Changewright cover';

/** A presentation that slides are added to. */
export interface Show {
  readonly pptx: PptxGenJS;
  readonly document: Document;
  readonly palette: Palette;
  readonly wording: FormatSpeech;
  readonly descriptions: Descriptions;
}

/** A new slide, with what its sections say in its notes. */
export function addSlide(show: Show, title: string, sections: readonly Section[]): Canvas {
  return titled(show, MASTER, [{ text: title }], { ...TITLE, lines: 1 }, sections);
}

export function addCover(show: Show, sections: readonly Section[]): Canvas {
  return titled(show, COVER_MASTER, spansOf(show.document.title), { ...COVER_TITLE, lines: 2 }, sections);
}

type Place = { readonly size: number; readonly width: number; readonly lines: number };

function titled(
  show: Show,
  masterName: string,
  title: readonly Span[],
  place: Place,
  sections: readonly Section[],
): Canvas {
  const { pptx, descriptions, wording, palette } = show;
  const canvas = new Canvas(pptx.addSlide({ masterName }), descriptions);
  const spans = shortenSpans(title, { ...place, isBold: true }, place.lines);
  canvas.title({ spans, size: place.size, isBold: true, colour: palette.brand });
  const notes = notesOf(sections, wording);
  if (notes !== '') canvas.notes(notes);
  return canvas;
}

/** Says at the foot of a slide that its notes have more. */
export function sayShortened({ wording }: Show, canvas: Canvas): void {
  const words = { spans: [{ text: wording.say('formats.shortened') }], size: FOOT.size, colour: MUTED, isItalic: true };
  canvas.text([words], SHORTENED, { align: 'right', valign: 'middle' });
}

import { inlinesOf } from '../../core/document/inline.ts';
import type { Line } from '../../core/document/piece.ts';
import { GAP, TONE_COLOURS } from './palette.ts';
import { linesOf } from './text-width.ts';

/** A stretch of text in one look. */
export interface Span {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCode?: boolean;
  readonly colour?: string;
  readonly href?: string;
}

export function spansOf(line: Line): Span[] {
  return line.flatMap((piece) =>
    inlinesOf(piece).map(({ text, isStrong, isEmphasised, isCode, href }): Span => {
      const isGap = piece.type === 'gap';
      const colour = isGap ? GAP : piece.tone && TONE_COLOURS[piece.tone];
      return {
        text,
        ...((isStrong || (colour && !isGap)) && { isBold: true }),
        ...((isEmphasised || isGap) && { isItalic: true }),
        ...(isCode && { isCode }),
        ...(colour && { colour }),
        ...(href !== undefined && { href }),
      };
    }),
  );
}

function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** A width that text is set in. */
export interface Column {
  readonly size: number;
  readonly width: number;
  readonly isBold?: boolean;
}

/** Programs do not break all lines at the same word. */
const CAUTION = 0.96;

export function linesOfSpans(spans: readonly Span[], { size, width, isBold }: Column): number {
  const isMostlyBold = isBold || spans.every((span) => span.isBold);
  return linesOf(textOfSpans(spans), size, width * CAUTION, isMostlyBold);
}

/** More is never on a slide. */
const MOST_CHARACTERS = 3000;

/** At most so many lines, the cut marked; the same spans where they fit. */
export function shortenSpans(spans: readonly Span[], column: Column, most: number): readonly Span[] {
  const whole = textOfSpans(spans);
  if (whole.length <= MOST_CHARACTERS && linesOfSpans(spans, column) <= most) return spans;
  let fits = 0;
  let tooLong = Math.min(whole.length, MOST_CHARACTERS) + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (linesOfSpans([{ text: `${whole.slice(0, middle)}…`, isBold: column.isBold === true }], column) <= most)
      fits = middle;
    else tooLong = middle;
  }
  return cutAt(spans, fits);
}

function cutAt(spans: readonly Span[], length: number): Span[] {
  const kept: Span[] = [];
  let left = length;
  for (const span of spans) {
    if (span.text.length > left) return [...kept, { ...span, text: `${atWord(span.text, left)}…` }];
    kept.push(span);
    left -= span.text.length;
  }
  return kept;
}

function atWord(text: string, end: number): string {
  const cut = text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > end / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, '');
}

import type { Span } from '../parse/tree.ts';

const ENDS = /[.!?…]+["'”’)\]]*(?=\s|$)|\n[ \t]*\n/g;

/** Words whose full stop ends no sentence; the second ones before a number only. */
const ABBREVIATIONS = new Set('e.g i.e eg ie vs approx incl dept est mr mrs ms dr prof st jr sr cf resp'.split(' '));
const BEFORE_NUMBERS = new Set('no nos fig figs p pp vol'.split(' '));

/** Sentences by their marks and by blank lines; a line break alone ends none, because plans wrap their lines. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && !endsSentence(text, start, index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trim(text, span));
}

function endsSentence(text: string, start: number, dot: number, end: number): boolean {
  const next = /^\s*["'“‘(]*(\S)/.exec(text.slice(end, end + 20))?.[1];
  const last = /(\S+)$/.exec(text.slice(Math.max(start, dot - 20), dot))?.[1]?.toLowerCase();
  if (next === undefined || last === undefined) return true;
  const isShortened = ABBREVIATIONS.has(last) || /^\p{L}$/u.test(last) || (BEFORE_NUMBERS.has(last) && /\d/.test(next));
  return !isShortened && !/\p{Ll}/u.test(next);
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const from = start + (sentence.length - sentence.trimStart().length);
  return { start: from, end: Math.max(from, start + sentence.trimEnd().length) };
}

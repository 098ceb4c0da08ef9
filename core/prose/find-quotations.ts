import type { Span } from '../parse/tree.ts';

/** Quotation marks in pairs. A single mark only opens before a word and closes after one: an apostrophe is none. */
const QUOTATIONS = [
  /“[^“”]*”/g,
  /„[^“”„]*[“”]/g,
  /«[^«»]*»/g,
  /"[^"]*"/g,
  /(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘\n]{1,300}?(?<=[\p{L}\p{N}.,!?…])[’'](?![\p{L}\p{N}])/gu,
];

/** Where others are quoted. A text that stands in quotation marks as a whole quotes nobody. */
export function findQuotations(text: string): Span[] {
  const found = QUOTATIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length })),
  );
  return found.filter(({ start, end }) => /\p{L}/u.test(text.slice(0, start) + text.slice(end)));
}

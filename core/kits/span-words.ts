import { parseSpan, type Span } from '../dates/span.ts';
import type { WordId } from '../words/en.ts';
import type { Wording } from '../words/wording.ts';

const UNITS = {
  minute: 'kits.span.minute',
  hour: 'kits.span.hour',
  day: 'kits.span.day',
  'working day': 'kits.span.working-day',
  week: 'kits.span.week',
  month: 'kits.span.month',
} as const satisfies Readonly<Record<Span['unit'], WordId>>;

/** A length of time in the language of the document; what is none stands as it is written. */
export function spanWords(wording: Wording, text: string): string {
  const span = parseSpan(text);
  return span ? wording.say(UNITS[span.unit], { count: span.amount }) : text;
}

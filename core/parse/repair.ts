import { type Message, message } from '../messages/message.ts';
import type { Problem } from './problem.ts';
import { proseProblem } from './prose-problem.ts';
import { withoutOuterQuotes } from './quote.ts';
import type { Misread } from './scan-lines.ts';
import type { Span } from './tree.ts';

/** The text as YAML can read it, equally long, and the values that were covered up, by where YAML will find them. */
export interface Repaired {
  readonly text: string;
  readonly restored: ReadonlyMap<number, Restored>;
}

export interface Restored {
  readonly span: Span;
  readonly value: string;
}

/** Covers what YAML would misread, so that the rest of the file is read as its author meant it. Lengths never change. */
export function repair(text: string, misreads: readonly Misread[]): Repaired {
  const restored = new Map<number, Restored>();
  const units = text.split('');
  for (const misread of misreads) cover(misread, text, units, restored);
  return { text: units.join(''), restored };
}

function cover(misread: Misread, text: string, units: string[], restored: Map<number, Restored>): void {
  const { start, end } = misread.span;
  switch (misread.type) {
    case 'prose':
    case 'unclosed-quote':
      fill(units, misread.span, 'x');
      restored.set(start, { span: misread.span, value: fold(meantBy(misread, text.slice(start, end))) });
      return;
    case 'missing-space':
      if (end - misread.colon < 2) {
        fill(units, misread.span, ' ');
        return;
      }
      units[misread.colon] = ' ';
      restored.set(misread.colon + 1, {
        span: { start: misread.colon, end },
        value: text.slice(misread.colon, end).trimStart(),
      });
      return;
    case 'missing-colon':
    case 'too-far-in':
      fill(units, misread.span, ' ');
      return;
    default:
      misread satisfies never;
  }
}

function fill(units: string[], { start, end }: Span, filler: string): void {
  let atLineStart = false;
  for (let i = start; i < end; i++) {
    const unit = units[i] as string;
    if (unit === '\n' || unit === '\r') atLineStart = true;
    else if (!(atLineStart && (unit === ' ' || unit === '\t'))) {
      atLineStart = false;
      units[i] = filler;
    }
  }
}

function meantBy(misread: Misread, written: string): string {
  if (misread.type === 'unclosed-quote' && written.startsWith('"')) return written.slice(1);
  return misread.type === 'prose' && misread.eaten !== 'quote' ? written : withoutOuterQuotes(written);
}

function fold(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines.map((line) => line.trim()).join(' ');
}

/** What to tell about a misread stretch. */
export function toProblem(text: string, misread: Misread): Problem {
  const { span } = misread;
  switch (misread.type) {
    case 'prose':
      return proseProblem(text, span, misread.eaten);
    case 'unclosed-quote':
      return unclosedQuote(text, span);
    case 'missing-colon':
      return {
        code: 'yaml-syntax',
        span,
        message: looseLine(text.slice(span.start, span.end)),
      };
    case 'missing-space':
      return {
        code: 'yaml-syntax',
        span,
        message: message('yaml-syntax.missing-space', { key: text.slice(span.start, misread.colon - 1) }),
        fix: {
          title: message('fix.add-space'),
          span: { start: misread.colon, end: valueStart(text, misread) },
          newText: ' ',
        },
      };
    case 'too-far-in':
      return { code: 'yaml-syntax', span, message: message('yaml-syntax.too-far-in') };
    default:
      return misread satisfies never;
  }
}

/** A line that is no "name: value"; word processors make lists with signs of their own. */
function looseLine(written: string): Message {
  const sign = /^(?:[•·‣▪◦●○*–—]\s|-(?=[^\s-]))/.exec(written)?.[0].trim();
  if (sign === '-') return message('yaml-syntax.missing-space-after-dash');
  return sign === undefined
    ? message('yaml-syntax.missing-colon', { word: { prose: written } })
    : message('yaml-syntax.other-dash', { sign });
}

/** Behind a colon, and behind no-break spaces, which are none to YAML. */
function valueStart(text: string, { colon, span }: { colon: number; span: Span }): number {
  return colon + text.slice(colon, span.end).search(/\S|$/);
}

function unclosedQuote(text: string, span: Span): Problem {
  const isApostrophe = text.charAt(span.start) === "'";
  if (isApostrophe) return proseProblem(text, span, 'quote');
  return {
    code: 'prose-needs-quotes',
    span,
    message: message('prose-needs-quotes.unclosed', { text: { prose: text.slice(span.start, span.end) } }),
    fix: { title: message('fix.close-quote'), span: { start: span.end, end: span.end }, newText: '"' },
  };
}

import { message, prose } from '../messages/message.ts';
import type { Problem } from './problem.ts';
import { escapeDoubleQuoted, withoutOuterQuotes } from './quote.ts';
import type { Span } from './tree.ts';

export type Eaten = 'comma' | 'comment' | 'colon' | 'start' | 'number' | 'quote' | 'anchor';

/** YAML takes a part of this prose for its own: say which part, and offer the whole in quotes. */
export function proseProblem(text: string, span: Span, eaten: Eaten): Problem {
  const written = text.slice(span.start, span.end);
  const meant = eaten === 'quote' ? withoutOuterQuotes(written) : written;
  return {
    code: 'prose-needs-quotes',
    span,
    message: message(`prose-needs-quotes.${eaten}`, { text: prose(written), sign: written.charAt(0) }),
    fix: { title: message('fix.put-in-quotes'), span, newText: `"${escapeDoubleQuoted(meant)}"` },
  };
}

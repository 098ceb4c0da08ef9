import type { YAMLParseError } from 'yaml';
import { type MessageId, message } from '../messages/message.ts';
import { quotedEnd } from './lines.ts';
import type { Problem } from './problem.ts';
import type { Span } from './tree.ts';

/** What YAML could not read, in words for somebody who has never heard of YAML. */
export function explainYamlError(text: string, error: YAMLParseError): Problem {
  const [from, to] = error.pos;
  const span = onOneLine(text, from, to);
  if (error.code === 'BAD_DQ_ESCAPE') return badEscape(text, span);
  return {
    code: error.code === 'TAB_AS_INDENT' ? 'tab-indent' : 'yaml-syntax',
    span,
    message: message(messageFor(error)),
  };
}

function messageFor(error: YAMLParseError): MessageId {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab-indent';
    case 'BAD_INDENT':
      return /Flow/.test(error.message) ? 'yaml-syntax.open-bracket' : 'yaml-syntax.indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yaml-syntax.indent';
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) return 'yaml-syntax.open-quote';
      return /key/.test(error.message) ? 'yaml-syntax.key-without-colon' : 'yaml-syntax.open-bracket';
    case 'BLOCK_IN_FLOW':
      return 'yaml-syntax.block-in-flow';
    default:
      return 'yaml-syntax.other';
  }
}

/** A path of Windows, say: every backslash of the text was meant as one. */
function badEscape(text: string, span: Span): Problem {
  const start = text.lastIndexOf('"', span.start) + 1;
  const end = quotedEnd(text, start - 1) ?? span.start + 1;
  const inside = text.slice(start, end - 1);
  return {
    code: 'yaml-syntax',
    span: { start: span.start, end: span.start + 2 },
    message: message('yaml-syntax.backslash', { sign: text.slice(span.start, span.start + 2) }),
    fix: {
      title: message('fix.double-backslash'),
      span: { start, end: end - 1 },
      newText: inside.replace(/\\(?!")/g, '\\\\'),
    },
  };
}

/** At least one character, at most the rest of the line, never a line break. */
function onOneLine(text: string, from: number, to: number): Span {
  let start = Math.min(from, Math.max(0, text.length - 1));
  while (start > 0 && /[\r\n]/.test(text.charAt(start))) start--;
  const lineEnd = text.slice(start).search(/[\r\n]|$/) + start;
  return { start, end: Math.max(start, Math.min(Math.max(to, start + 1), lineEnd)) };
}

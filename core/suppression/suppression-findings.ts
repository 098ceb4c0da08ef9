import { findNearest } from '../check/nearest.ts';
import type { Edit, Finding, Fix } from '../finding/finding.ts';
import { type Message, message, prose } from '../messages/message.ts';
import { PROBLEM_CODES } from '../parse/problem.ts';
import type { Span } from '../parse/tree.ts';
import { DIRECTIVE_KINDS, type Directive, type Word } from './find-directives.ts';
import { type Ended, hasReason, type Suppression } from './suppressions.ts';

/** What is wrong with a comment by itself: it is none of ours, or names nothing that it could silence, or no reason. */
export function directiveFindings(directive: Directive, known: readonly string[]): Finding[] {
  const { kind, codes } = directive;
  if (!(DIRECTIVE_KINDS as readonly string[]).includes(kind.text)) return [unknownKind(directive)];
  const unknown = codes.filter(({ text }) => !known.includes(text)).map((code) => unknownCode(directive, code, known));
  if (kind.text === 'enable') return unknown;
  if (codes.length === 0) {
    const text = message('unknown-suppression.no-code', { word: kind.text });
    return [finding('unknown-suppression', directive, directive.span, text, kind.text)];
  }
  return hasReason(directive) ? unknown : [...unknown, withoutReason(directive)];
}

/** A comment that silenced nothing. The other codes of one that silenced something stay. */
export function unusedSuppression(suppression: Suppression, unused: readonly Suppression[], text: string): Finding {
  const { code, directive } = suppression;
  const isWhole = directive.codes.every((each) => unused.some((other) => other.code === each));
  const fix = isWhole ? deleteComment(directive, text) : deleteCode(directive, code);
  const said = message('unused-suppression', { code: code.text });
  return { ...finding('unused-suppression', directive, code.span, said, code.text), fixes: [fix] };
}

export function unusedEnable({ enable }: Ended, text: string): Finding {
  const said = message('unused-suppression.enable');
  const fixes = [deleteComment(enable, text)];
  return { ...finding('unused-suppression', enable, enable.span, said, 'enable'), fixes };
}

function unknownKind(directive: Directive): Finding {
  const { kind } = directive;
  const nearest = findNearest(kind.text, DIRECTIVE_KINDS);
  const params = { word: prose(kind.text), known: DIRECTIVE_KINDS.map((each) => `changewright-${each}`) };
  const text =
    nearest === undefined
      ? message('unknown-suppression.directive', params)
      : message('unknown-suppression.directive-meant', { ...params, nearest });
  return {
    ...finding('unknown-suppression', directive, kind.span, text, kind.text),
    ...(nearest !== undefined && { fixes: [replace(directive, kind, nearest)] }),
  };
}

function unknownCode(directive: Directive, code: Word, known: readonly string[]): Finding {
  const said = (text: Message) => finding('unknown-suppression', directive, code.span, text, code.text);
  // What is no code may be anything: of a restricted plan it is not told.
  const word = prose(code.text);
  if ((PROBLEM_CODES as readonly string[]).includes(code.text))
    return said(message('unknown-suppression.never', { word: code.text }));
  const nearest = findNearest(code.text, known);
  if (nearest === undefined) return said(message('unknown-suppression', { word }));
  return {
    ...said(message('unknown-suppression-meant', { word, nearest })),
    fixes: [replace(directive, code, nearest)],
  };
}

function withoutReason(directive: Directive): Finding {
  const codes = directive.codes.map(({ text }) => text).join(', ');
  const text = message('suppression-without-reason', { codes: prose(codes) });
  return finding('suppression-without-reason', directive, directive.span, text, codes);
}

function finding(code: string, { document }: Directive, span: Span, text: Message, discriminator: string): Finding {
  return {
    code,
    category: 'suppression',
    severity: 'warning',
    document: document.index,
    place: { at: [], span: { start: span.start - document.offset, end: span.end - document.offset } },
    message: text,
    discriminator,
  };
}

function edit({ document: { offset } }: Directive, { start, end }: Span, newText: string): Edit {
  return { place: { at: [], span: { start: start - offset, end: end - offset } }, newText };
}

function replace(directive: Directive, { span }: Word, suggestion: string): Fix {
  return {
    title: message('fix.replace-with', { suggestion }),
    applicability: 'suggested',
    edits: [edit(directive, span, suggestion)],
  };
}

/** With its line where it has one to itself, else with the blanks before it. */
function deleteComment(directive: Directive, text: string): Fix {
  const { start, end } = directive.span;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(lineStart, start).trimEnd().length;
  const lineBreak = /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(end, end + 1_000))?.[0].length ?? 0;
  const span = before === 0 ? { start: lineStart, end: end + lineBreak } : { start: lineStart + before, end };
  return { title: message('fix.delete-comment'), applicability: 'safe', edits: [edit(directive, span, '')] };
}

/** With the comma that sets it apart. */
function deleteCode(directive: Directive, code: Word): Fix {
  const { codes } = directive;
  const at = codes.indexOf(code);
  const next = codes[at + 1];
  const before = codes[at - 1];
  const span = next
    ? { start: code.span.start, end: next.span.start }
    : { start: before?.span.end ?? code.span.start, end: code.span.end };
  const title = message('fix.delete-code', { code: code.text });
  return { title, applicability: 'safe', edits: [edit(directive, span, '')] };
}

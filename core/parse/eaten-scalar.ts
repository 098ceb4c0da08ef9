import type { Scalar } from 'yaml';
import { message, prose } from '../messages/message.ts';
import type { Problem } from './problem.ts';
import { proseProblem } from './prose-problem.ts';
import type { ScalarNode, Span } from './tree.ts';

/** How far before a value its anchor or tag is looked for. */
const REACH = 200;
const LINE = 2_000;

/** A value of which YAML has silently taken a part for its own; `undefined` where nothing is lost. */
export function eatenPart(
  text: string,
  scalar: Scalar,
  span: Span,
  node: ScalarNode,
  isInFlow: boolean,
): Problem | undefined {
  return (
    swallowedWord(text, scalar, span, node) ??
    swallowedHeader(text, span, node) ??
    eatenByComment(text, span, node, isInFlow)
  );
}

/** `&Co is growing`, `!important`: the first word became an anchor that nothing refers to, or a tag. */
function swallowedWord(text: string, { anchor, tag }: Scalar, span: Span, node: ScalarNode): Problem | undefined {
  if (node.style !== 'plain') return undefined;
  const isUnused = anchor !== undefined && !text.includes(`*${anchor}`);
  const word = isUnused ? `&${anchor}` : tag?.startsWith('!') && !tag.startsWith('!!') ? tag : undefined;
  if (word === undefined) return undefined;
  const start = text.lastIndexOf(word, span.start);
  if (start < 0 || start < span.start - REACH) return undefined;
  return proseProblem(text, { start, end: Math.max(start + word.length, span.start + node.width) }, 'anchor');
}

/** `>5`: taken for the start of a folded text, of which there is none. */
function swallowedHeader(text: string, span: Span, node: ScalarNode): Problem | undefined {
  const header =
    node.style === 'block' && node.value === '' ? /^[|>]\S*\d\S*/.exec(text.slice(span.start, span.start + 20)) : null;
  return header ? proseProblem(text, { start: span.start, end: span.start + header[0].length }, 'start') : undefined;
}

/**
 * Text lost behind ` #`. A deliberate comment has a blank behind its `#` and, after prose and in place of an item, two
 * blanks before it; what has not was meant as text. Directives of ours are comments always. Inside brackets the comment
 * has taken the rest of the line, brackets included, so that only its author can tell where the text ends: no fix there.
 */
function eatenByComment(text: string, span: Span, node: ScalarNode, isInFlow: boolean): Problem | undefined {
  if (node.style === 'block' || text.slice(span.start, span.end).includes('\n')) return undefined;
  const rest = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(span.end, span.end + LINE));
  const comment = rest?.[2];
  if (rest === null || comment === undefined || /^#+\s*changewright-/.test(comment) || /^#+$/.test(comment.trimEnd()))
    return undefined;
  const isWord = /^#[^\s#!-]/.test(comment);
  const commentStart = span.end + (rest[1] as string).length;
  const before = text.slice(Math.max(0, commentStart - REACH), commentStart);
  const inPlaceOfItem = node.value === null && /(?:^|[\r\n])[ \t]*- $/.test(before);
  const afterProse =
    node.style === 'plain' && typeof node.value === 'string' && /\s/.test(node.value) && /\S[ \t]$/.test(before);
  if (!isWord && !inPlaceOfItem && !afterProse) return undefined;
  const start = node.value === null ? commentStart : span.start;
  const whole = { start, end: span.end + rest[0].trimEnd().length };
  if (!isInFlow) return proseProblem(text, whole, 'comment');
  const told = text.slice(whole.start, whole.end);
  return {
    code: 'prose-needs-quotes',
    span: whole,
    message: message('prose-needs-quotes.comment', { text: prose(told) }),
  };
}

import type { Span } from '../../core/parse/tree.ts';
import { lineAt } from './cursor-line.ts';

/** A place inside `[ ]` or `{ }` that began on this line or on one above. */
export interface FlowPlace {
  readonly type: 'key' | 'value';
  readonly replace: Span;
  readonly hasColon: boolean;
  /** Closing brackets that are still owed. */
  readonly owed: string;
}

interface Frame {
  readonly open: '[' | '{';
  /** Where the present key, value or item starts. */
  tokenStart: number;
  hasColon: boolean;
}

const LINES_ABOVE = 60;

/** The innermost flow collection that is open at the cursor, if there is one. */
export function flowPlace(text: string, sectionStart: number, offset: number): FlowPlace | undefined {
  const start = findFlowStart(text, sectionStart, offset);
  if (start === undefined) return undefined;
  const frames = readFlow(text, start, offset);
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const from = skipBlanks(text, frame.tokenStart, offset);
  const rest =
    /^("(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?|[^,\]}:\r\n#"']*)/.exec(text.slice(from, lineAt(text, offset).end))?.[0] ??
    '';
  const end = Math.max(offset, from + rest.trimEnd().length);
  const isKey = frame.open === '{' && !frame.hasColon;
  return {
    type: isKey ? 'key' : 'value',
    replace: { start: from, end },
    hasColon: isKey && /^[ \t]*:/.test(text.slice(end)),
    owed: owedBrackets(text, end, start, frames),
  };
}

/** Goes up only over lines that lie deeper than the one that opens: all others ended the collection long ago. */
function findFlowStart(text: string, sectionStart: number, offset: number): number | undefined {
  let indentBelow = Number.POSITIVE_INFINITY;
  let at = offset;
  for (let count = 0; count < LINES_ABOVE && at >= sectionStart; count++) {
    const line = lineAt(text, at);
    const indent = line.text.search(/\S|$/);
    const opening = /^\s*(?:- +)*(?:[^\s#"'[{][^:#]*:[ \t]+|"[^"]*":[ \t]+)?(?=[[{])/.exec(line.text);
    const start = opening ? line.start + opening[0].length : undefined;
    if (start !== undefined && start < offset && indent < indentBelow && readFlow(text, start, offset).length > 0)
      return start;
    if (line.text.trim() !== '') indentBelow = Math.min(indentBelow, indent);
    if (indentBelow === 0) return undefined;
    at = line.start - 1;
  }
  return undefined;
}

/** The collections open at `end`; none once the outermost has closed. */
function readFlow(text: string, start: number, end: number): Frame[] {
  const frames: Frame[] = [];
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    const frame = frames.at(-1);
    if (sign === '[' || sign === '{') frames.push({ open: sign, tokenStart: at + 1, hasColon: false });
    else if (sign === ']' || sign === '}') {
      frames.pop();
      if (frames.length === 0) return [];
    } else if (frame && sign === ',') Object.assign(frame, { tokenStart: at + 1, hasColon: false });
    else if (frame && sign === ':' && /\s|^$/.test(text.charAt(at + 1)))
      Object.assign(frame, { tokenStart: at + 1, hasColon: true });
    else if ((sign === '"' || sign === "'") && /[\s,:[{]/.test(text.charAt(at - 1)))
      at = Math.min(closingQuote(text, at), end);
  }
  return frames;
}

/** Offset of the quote that ends the string, or the end of the text. */
function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\' && quote === '"') at++;
    else if (text.charAt(at) === quote) return at;
  }
  return text.length;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** What the rest of the collection leaves open. */
function owedBrackets(text: string, from: number, start: number, frames: readonly Frame[]): string {
  const open: string[] = frames.map((frame) => frame.open);
  const rest = text.slice(from, flowEnd(text, from, start)).replace(/"(?:[^"\\]|\\.)*"|\s#.*$/gm, '');
  for (const sign of rest) {
    if (sign === '[' || sign === '{') open.push(sign);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open
    .reverse()
    .map((sign) => (sign === '[' ? ']' : '}'))
    .join('');
}

/** To the last line that lies deeper than the one that opened, or closes what it opened. */
function flowEnd(text: string, from: number, start: number): number {
  const indent = lineAt(text, start).text.search(/\S|$/);
  let line = lineAt(text, from);
  for (;;) {
    const next = lineAt(text, nextLine(text, line.end));
    const isInside = next.text.search(/\S|$/) > indent || /^\s*[\]}]/.test(next.text);
    if (next.start <= line.start || !isInside) return line.end;
    line = next;
  }
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

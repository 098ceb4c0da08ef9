import type { YAMLParseError } from 'yaml';
import type { LineIndex } from './line-index.ts';
import type { Misread } from './scan-lines.ts';

/** Lines of one error that are looked at. */
const REACH = 50;

/**
 * Of all that a person might have meant otherwise, what YAML really stumbled over: readings on the lines of its errors,
 * quotation marks left open (their error may stand far below), and names after `*` that nothing defines.
 */
export function selectMisreads(
  text: string,
  misreads: readonly Misread[],
  errors: readonly YAMLParseError[],
  lines: LineIndex,
): Misread[] {
  const stumbled = new Set<number>();
  for (const { pos } of errors) {
    const first = lines.positionAt(pos[0]).line;
    const last = Math.min(lines.positionAt(pos[1]).line, first + REACH);
    for (let line = first; line <= last; line++) stumbled.add(line);
  }
  return misreads.filter(
    (misread) =>
      isNamed(text, misread) || (errors.length > 0 && (isOpen(misread) || touches(misread, stumbled, lines))),
  );
}

/** Whether a misread may count wherever YAML stumbled. */
export function countsAnywhere(text: string, misread: Misread): boolean {
  return isNamed(text, misread) || isOpen(misread);
}

function isNamed(text: string, misread: Misread): boolean {
  return misread.type === 'prose' && misread.eaten === 'start' && text.charAt(misread.span.start) === '*';
}

function isOpen({ type }: Misread): boolean {
  return type === 'unclosed-quote';
}

/** Where YAML has to stumble for a misread to count: a line moved too far in makes it stumble on the line above. */
export function reachOf({ type, span }: Misread, lines: LineIndex): { first: number; last: number } {
  const first = lines.positionAt(span.start).line - (type === 'too-far-in' ? 1 : 0);
  return { first, last: lines.positionAt(span.end).line };
}

function touches(misread: Misread, stumbled: ReadonlySet<number>, lines: LineIndex): boolean {
  const { first, last } = reachOf(misread, lines);
  for (let line = first; line <= last; line++) if (stumbled.has(line)) return true;
  return false;
}

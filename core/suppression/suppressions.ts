import type { LineIndex } from '../parse/line-index.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import type { Directive, Word } from './find-directives.ts';

/** One code that a comment silences, and the lines on which it does. */
export interface Suppression {
  readonly code: Word;
  readonly directive: Directive;
  readonly from: number;
  readonly to: number;
}

export interface Ended {
  readonly enable: Directive;
  /** What it ends. */
  readonly suppressions: readonly Suppression[];
}

/** What the comments of a file silence, and what ends it. Those without a reason silence nothing. */
export function toSuppressions(
  directives: readonly Directive[],
  lines: LineIndex,
): { suppressions: Suppression[]; ended: Ended[] } {
  const next = nextLines(directives, lines);
  const all = directives.flatMap((directive) =>
    directive.codes.flatMap((code) => {
      const range = rangeOf(directive, code, directives, next);
      return range ? [{ code, directive, ...range }] : [];
    }),
  );
  const ended = directives.filter(isEnable).map((enable) => ({
    enable,
    suppressions: all.filter(({ directive, to }) => directive.kind.text === 'disable' && to === enable.line),
  }));
  return { suppressions: all.filter(({ directive }) => hasReason(directive)), ended };
}

export function hasReason({ reason }: Directive): boolean {
  return !isFiller(reason);
}

function rangeOf(
  { kind, line }: Directive,
  code: Word,
  all: readonly Directive[],
  nextOf: ReadonlyMap<number, number>,
): { from: number; to: number } | undefined {
  switch (kind.text) {
    case 'disable-file':
      return { from: 0, to: Number.POSITIVE_INFINITY };
    case 'disable-line':
      return { from: line, to: line };
    case 'disable-next-line': {
      const next = nextOf.get(line) ?? line + 1;
      return { from: next, to: next };
    }
    case 'disable': {
      const end = all.find((other) => isEnable(other) && other.line > line && ends(other, code));
      return { from: line, to: end?.line ?? Number.POSITIVE_INFINITY };
    }
    default:
      return undefined;
  }
}

function isEnable({ kind }: Directive): boolean {
  return kind.text === 'enable';
}

/** Without a code it ends them all. */
function ends({ codes }: Directive, { text }: Word): boolean {
  return codes.length === 0 || codes.some((code) => code.text === text);
}

/** For each comment's line the next one that says something: comments may stand one below the other, so the last goes first. */
function nextLines(directives: readonly Directive[], lines: LineIndex): Map<number, number> {
  const known = new Map<number, number>();
  for (const { line } of directives.toReversed()) {
    let next = line + 1;
    while (next < lines.lineCount && !known.has(next) && !/^\s*[^\s#]/.test(lines.lineText(next))) next++;
    known.set(line, known.get(next) ?? next);
  }
  return known;
}

import type { Problem } from './problem.ts';
import type { Misread } from './scan-lines.ts';
import type { Span } from './tree.ts';

export function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function spansOf({ span, fix, related }: Problem): Span[] {
  return [span, ...(fix ? [fix.span] : []), ...(related ? [related.span] : [])];
}

export function shiftProblem(problem: Problem, shift: (span: Span) => Span): Problem {
  const { span, fix, related } = problem;
  return {
    ...problem,
    span: shift(span),
    ...(fix && { fix: { ...fix, span: shift(fix.span) } }),
    ...(related && { related: { ...related, span: shift(related.span) } }),
  };
}

export function shiftMisread(misread: Misread, by: number): Misread {
  const span = shiftSpan(misread.span, by);
  return misread.type === 'missing-space' ? { ...misread, span, colon: misread.colon + by } : { ...misread, span };
}

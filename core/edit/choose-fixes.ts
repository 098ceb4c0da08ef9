import type { LocatedFinding, LocatedFix } from '../report/located-finding.ts';

export interface ChosenFix {
  readonly finding: LocatedFinding;
  readonly fix: LocatedFix;
}

/**
 * One fix for each finding, its first: those that hold no guess, or with `suggested` the others too. Fixes that touch
 * the same text do not go together: the first in the text's order is chosen, the others wait for the next round.
 */
export function chooseFixes(located: readonly LocatedFinding[], upTo: 'safe' | 'suggested'): ChosenFix[] {
  const taken: { start: number; end: number }[] = [];
  const chosen: ChosenFix[] = [];
  for (const finding of located) {
    const fix = finding.fixes.find(
      ({ applicability, isDecision }) => !isDecision && (upTo === 'suggested' || applicability === 'safe'),
    );
    if (!fix || fix.edits.length === 0) continue;
    const spans = fix.edits.map(({ span }) => span);
    if (spans.some(({ start, end }) => taken.some((other) => start <= other.end && other.start <= end))) continue;
    taken.push(...spans);
    chosen.push({ finding, fix });
  }
  return chosen;
}

import type { Span } from './tree.ts';

/** One stretch of a text that became another: before it and behind it the texts are the same. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How far a change is moved to the left, at most. */
const MOST_STEPS = 1_000;

/** What was changed between two texts, or undefined where they are the same. */
export function findChange(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const start = commonLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = commonLength(shorter - start, (from, to) => {
    const [a, b] = [before.length, after.length];
    return before.slice(a - to, a - from) === after.slice(b - to, b - from);
  });
  return { start, oldEnd: before.length - behind, newEnd: after.length - behind };
}

/** How many units are the same, found by halves: comparing slices is far faster than comparing units. */
function commonLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = 4_096; step >= 1; step = step === 1 ? 0 : step >> 2) {
    while (same + step <= most && isSame(same, same + step)) same += step;
  }
  return same;
}

/**
 * Where the change may have been made in the old text. An insertion between equal signs may stand behind any of them:
 * a new line is then found at the end of the line above, and in front of the line below.
 */
export function placesOf(before: string, after: string, { start, oldEnd, newEnd }: TextChange): Span[] {
  const last = { start, end: oldEnd };
  if (start !== oldEnd && start !== newEnd) return [last];
  const moved = start === oldEnd ? after : before;
  const length = Math.max(oldEnd, newEnd) - start;
  let steps = 0;
  while (steps < start && steps < MOST_STEPS && moved[start - 1 - steps] === moved[start - 1 - steps + length]) steps++;
  return steps === 0 ? [last] : [{ start: start - steps, end: oldEnd - steps }, last];
}

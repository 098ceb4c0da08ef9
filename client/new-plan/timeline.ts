export type DayProblem = { readonly type: 'no-such-day' } | { readonly type: 'too-early'; readonly earlier: string };

/** What is wrong with a day that may be left empty and may not come before the days given so far. */
export function findDayProblem(text: string, daysBefore: readonly (string | undefined)[]): DayProblem | undefined {
  const day = text.trim();
  if (day === '') return undefined;
  if (!isDay(day)) return { type: 'no-such-day' };
  const earlier = daysBefore.findLast((each) => each !== undefined);
  return earlier !== undefined && day < earlier ? { type: 'too-early', earlier } : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text);
  // A 30 February may roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

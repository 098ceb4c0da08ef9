import { parseCalendarDate } from '../../core/dates/calendar-date.ts';

export type DayProblem = { readonly type: 'no-such-day' } | { readonly type: 'too-early'; readonly earlier: string };

/** What is wrong with a day that may be left empty and may not come before the days given so far. */
export function findDayProblem(text: string, daysBefore: readonly (string | undefined)[]): DayProblem | undefined {
  const day = text.trim();
  if (day === '') return undefined;
  if (parseCalendarDate(day) === undefined) return { type: 'no-such-day' };
  const earlier = daysBefore.findLast((each) => each !== undefined);
  return earlier !== undefined && day < earlier ? { type: 'too-early', earlier } : undefined;
}

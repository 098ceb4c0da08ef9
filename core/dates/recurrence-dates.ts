import { addDays, type CalendarDate } from './calendar-date.ts';
import type { Recurrence, RecurrenceRange } from './recurrence.ts';
import { createRecurrenceRule, type RecurrenceRule } from './recurrence-rule.ts';

/** At most `limit` dates: the first match on or after `from`, and those that follow; weeks (from Monday) and months count from it. */
export function listDates(recurrence: Recurrence, range: RecurrenceRange, limit: number): CalendarDate[] {
  return findRule(recurrence, range)?.list(limit) ?? [];
}

/** The first date later than `after`, however many come before it. */
export function findDateAfter(
  recurrence: Recurrence,
  range: RecurrenceRange,
  after: CalendarDate,
): CalendarDate | undefined {
  if (after >= range.last) return undefined;
  return findRule(recurrence, range)?.findOnOrAfter(addDays(after, 1));
}

/** The rule that starts at the first match, which is looked for with an interval of 1: the real interval counts from there. */
function findRule({ every, on }: Recurrence, range: RecurrenceRange): RecurrenceRule | undefined {
  if (range.from > range.last) return undefined;
  if (!on) return createRecurrenceRule({ every }, range);
  const first = createRecurrenceRule({ every: { ...every, interval: 1 }, on }, range).findOnOrAfter(range.from);
  return first && createRecurrenceRule({ every, on }, { from: first, last: range.last });
}

import { addDays, addMonths, addWeeks, type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import { type DateUnit, parseDateUnit } from './date-unit.ts';
import { addWorkingDays, type WorkingCalendar } from './working-calendar.ts';

export type { DateUnit };

/** `go-live - 10 working days` is `{ anchor: 'go-live', amount: -10, unit: 'working day' }`; a bare anchor is 0 days from itself. */
export interface RelativeDate {
  anchor: string;
  amount: number;
  unit: DateUnit;
}

export type DateExpression = { type: 'calendar'; date: CalendarDate } | ({ type: 'relative' } & RelativeDate);

// An id in kebab-case with at least one letter, so that 2026-02-30 is never mistaken for a milestone; before it
// perhaps the stem of a change's file, after it perhaps an end of a phase or wave.
const ANCHOR = /^(?:[^\s/]+\/)?(?=[\d-]*[a-z])[a-z\d]+(?:-[a-z\d]+)*(?:\.(?:start|end|go-live))?$/;
// A minus needs a space before it: `go-live-2` is an id.
const OFFSET = /^(\S+?)(?:\s*(\+)|\s+(-))\s*(\d{1,4})\s+(\S.*)$/;

/** A calendar day, `ANCHOR`, `ANCHOR + N UNIT` or `ANCHOR - N UNIT`. Whether the anchor exists is for `resolveDate` to say. */
export function parseDateExpression(text: string): DateExpression | undefined {
  const written = text.trim();
  const date = parseCalendarDate(written);
  if (date) return { type: 'calendar', date };
  if (ANCHOR.test(written)) return { type: 'relative', anchor: written, amount: 0, unit: 'day' };
  return parseOffset(written);
}

function parseOffset(text: string): DateExpression | undefined {
  const [, anchor = '', plus, , digits, unitText = ''] = OFFSET.exec(text) ?? [];
  const unit = parseDateUnit(unitText);
  if (!unit || !ANCHOR.test(anchor)) return undefined;
  const amount = Number(digits);
  return { type: 'relative', anchor, amount: plus ? amount : 0 - amount, unit };
}

/** The day that is meant; undefined if the anchor has no day, or if its working days run out (see `addWorkingDays`). */
export function resolveDate(
  expression: DateExpression,
  anchorDate: (anchor: string) => CalendarDate | undefined,
  calendar: WorkingCalendar,
): CalendarDate | undefined {
  if (expression.type === 'calendar') return expression.date;
  const date = anchorDate(expression.anchor);
  return date && moveDate(date, expression, calendar);
}

function moveDate(date: CalendarDate, { amount, unit }: RelativeDate, calendar: WorkingCalendar) {
  switch (unit) {
    case 'day':
      return addDays(date, amount);
    case 'working day':
      return addWorkingDays(date, amount, calendar);
    case 'week':
      return addWeeks(date, amount);
    case 'month':
      return addMonths(date, amount);
    default:
      return unit satisfies never;
  }
}

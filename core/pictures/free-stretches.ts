import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { Composing } from '../document/composing.ts';
import { type DayOff, dayOffs } from '../views/days-off.ts';

/** Days in a row on which nobody works for one reason. */
export interface FreeStretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly off: DayOff;
}

/** The company's days off in some months, weekends apart; the months are `YYYY-MM`, in order. */
export function freeStretchesIn({ read }: Composing, months: readonly string[]): FreeStretch[] {
  const find = read(dayOffs);
  const found: FreeStretch[] = [];
  for (const date of months.flatMap(daysOfMonth)) {
    const off = find(date);
    if (!off || off.reason === 'weekend') continue;
    const before = found.at(-1);
    const goesOn = before && isSame(before.off, off) && addDays(before.to, 1) === date;
    if (goesOn) found[found.length - 1] = { ...before, to: date };
    else found.push({ from: date, to: date, off });
  }
  return found;
}

/** From the one to the other, both of them too. */
export function daysFrom(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days = [from];
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}

const LONGEST_MONTH = 31;

function daysOfMonth(month: string): CalendarDate[] {
  const first = `${month}-01` as CalendarDate;
  return Array.from({ length: LONGEST_MONTH }, (_, at) => addDays(first, at)).filter(
    (date, at, all) => date.startsWith(month) && date !== all[at - 1],
  );
}

function isSame(a: DayOff, b: DayOff): boolean {
  if (a.reason === 'blackout' && b.reason === 'blackout') return a.blackout === b.blackout;
  return a.reason === b.reason;
}

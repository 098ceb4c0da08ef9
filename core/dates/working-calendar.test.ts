import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, parseCalendarDate, WEEKDAYS } from './calendar-date.ts';
import { addWorkingDays, createWorkingCalendar, type WorkingCalendar } from './working-calendar.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;
const plain = createWorkingCalendar({});

describe('createWorkingCalendar', () => {
  it('takes Monday to Friday where nothing is said', () => {
    const week = ['2026-11-30', '2026-12-04', '2026-12-05', '2026-12-06'].map((text) => plain.isWorkingDay(day(text)));
    expect(week).toEqual([true, true, false, false]);
  });

  it('knows the working week, holidays, and blackouts with both their ends', () => {
    const calendar = createWorkingCalendar({
      workingWeek: ['sun', 'mon', 'tue', 'wed', 'thu'],
      holidays: [day('2026-12-01')],
      blackouts: [{ from: day('2026-12-07'), to: day('2026-12-09') }],
    });
    const working = Array.from({ length: 14 }, (_, n) => addDays(day('2026-11-29'), n)).filter(calendar.isWorkingDay);
    expect(working).toEqual(['2026-11-29', '2026-11-30', '2026-12-02', '2026-12-03', '2026-12-06', '2026-12-10']);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-12-07', -1, '2026-12-04'],
    ['2026-12-07', -10, '2026-11-23'],
    ['2026-12-04', 1, '2026-12-07'],
    ['2026-12-05', 1, '2026-12-07'],
    ['2026-12-05', -1, '2026-12-04'],
    ['2026-12-05', 0, '2026-12-05'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i working days is %s', (from, n, to) => {
    expect(addWorkingDays(day(from), n, plain)).toBe(to);
  });

  it('gives up on a calendar without any working day', () => {
    const never = createWorkingCalendar({ workingWeek: [] });
    expect(addWorkingDays(day('2026-12-01'), 1, never)).toBeUndefined();
    expect(addWorkingDays(day('2026-12-01'), -9999, never)).toBeUndefined();
  });

  it('gives up at the end of the calendar', () => {
    expect(addWorkingDays(day('9999-12-30'), 9999, plain)).toBeUndefined();
    expect(addWorkingDays(day('0000-01-01'), -1, plain)).toBeUndefined();
  });

  it('comes to a working day with exactly as many on the way, from the day after the one it started from', () => {
    const anyDay = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(day('2020-01-01'), n));
    const anyWeek = fc.subarray([...WEEKDAYS], { minLength: 1 });
    const anyHolidays = fc.array(anyDay, { maxLength: 20 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyWeek, anyHolidays, (date, n, workingWeek, holidays) => {
        const calendar = createWorkingCalendar({ workingWeek, holidays });
        const end = addWorkingDays(date, n, calendar) as CalendarDate;
        let passed = 0;
        for (let next = addDays(date, 1); next <= end; next = addDays(next, 1)) {
          if (calendar.isWorkingDay(next)) passed++;
        }
        expect(passed).toBe(n);
        expect(calendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('finds what a walk from day to day finds, however far and however few the working days', () => {
    const anyDay = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(day('2026-11-21'), n));
    const anyDistance = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -1500, max: 1500 }));
    const anyBlackout = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 500 }))
      .map(([from, n]) => ({ from, to: addDays(from, n) }));
    const anyWeek = fc.subarray([...WEEKDAYS], { minLength: 0 });
    fc.assert(
      fc.property(
        anyDay,
        anyDistance,
        anyWeek,
        fc.array(anyBlackout, { maxLength: 4 }),
        (date, n, workingWeek, blackouts) => {
          const calendar = createWorkingCalendar({ workingWeek, blackouts });
          expect(addWorkingDays(date, n, calendar)).toBe(walk(date, n, calendar));
        },
      ),
    );
  });
});

function walk(date: CalendarDate, n: number, { isWorkingDay }: WorkingCalendar): CalendarDate | undefined {
  const step = n < 0 ? -1 : 1;
  let found = date;
  for (let left = Math.abs(n); left > 0; left--) {
    let distance = 1;
    while (distance <= 366 && !isWorkingDay(addDays(found, step * distance))) distance++;
    if (distance > 366) return undefined;
    found = addDays(found, step * distance);
  }
  return found;
}

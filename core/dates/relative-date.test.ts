import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import { type DateExpression, parseDateExpression, resolveDate } from './relative-date.ts';
import { createWorkingCalendar } from './working-calendar.ts';

const day = (text: string) => parseCalendarDate(text) as CalendarDate;
const relative = (anchor: string, amount: number, unit: string) => ({ type: 'relative', anchor, amount, unit });

describe('parseDateExpression', () => {
  it.each([
    ['go-live', relative('go-live', 0, 'day')],
    ['pilot.start', relative('pilot.start', 0, 'day')],
    ['first.go-live', relative('first.go-live', 0, 'day')],
    ['ship/go-live', relative('ship/go-live', 0, 'day')],
    ['Ship_2.b/pilot.end', relative('Ship_2.b/pilot.end', 0, 'day')],
    ['30-day-check', relative('30-day-check', 0, 'day')],
    ['go-live - 10 working days', relative('go-live', -10, 'working day')],
    ['announce + 1 working day', relative('announce', 1, 'working day')],
    ['announce + 2 weeks', relative('announce', 2, 'week')],
    ['ship/announce+2 Weeks', relative('ship/announce', 2, 'week')],
    ['pilot.end  -  1  month', relative('pilot.end', -1, 'month')],
    ['end - 0 days', relative('end', 0, 'day')],
    ['start -3 days', relative('start', -3, 'day')],
  ])('reads %s', (text, expected) => {
    expect(parseDateExpression(text)).toEqual(expected);
  });

  it('reads a calendar day', () => {
    expect(parseDateExpression('2026-12-01')).toEqual({ type: 'calendar', date: '2026-12-01' });
  });

  it.each([
    '2026-02-30',
    '2026-12-1',
    '2026-12-01 + 2 weeks',
    '1.12.2026',
    'Go-Live',
    'go-live-2 days',
    'go-live + two days',
    'go-live + 2',
    'go-live + 2 years',
    'go-live + 2 days + 1 day',
    'go-live + -2 days',
    'go-live + 1.5 days',
    'pilot.middle',
    'a/b/go-live',
    'next spring',
    '+ 2 days',
    '-',
    '',
  ])('refuses %j', (text) => {
    expect(parseDateExpression(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDateExpression(text)));
  });
});

describe('resolveDate', () => {
  const calendar = createWorkingCalendar({ holidays: [day('2027-01-01')] });
  const anchors: Record<string, string> = {
    'go-live': '2027-02-01',
    announce: '2026-12-31',
    'pilot.start': '2027-01-31',
  };
  const resolve = (text: string) =>
    resolveDate(
      parseDateExpression(text) as DateExpression,
      (anchor) => parseCalendarDate(anchors[anchor] ?? ''),
      calendar,
    );

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['go-live', '2027-02-01'],
    ['go-live - 10 working days', '2027-01-18'],
    ['announce + 1 working day', '2027-01-04'],
    ['announce + 2 weeks', '2027-01-14'],
    ['announce - 1 day', '2026-12-30'],
    ['pilot.start + 1 month', '2027-02-28'],
    ['pilot.start', '2027-01-31'],
  ])('%s is %s', (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it('is undefined where the anchor has no day', () => {
    expect(resolve('no-such-milestone + 1 day')).toBeUndefined();
  });
});

import { tzOffset } from '@date-fns/tz';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { vtimezone } from './vtimezone.ts';

function read(zone: string, from: number, to: number): ICAL.Timezone {
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(vtimezone(zone, from, to))));
}

const DAY = 86_400_000;

/** Noon of each day, as clocks show it there, in minutes before UTC: by the rules that were written, and as it is. */
function offsets(zone: string, from: number, to: number): { readonly told: number[]; readonly real: number[] } {
  const timezone = read(zone, from, to);
  const told: number[] = [];
  const real: number[] = [];
  for (let at = Date.UTC(from, 0, 1, 12); at < Date.UTC(to + 1, 0, 1); at += DAY) {
    const date = new Date(at);
    const time = new ICAL.Time(
      {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: 12,
        minute: 0,
        second: 0,
      },
      timezone,
    );
    told.push(timezone.utcOffset(time) / 60);
    real.push(tzOffset(zone, new Date(at - tzOffset(zone, date) * 60_000)));
  }
  return { told, real };
}

describe('each day of two years has the offset that it has there', () => {
  test.each([
    'Europe/Berlin',
    'Europe/Dublin',
    'America/New_York',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Tokyo',
    'UTC',
  ])('%s', (zone) => {
    const { told, real } = offsets(zone, 2026, 2027);
    expect(told).toEqual(real);
  });
});

test('what comes each year alike is one rule for summer and one for winter', () => {
  const text = vtimezone('Europe/Berlin', 2027, 2027);
  expect(text.match(/RRULE:.*/g)).toEqual([
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  ]);
  expect(vtimezone('America/New_York', 2027, 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
});

test('clocks that are put on by half an hour, at half past', () => {
  const text = vtimezone('Australia/Lord_Howe', 2027, 2027);
  expect(text).toContain('TZOFFSETFROM:+1030');
  expect(text).toContain('TZOFFSETTO:+1100');
  expect(text).toMatch(/DTSTART:\d{8}T020000/);
});

test('where clocks are never changed there is one offset', () => {
  const text = vtimezone('Asia/Kolkata', 2027, 2030);
  expect(text.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:STANDARD']);
  expect(text).not.toContain('RRULE');
});

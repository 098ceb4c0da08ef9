import { expect, test } from 'vitest';
import { findDayProblem } from './timeline.ts';

test.each(['', '  ', '2027-03-31', ' 2027-03-31 '])('%j is a day, or left empty', (text) => {
  expect(findDayProblem(text, [])).toBeUndefined();
});

test.each(['2027-02-30', '31.03.2027', '2027-3-31', 'soon', 'go-live + 2 weeks'])('%j is no day', (text) => {
  expect(findDayProblem(text, [])).toEqual({ type: 'no-such-day' });
});

test('a day comes on or after the last one that was given', () => {
  expect(findDayProblem('2027-03-01', ['2027-03-01', undefined])).toBeUndefined();
  expect(findDayProblem('2027-02-28', ['2027-03-01', undefined])).toEqual({ type: 'too-early', earlier: '2027-03-01' });
});

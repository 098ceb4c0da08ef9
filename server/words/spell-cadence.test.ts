import { expect, test } from 'vitest';
import { type Cadence, parseCadence } from '../../core/dates/cadence.ts';
import { en } from './en.ts';
import { sayIn } from './say.ts';
import { spellCadence } from './spell-cadence.ts';

test.each([
  ['daily', 'Every day'],
  ['weekly on tue', 'Every week on Tuesday'],
  ['every 2 weeks on mon, wed and thu', 'Every 2 weeks on Monday, Wednesday and Thursday'],
  ['monthly on day 3', 'Every month on day 3'],
  ['monthly on day 31', 'Every month on the last day of the month'],
  ['quarterly on the first tue', 'Every 3 months on the first Tuesday'],
  ['monthly on the last fri', 'Every month on the last Friday'],
  ['yearly', 'Every year'],
  ['weekly from announce until 2027-01-01', 'Every week, from announce, until 2027-01-01'],
])('%s', (text, words) => {
  const spellEnd = (end: NonNullable<Cadence['from']>) => (end.type === 'calendar' ? end.date : end.anchor);
  expect(spellCadence(sayIn(en, 'en'), parseCadence(text) as Cadence, spellEnd)).toBe(words);
});

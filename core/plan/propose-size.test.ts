import { expect, test } from 'vitest';
import { proposeSize } from './propose-size.ts';

const short = { start: '2027-01-11', end: '2027-03-26' };

test.each([
  ['few people, few weeks and nothing at stake', { people: 149, ...short, isHard: false }, 'small'],
  ['many people', { people: 150, ...short, isHard: false }, 'standard'],
  ['twelve weeks', { people: 10, start: '2027-01-11', end: '2027-04-05', isHard: false }, 'standard'],
  ['jobs at stake', { people: 10, ...short, isHard: true }, 'large'],
  ['nobody knows what is at stake', { people: 10, ...short }, undefined],
  ['nobody knows how many people', { ...short, isHard: false }, undefined],
  ['nothing known', {}, undefined],
] as const)('%s', (_, outlook, size) => {
  expect(proposeSize(outlook)).toBe(size);
});

import { expect, test } from 'vitest';
import type { PlanPlace } from '../../server/protocol/plans.ts';
import { placeNearest } from './place-nearest.ts';

const at = (...path: (string | number)[]): PlanPlace => ({ uri: 'file:///a.yaml', document: 0, at: path });

const places = [
  [at('title')],
  [at('risks', 'leave', 'event')],
  [at('people', 'ann', 'name'), at('risks', 'leave', 'owner')],
  [at('risks', 'leave', 'owner')],
  [at('risks', 'sink')],
];

test('a place on the page is found by itself, also among several that something follows from', () => {
  expect(placeNearest(places, at('title'))).toBe(0);
  expect(placeNearest(places, at('risks', 'leave', 'owner'))).toBe(2);
});

test('what is not on the page is next to what it belongs to', () => {
  expect(placeNearest(places, at('risks', 'leave', 'likelihood'))).toBe(1);
  expect(placeNearest(places, at('risks', 'sink', 'event'))).toBe(4);
  expect(placeNearest(places, at('risks'))).toBe(1);
});

test('what has nothing in common with the page leads nowhere', () => {
  expect(placeNearest(places, at('glossary', 'ward'))).toBeUndefined();
  expect(placeNearest(places, at())).toBeUndefined();
  expect(placeNearest(places, { ...at('title'), document: 1 })).toBeUndefined();
  expect(placeNearest(places, { ...at('title'), uri: 'file:///b.yaml' })).toBeUndefined();
});

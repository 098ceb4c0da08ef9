import { expect, it } from 'vitest';
import { HOSTILE_CASES } from '../testing/hostile-texts.ts';
import { hostileDocument, sampleDocument } from '../testing/sample-document.ts';
import { renderText } from './render-text.ts';

it('is read aloud without signs and columns', () => {
  const text = renderText(sampleDocument());
  expect(text.slice(0, text.indexOf('Timeline\n'))).toBe(`Handovers at the bedside

Executive summary, North Clinic

Status: on track, version 2

For: Ida Berg

In one sentence

From 1 March, nurses hand over at the bedside, with the patient listening. It affects 240 people, costs € 48,000, and is one week late.

Decisions and money

1. Pay 20 minutes of overlap for each shift is asked of Ida Berg by 22 Feb 2027. Recommended: Yes, for six months; see the trial (https://example.org/trial).
2. Which wards begin? If not: [not yet answered]

Two more decisions are in the annex.

Why, and how we measure it

- From: Handovers in the office, by phone
- To: Handovers with the patient
- Why now: [not yet answered]

- Measure: Falls in the first hour of a shift; Today: 31; Target: ≤ 15; By: 30 Sep 2027
- Measure: Handovers with ISBAR; Today: [not yet answered]; Target: 90 %; By: 30 Jun 2027

`);
});

it.each(HOSTILE_CASES)('has as many lines whatever its plan says: %s', (_, text) => {
  const lines = (said: string) => renderText(hostileDocument([said, 'b', 'c'])).split('\n').length;
  // Where nothing is said, its paragraph is not there either.
  expect(lines(text)).toBeLessThanOrEqual(lines('a'));
});

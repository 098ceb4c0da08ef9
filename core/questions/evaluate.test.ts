import { expect, it } from 'vitest';
import { findingsOf } from '../testing/check-picture.ts';

it.each([
  ['change-plan', 'support: {offered: {a: {from: {b: 1}, until: 2027-01-01}}}'],
  ['change-plan', 'open: [{question: why.goal, owner: {a: 1}, due: {b: 2}}]'],
  ['change-plan', 'not-applicable: [{question: why.goal, because: {a: [{}]}}]'],
  ['change-plan', 'what: {outcomes: {a: {from: {x: 1}, to: {y: 2}}}}'],
  ['communication-plan', 'size: small\naudiences: {a: {managers: {x: y}}}\nchannels: {a: {type: {b: c}}}'],
])('a map where a text belongs breaks no question: %s, %s', async (kind, text) => {
  const findings = await findingsOf(`kind: ${kind}\ntitle: x\n${text}\n`);
  expect(findings.map(({ finding }) => finding.category)).toContain('question');
});

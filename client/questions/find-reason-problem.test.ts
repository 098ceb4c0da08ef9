import { expect, test } from 'vitest';
import { findReasonProblem } from './find-reason-problem.ts';

test.each(['', '   '])('%j is no reason', (text) => expect(findReasonProblem(text)).toBe('empty'));

test.each(['TBD', ' as needed. ', '???', '<why>'])('%j says nothing', (text) =>
  expect(findReasonProblem(text)).toBe('says-nothing'),
);

test.each(['The budget round closes on the 18th', 'No'])('%j is one', (text) =>
  expect(findReasonProblem(text)).toBeUndefined(),
);

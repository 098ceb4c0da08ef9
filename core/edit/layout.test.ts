import { expect, it } from 'vitest';
import { aboveComments, commentsEnd } from './layout.ts';

it.each([
  ['a:\n  b: 1\n  # of b\nc: 2\n', 0, 'a:\n  b: 1\n  # of b'],
  ['a:\r\n  b: 1\r\n\r\n    # of b\r\n    # too\r\nc: 2\r\n', 2, 'a:\r\n  b: 1\r\n\r\n    # of b\r\n    # too'],
  ['a:\n  b: 1\n# of c\nc: 2\n', 0, 'a:\n  b: 1'],
  ['a:\n  b: 1\n  # of the next\n  c: 2\n', 2, 'a:\n  b: 1'],
])('comments further in belong to what is above them: %j', (text, column, kept) => {
  expect(text.slice(0, commentsEnd(text, text.indexOf('1') + 1, column))).toBe(kept);
});

it('takes no time where there are many empty lines', () => {
  const text = `a: 1${'\r\n   '.repeat(50_000)}b: 2`;
  expect(commentsEnd(text, 4, 0)).toBe(4);
});

it.each(['\n', '\r\n'])('comments above a key belong to it, with %j', (lineBreak) => {
  const text = ['a:', '  # one', '  # two', '  b: 1'].join(lineBreak);
  expect(aboveComments(text, text.indexOf('b:'), ['a'])).toBe(text.indexOf('# one'));
  expect(aboveComments(text, text.indexOf('b:'), [])).toBe(text.indexOf('b:'));
});

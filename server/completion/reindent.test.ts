import { describe, expect, it } from 'vitest';
import { reindent } from './reindent.ts';

describe('a body in four blanks a level', () => {
  it.each([
    ['a:\n  b:\n    c: 1\n  d: 2', 'a:\n    b:\n        c: 1\n    d: 2'],
    [
      'a:\n  - b: 1\n    c: 2\n  - d:\n      e: 3\n    f: 4',
      'a:\n    - b: 1\n      c: 2\n    - d:\n          e: 3\n      f: 4',
    ],
    ['- a: 1\n  b:\n    c: 2', '- a: 1\n  b:\n      c: 2'],
    ['\n  a: 1', '\n    a: 1'],
    ['\n  - a: 1\n    b: 2\n\n  - a: 3', '\n    - a: 1\n      b: 2\n\n    - a: 3'],
  ])('%j is %j', (body, expected) => expect(reindent(body, 4)).toBe(expected));

  it('stays as it is in two', () => expect(reindent('a:\n  b: 1', 2)).toBe('a:\n  b: 1'));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../core/parse/line-index.ts';
import { type Encoding, toOffset, toRange, toSpan } from './positions.ts';

const ruler = (text: string, encoding: Encoding) => ({ lines: new LineIndex(text), encoding });
const ANY_TEXT = fc.string({ unit: fc.constantFrom('a', 'ä', '€', '😀', '\n', '\r\n', '\r', ' '), maxLength: 40 });

describe('positions', () => {
  it('count units of UTF-16 or bytes of UTF-8', () => {
    const text = 'aä€😀z\nb';
    const span = { start: text.indexOf('z'), end: text.indexOf('z') + 1 };
    expect(toRange(span, ruler(text, 'utf-16')).start).toEqual({ line: 0, character: 5 });
    expect(toRange(span, ruler(text, 'utf-8')).start).toEqual({ line: 0, character: 10 });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(60), fc.constantFrom<Encoding>('utf-8', 'utf-16'), (text, at, encoding) => {
        const letters = [...text];
        const offset = letters.slice(0, at % (letters.length + 1)).join('').length;
        // Between the two halves of a line break there is no position.
        fc.pre(!(text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n'));
        const range = toRange({ start: offset, end: offset }, ruler(text, encoding));
        expect(toSpan(range, ruler(text, encoding))).toEqual({ start: offset, end: offset });
      }),
    );
  });

  it('are held inside the text and in order, whatever comes', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(9), fc.nat(90), fc.nat(9), fc.nat(90), (text, a, b, c, d) => {
        const { start, end } = toSpan(
          { start: { line: a, character: b }, end: { line: c, character: d } },
          ruler(text, 'utf-8'),
        );
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }),
    );
    expect(toOffset({ line: 2147483647, character: 2147483647 }, ruler('a\nb', 'utf-16'))).toBe(3);
  });
});

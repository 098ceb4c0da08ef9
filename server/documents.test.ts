import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../core/parse/line-index.ts';
import { Documents } from './documents.ts';
import { toRange } from './positions.ts';

describe('open documents', () => {
  it('follow any changes in either encoding', () => {
    const edits = fc.array(fc.tuple(fc.nat(50), fc.nat(10), fc.constantFrom('', 'x', 'ä😀', '\r\n', 'a\nb')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom('utf-8' as const, 'utf-16' as const), edits, (encoding, changes) => {
        const documents = new Documents();
        let text = 'kind: change-plan\nti€tle: x\n';
        const uri = documents.open({ uri: 'untitled:a', languageId: 'yaml', version: 1, text });
        for (const [at, length, inserted] of changes) {
          const letters = [...text];
          const start = letters.slice(0, at).join('').length;
          const end = letters.slice(0, at + length).join('').length;
          if (cutsLineBreak(text, start) || cutsLineBreak(text, end)) continue;
          const range = toRange({ start, end }, { lines: new LineIndex(text), encoding });
          documents.change('untitled:a', 2, [{ range, text: inserted }], encoding);
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        expect(documents.get(uri)?.text).toBe(text);
      }),
    );
  });

  it('are known by one spelling and published by the client’s', () => {
    const documents = new Documents();
    const uri = documents.open({ uri: 'file:///C:/a b.yaml', languageId: 'yaml', version: 1, text: '' });
    expect(uri).toBe('file:///c%3A/a%20b.yaml');
    expect(documents.clientUri(uri)).toBe('file:///C:/a b.yaml');
    expect(documents.change('file:///c%3A/a%20b.yaml', 2, [{ text: 'x' }], 'utf-16')).toBe(uri);
    expect(documents.change('untitled:never', 2, [{ text: 'x' }], 'utf-16')).toBeUndefined();
    expect(documents.close('file:///C:/a%20b.yaml')?.text).toBe('x');
    expect(documents.uris()).toEqual([]);
  });
});

function cutsLineBreak(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
}

import { describe, expect, it } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import { checkText } from './check-text.ts';

describe('a file that says nothing', () => {
  const texts = ['', '\n', '\uFEFF', '# still to come\n', '---\n', '# one\n---\n# two\n---\n'];

  it.each(texts)('with a conventional name gives one finding at its start: %j', (text) => {
    expect(checkText('file:///w/x.change.yaml', parseFile(text))).toMatchObject([
      {
        code: 'unknown-kind',
        document: 0,
        place: { at: [], span: { start: 0, end: 0 } },
        message: { id: 'unknown-kind.missing' },
      },
    ]);
  });

  it.each(texts)('with another name gives none: %j', (text) => {
    expect(checkText('file:///w/x.yaml', parseFile(text))).toEqual([]);
  });
});

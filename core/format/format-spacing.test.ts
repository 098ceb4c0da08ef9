import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { Span } from '../parse/tree.ts';
import { type FormatOptions, formatSpacing } from './format-spacing.ts';

const TWO: FormatOptions = { step: 2, insertFinalNewline: false, trimFinalNewlines: false };
const FOUR: FormatOptions = { ...TWO, step: 4 };

function format(text: string, options = TWO, within?: Span): string {
  return applyEdits(text, formatSpacing(parseFile(text), options, within));
}

/** A plan below its kind. */
function plan(text: string, options = TWO): string {
  const head = 'kind: change-plan\n';
  const formatted = format(head + text, options);
  expect(format(formatted, options)).toBe(formatted);
  return formatted.slice(head.length);
}

describe('lines', () => {
  it('go in by one step a level, and two behind a dash', () => {
    const loose = 'how:\n   training:\n         -   audience:  crew\n             skill:   To ask\n';
    expect(plan(loose)).toBe('how:\n  training:\n    - audience: crew\n      skill: To ask\n');
    expect(plan(loose, FOUR)).toBe('how:\n    training:\n        - audience: crew\n          skill: To ask\n');
  });

  it('of lists stand below their key as most of them do', () => {
    expect(plan('a:\n- x\nb:\n- y\nc:\n  - z\n')).toBe('a:\n- x\nb:\n- y\nc:\n- z\n');
    expect(plan('a:\n- x\nb:\n  - y\n')).toBe('a:\n  - x\nb:\n  - y\n');
  });

  it('lose blanks at their end, and blank lines stay', () => {
    expect(plan('title: T  \t\n   \nwhy:   \n\n\n  urgency: x \n')).toBe('title: T\n\nwhy:\n\n\n  urgency: x\n');
  });

  it('of a value that goes on keep their shape beside their statement', () => {
    const loose =
      'why:\n    urgency: "one\n        two\n\n          three"\n    goal: {by: 2027-01-01,\n           from: x}\n';
    expect(plan(loose)).toBe(
      'why:\n  urgency: "one\n      two\n\n        three"\n  goal: {by: 2027-01-01,\n         from: x}\n',
    );
  });

  it('of a block of text move as one, their own blanks included', () => {
    const loose =
      'why:\n    urgency: |\n            one  \n              - two\n            \n             \n            three\n';
    expect(plan(loose)).toBe('why:\n  urgency: |\n    one  \n      - two\n    \n     \n    three\n');
    expect(plan('why:\n    urgency: |2\n        one\n       two\n')).toBe('why:\n  urgency: |2\n      one\n     two\n');
  });
});

describe('between words', () => {
  it('one blank stands behind a colon, a dash and a comma, none before', () => {
    expect(plan('title:   T\nuses:\n  -   ./a.yaml\nx-a:  [ a ,b,  c ]\nx-b: { a :  1,"b":2 }\n')).toBe(
      'title: T\nuses:\n  - ./a.yaml\nx-a: [a, b, c]\nx-b: {a: 1, "b": 2}\n',
    );
  });

  it('what is written inside of a text stays', () => {
    const prose = 'title: "a  ,  b :  c { x }"\nx-a: two  blanks  here\nx-b: \'- x  \'\n';
    expect(plan(prose)).toBe(prose);
  });

  it('nothing is pushed together that would then be something else', () => {
    const text = 'x-a: {a: }\nx-b: {a: , b: 1}\nx-c: &one  x\nx-d: {*one : 2}\n';
    expect(plan(text)).toBe(text);
  });
});

describe('comments', () => {
  it('go with what they are aligned with', () => {
    const loose = [
      '# all',
      'what:',
      '    # of what',
      '    tools:  # two',
      '            # of them',
      '        # first',
      '        - item: a   # here',
      '        # between',
      '        - item: b',
      '        # no more tools',
      '    # no more of what',
      '# the end',
      'why:',
      '    # nothing yet',
      'who:',
      '    roles: {}',
      '',
    ].join('\n');
    expect(plan(loose)).toBe(
      [
        '# all',
        'what:',
        '  # of what',
        '  tools:  # two',
        '          # of them',
        '    # first',
        '    - item: a   # here',
        '    # between',
        '    - item: b',
        '    # no more tools',
        '  # no more of what',
        '# the end',
        'why:',
        '    # nothing yet',
        'who:',
        '  roles: {}',
        '',
      ].join('\n'),
    );
  });

  it('below a block of text never become a part of it', () => {
    expect(plan('why:\n      urgency: |\n            text\n          # said by Ann\nwhat:\n')).toBe(
      'why:\n  urgency: |\n    text\n  # said by Ann\nwhat:\n',
    );
  });
});

describe('a file that nobody would write', () => {
  it.each([
    ['comments', `kind:  change-plan\n${'#\n'.repeat(60_000)}title: T\n`],
    [
      'plans',
      Array.from({ length: 100 }, (_, at) => `kind:  change-plan\nx-${at}:\n${'  x:  1\n'.repeat(50)}`).join('---\n'),
    ],
    ['lines of one text', `kind:  change-plan\ntitle: T\n${'  and on it goes\n'.repeat(25_000)}`],
    ['brackets', `kind:  change-plan\n---\nx: ${'['.repeat(20_000)}\n`],
  ])('takes no time, however many %s it has', (_what, text) => {
    const start = performance.now();
    format(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a file', () => {
  it('keeps its line breaks, its byte order mark and its documents', () => {
    expect(format('\uFEFFkind:  change-plan\r\nwhy:\r\n   urgency: x \r\n---\r\nkind:  follow-up\r\n...\r\n')).toBe(
      '\uFEFFkind: change-plan\r\nwhy:\r\n  urgency: x\r\n---\r\nkind: follow-up\r\n...\r\n',
    );
    expect(format('kind:  change-plan\ra: b')).toBe('kind:  change-plan\ra: b');
  });

  it('ends as the editor wants it', () => {
    const text = 'kind: change-plan\ntitle: T';
    expect(format(`${text}  `)).toBe(text);
    expect(format(text, { ...TWO, insertFinalNewline: true })).toBe(`${text}\n`);
    expect(format(`${text}\n  \n\n`)).toBe(`${text}\n\n\n`);
    expect(format(`${text}\n  \n\n`, { ...TWO, trimFinalNewlines: true })).toBe(`${text}\n`);
    const kept = `${text}\nx-a: |+\n  one\n\n\n`;
    expect(format(kept, { ...TWO, trimFinalNewlines: true })).toBe(kept);
  });

  it('that YAML stumbles over stays as it is, document by document', () => {
    const broken = 'kind:  change-plan\nwhy:\n   urgency:  say: this \n';
    expect(format(broken)).toBe(broken);
    expect(format(`${broken}---\nkind:  follow-up\n`)).toBe(`${broken}---\nkind: follow-up\n`);
    expect(format('kind:  Deployment\nspec:\n    a:  1\n')).toBe('kind:  Deployment\nspec:\n    a:  1\n');
    expect(format('')).toBe('');
  });

  it('changes in the lines that are asked for alone, if they can be moved by themselves', () => {
    const text = 'kind:  change-plan\nwhy:\n    urgency:  x\n    goal:\n        by:   2027-01-01\n';
    const [at, behind] = [text.indexOf('        by'), text.length - 1];
    expect(format(text, TWO, { start: at, end: behind })).toBe(
      text.replace('        by:   ', '    by: ').replace('    by: ', '        by: '),
    );
  });
});

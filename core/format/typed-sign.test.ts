import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { editsAfter } from './typed-sign.ts';

/** The lines, with the cursor drawn as `|`, after a sign has been typed there and what helps has been done. */
function typed(sign: '\n' | '-', picture: string, step = 2): string {
  const offset = picture.lastIndexOf('|');
  const text = picture.slice(0, offset) + picture.slice(offset + 1);
  const edits = editsAfter(sign, text, offset, step);
  const rest = text.slice(offset);
  const behind = rest.replace(/^[ \t]*(?=[\r\n]|$)/, '').length;
  const changed = applyEdits(text, edits);
  return `${changed.slice(0, changed.length - behind)}|${changed.slice(changed.length - behind)}`;
}

const LIST = `who:
  affected:
    crew:
      concerns:
        - concern: "Noise"
`;

describe('after Enter', () => {
  it('a line of blanks without end takes no time', () => {
    const start = performance.now();
    typed('\n', `why:\n${' '.repeat(60_000)}x\n|`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('nothing helps in brackets without end', () => {
    const deep = `x: ${'['.repeat(20_000)}\n|`;
    expect(typed('\n', deep)).toBe(deep);
  });

  it('many blank lines at the end of a file from Windows take no time', () => {
    const start = performance.now();
    const end = '\r\n'.repeat(26);
    expect(typed('\n', `why:\r\n|${end}`)).toBe(`why:\r\n  |${end}`);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('the line goes in as far as the key above, also behind a dash', () => {
    expect(typed('\n', 'why:\n  goal:\n    from: x\n|')).toBe('why:\n  goal:\n    from: x\n    |');
    expect(typed('\n', `${LIST}        |`)).toBe(`${LIST}          |`);
    expect(typed('\n', `${LIST}            |`)).toBe(`${LIST}          |`);
    expect(typed('\n', `${LIST}          |`)).toBe(`${LIST}          |`);
  });

  it('the line goes one step further in below a key without a value, and below the sign of a block of text', () => {
    expect(typed('\n', 'why:\n|')).toBe('why:\n  |');
    expect(typed('\n', 'why:\n|', 4)).toBe('why:\n    |');
    expect(typed('\n', 'how:\n  training:\n    - audience:\n    |')).toBe(
      'how:\n  training:\n    - audience:\n        |',
    );
    expect(typed('\n', 'why:\n  urgency: >-\n  |')).toBe('why:\n  urgency: >-\n    |');
    expect(typed('\n', 'why: # all of it\r\n|\r\nwhat:\r\n')).toBe('why: # all of it\r\n  |\r\nwhat:\r\n');
  });

  it('a dash follows a dash', () => {
    expect(typed('\n', 'x-a:\n  - one\n|')).toBe('x-a:\n  - one\n  |');
  });

  it('nothing moves where the value stands below already, in text that goes on, or before what is written', () => {
    for (const picture of [
      'why:\n|\n  goal: x\n',
      'why:\n  urgency: |\n    one\n   |'.replace('|', '>'),
      'why:\n  urgency: "one\n |',
      'why:\n  goal: {from: x,\n |',
      'why:\n  urgency: one\n    two\n      |',
      'why:\n  goal:\n|    from: x\n',
      '|why:',
      '\n|',
      '\n\n  # c\n  |',
    ])
      expect(typed('\n', picture)).toBe(picture);
  });
});

describe('after Enter on an empty line', () => {
  it('the next item begins', () => {
    expect(typed('\n', `${LIST}\n          |`)).toBe(`${LIST}        - |`);
    expect(typed('\n', `${LIST}          \n          |\n      impact: low\n`)).toBe(
      `${LIST}        - |\n      impact: low\n`,
    );
  });

  it('an item without anything goes away, and the line is one level out', () => {
    expect(typed('\n', `${LIST}        - \n          |`)).toBe(`${LIST}      |`);
    expect(typed('\n', `${LIST}        -\n|\nwhen:\n`)).toBe(`${LIST}      |\nwhen:\n`);
    expect(typed('\n', 'x-a:\n- one\n- \n  |')).toBe('x-a:\n- one\n|');
  });

  it('the line is one level out, down to the margin', () => {
    expect(typed('\n', `${LIST}\n      |`)).toBe(`${LIST}    |`);
    expect(typed('\n', `${LIST}\n    |`)).toBe(`${LIST}  |`);
    expect(typed('\n', `${LIST}\n  |`)).toBe(`${LIST}|`);
    expect(typed('\n', `${LIST}\n|`)).toBe(`${LIST}\n|`);
    expect(typed('\n', 'why:\r\n  goal:\r\n    by: x\r\n\r\n    |')).toBe('why:\r\n  goal:\r\n    by: x\r\n  |');
  });

  it('stays where more of the same follows, and in a block of text', () => {
    for (const picture of [
      `${LIST}\n          |\n          response: "x"\n`,
      `${LIST}\n      |\n      impact: low\n`,
      'x-a:\n  - one\n  - \n    |\n  - two\n',
      'why:\n  urgency: >-\n    one\n\n    |',
    ])
      expect(typed('\n', picture)).toBe(picture);
  });
});

describe('after a dash', () => {
  it('it goes to the column of its list', () => {
    expect(typed('-', `${LIST}          -|`)).toBe(`${LIST}        -|`);
    expect(typed('-', `${LIST}      -|`)).toBe(`${LIST}        -|`);
    expect(typed('-', 'x-a:\n    - one\n  -|\n')).toBe('x-a:\n    - one\n    -|\n');
  });

  it('of two lists the nearer one has it', () => {
    const nested = 'x-a:\n  - b:\n      - c: 1\n';
    expect(typed('-', `${nested}        -|`)).toBe(`${nested}      -|`);
    expect(typed('-', `${nested}    -|`)).toBe(`${nested}  -|`);
  });

  it('one that came by itself is not doubled', () => {
    expect(typed('-', `${LIST}        - -|`)).toBe(`${LIST}        -|`);
  });

  it('stays in its list, below a key without a value, at the margin and in text', () => {
    for (const picture of [
      `${LIST}        -|`,
      'x-a:\n  - b:\n    -|',
      'x-a:\n  - b:\n        -|',
      'x-a:\n  - one\n-|',
      'why:\n  urgency: x\n  -|',
      'x-a:\n  - >-\n    one\n     -|',
      'x-a:\n  - "one\n     -|',
      'x-a: >-\n  - one\n  - -|',
      `${LIST}          a-|`,
      `${LIST}          -|b`,
    ])
      expect(typed('-', picture)).toBe(picture);
  });
});

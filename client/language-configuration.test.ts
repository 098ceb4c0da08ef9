import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Rule {
  readonly beforeText: string;
  readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string };
}

const { onEnterRules } = JSON.parse(
  readFileSync(new URL('../language/language-configuration.json', import.meta.url), 'utf8'),
) as { onEnterRules: readonly Rule[] };

/** How far in VS Code puts the cursor by itself after Enter at the end of a line. */
function columnBelow(line: string, tabSize: number): number {
  const rule = onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  const steps = rule?.action.indent === 'indent' ? tabSize : 0;
  return line.search(/\S/) + steps + (rule?.action.appendText?.length ?? 0);
}

it.each([
  ['  goal:', 4, 6],
  ['  goal: # all of it', 4, 6],
  ['  urgency: >-', 4, 6],
  ['  urgency: "Late: now"', 2, 2],
  ['    - audience: crew', 6, 6],
  ['    - audience:', 8, 10],
  ['    - text: |', 8, 10],
  ['    - "We say: this"', 4, 4],
  ['    - ./a.yaml', 4, 4],
  ['    Agenda:', 4, 4],
])('below "%s" the next line goes where it belongs, at two and at four blanks', (line, atTwo, atFour) => {
  expect(columnBelow(line, 2)).toBe(atTwo);
  expect(columnBelow(line, 4)).toBe(atFour);
});

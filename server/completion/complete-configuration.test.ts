import { expect, it } from 'vitest';
import { Desk } from '../testing/proposing.ts';

/** What is proposed where the picture of a configuration has its cursor. */
async function labels(picture: string): Promise<string[]> {
  const desk = await Desk.open();
  return (await desk.draw('changewright.yaml', picture)).map(({ label }) => label);
}

it.each([
  ['keys at the top', 'rules:\n  date-order: off\n|', 'overrides'],
  ['rules', 'rules:\n  |', 'date-order'],
  ['severities', 'rules:\n  date-order: |', 'warning'],
  ['options', 'rules:\n  message-overload:\n    |', 'per-week'],
  ['questions of an override', 'overrides:\n  - files: pilots\n    questions:\n      |', 'why.goal'],
  ['parts of a question of its own', 'questions:\n  why.regulator:\n    |', 'asks'],
  ['parts of the summary', 'summary:\n  sections:\n    - |', 'decisions'],
  ['what is left in braces', 'severity-by-status: {draft: off, |}', 'in-review'],
])('proposes %s', async (_name, picture, expected) => {
  expect(await labels(picture)).toContain(expected);
});

it('proposes no key twice', async () => {
  expect(await labels('language: en\n|')).not.toContain('language');
});

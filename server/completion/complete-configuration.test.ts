import { expect, it } from 'vitest';
import { proposeInConfiguration } from './complete-configuration.ts';
import { completionContext } from './completion-context.ts';

/** What is proposed where the picture has its cursor. */
function labels(picture: string): string[] {
  const context = completionContext(picture.replace('|', ''), picture.indexOf('|'));
  return context ? proposeInConfiguration(context).map(({ label }) => label) : [];
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
])('proposes %s', (_name, picture, expected) => {
  expect(labels(picture)).toContain(expected);
});

it('proposes no key twice', () => {
  expect(labels('language: en\n|')).not.toContain('language');
});

import { expect, test } from 'vitest';
import { en } from './en.ts';
import { sayIn } from './say.ts';

test('a text is filled in, and may hold what looks like a placeholder', () => {
  expect(sayIn(en, 'en')('action.approve-plan', { name: '{item}' })).toBe('Approve this plan as {item}');
});

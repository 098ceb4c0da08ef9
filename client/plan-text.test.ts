import { describe, expect, test } from 'vitest';
import { findSize, kindsIn, looksLikePlan } from './plan-text.ts';

describe('a text looks like a plan', () => {
  test.each([
    'kind: change-plan\ntitle: Move\n',
    '\uFEFFkind: change-plan\r\ntitle: Move\r\n',
    '# The move\n---\ntitle: Move\nkind: "communication-plan" # for all\n',
    "'kind': pulse-check",
    `${'# licence\n'.repeat(49)}kind: follow-up\n`,
  ])('%j', (text) => expect(looksLikePlan(text)).toBe(true));
});

describe('a text does not look like a plan', () => {
  test.each([
    '',
    'kind: Deployment\napiVersion: apps/v1\n',
    'spec:\n  kind: change-plan\n',
    'kind: change-plan-of-mine\n',
    'kind:change-plan\n',
    '# kind: change-plan\n',
    `${'# licence\n'.repeat(50)}kind: follow-up\n`,
  ])('%j', (text) => expect(looksLikePlan(text)).toBe(false));
});

test('several documents give several kinds', () => {
  expect(kindsIn('kind: change-plan\n---\nkind: communication-plan\n')).toEqual(['change-plan', 'communication-plan']);
});

test('a size is one of three', () => {
  expect(findSize('kind: change-plan\nsize: small # a team\n')).toBe('small');
  expect(findSize('kind: change-plan\nsize: huge\n')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { QUESTIONS } from './catalogue.ts';

describe('the catalogue', () => {
  it('holds 28 + 27 questions and 8 extra ones, each with an id of its own', () => {
    const counted = QUESTIONS.filter((question) => !question.extra);
    expect(counted.filter(({ kind }) => kind === 'change-plan')).toHaveLength(28);
    expect(counted.filter(({ kind }) => kind === 'communication-plan')).toHaveLength(27);
    expect(QUESTIONS.filter((question) => question.extra)).toHaveLength(8);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(63);
  });

  it('asks 17 of a small change', () => {
    expect(QUESTIONS.filter(({ size, extra }) => size === 'S' && !extra)).toHaveLength(17);
  });
});

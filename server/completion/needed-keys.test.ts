import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../core/questions/catalogue.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { neededKeys } from './needed-keys.ts';

const open = (state: QuestionResult['state'] = 'unanswered') =>
  QUESTIONS.filter(({ kind }) => kind === 'change-plan').map(
    (question): QuestionResult => ({ question, state, answer: 'unanswered', missing: [] }),
  );

describe('keys that questions need', () => {
  it('are found at the root, in records and in entries of any id', () => {
    expect([...neededKeys(open(), [])].map(([key]) => key)).toContain('risks');
    expect([...neededKeys(open(), ['why', 'goal']).keys()]).toEqual(['statement', 'from', 'to', 'by']);
    expect([...neededKeys(open(), ['risks', 'attrition']).keys()]).toEqual(
      expect.arrayContaining(['event', 'response', 'owner']),
    );
    expect(neededKeys(open(), ['support', 'offered', 0]).get('from')?.id).toBe('support.go-live');
  });

  it('are none of questions that are put off', () => {
    expect(neededKeys(open('deferred'), ['why', 'goal']).size).toBe(0);
  });

  it('exist in the schema', () => {
    for (const container of [
      [],
      ['why'],
      ['why', 'goal'],
      ['risks', 'x'],
      ['how', 'training', 0],
      ['recognition', 'wins', 'x'],
    ]) {
      for (const key of neededKeys(open(), container).keys())
        expect(fieldAt('change-plan', [...container, key]), key).toBeDefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Path } from '../../core/parse/tree.ts';
import { QUESTIONS } from '../../core/questions/catalogue.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import type { Size } from '../../core/questions/need.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { neededKeys } from './needed-keys.ts';

const open = (state: QuestionResult['state'] = 'unanswered') =>
  QUESTIONS.filter(({ kind }) => kind === 'change-plan').map(
    (question): QuestionResult => ({ question, state, answer: 'unanswered', missing: [] }),
  );

/** Keys that are wanted beside those that are there. */
const wanted = (results: QuestionResult[], path: Path, present: string[] = [], size: Size = 'L') =>
  neededKeys(results, { path, present, size });

describe('keys that questions need', () => {
  it('are found at the root, in records and in entries of any id', () => {
    expect([...wanted(open(), [])].map(([key]) => key)).toContain('risks');
    expect([...wanted(open(), ['why', 'goal']).keys()]).toEqual(['statement', 'from', 'to', 'by']);
    expect([...wanted(open(), ['risks', 'attrition']).keys()]).toEqual(
      expect.arrayContaining(['event', 'response', 'owner']),
    );
    expect(wanted(open(), ['support', 'offered', 0]).get('from')?.id).toBe('support.go-live');
  });

  it('are none of questions that are put off', () => {
    expect(wanted(open('deferred'), ['why', 'goal']).size).toBe(0);
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
      for (const key of wanted(open(), container).keys())
        expect(fieldAt('change-plan', [...container, key]), key).toBeDefined();
    }
  });

  it('are those that a plan of its size is asked', () => {
    expect([...wanted(open(), ['who', 'roles'], [], 'S').keys()]).toEqual(['sponsor', 'lead']);
    expect([...wanted(open(), ['who', 'roles'], [], 'M').keys()]).toEqual(['sponsor', 'lead', 'steering']);
  });

  it('leave out one of several beside another that is there', () => {
    expect([...wanted(open(), ['who', 'affected', 'crew']).keys()]).toContain('gaining');
    expect([...wanted(open(), ['who', 'affected', 'crew'], ['losing']).keys()]).not.toContain('gaining');
  });

  it('come last where their question is answered', () => {
    const results = open().map((each) =>
      each.question.id === 'who.stakeholders' ? { ...each, state: 'answered' as const } : each,
    );
    expect([...wanted(results, ['who']).keys()].at(-1)).toBe('stakeholders');
  });
});

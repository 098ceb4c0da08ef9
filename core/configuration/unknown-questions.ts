import type { Unplaced } from '../check/schema-finding.ts';
import type { PlainValue } from '../parse/tree.ts';
import { isRecord, type PlainRecord } from '../plan/plan.ts';
import { findQuestion, QUESTIONS } from '../questions/catalogue.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import { badConfiguration, unknownWord } from './read-shape.ts';

/** Questions that are switched and that nobody asks: neither the catalogue nor a configuration that this one starts from. */
export function unknownOwnQuestions(file: ConfigurationFile, chain: readonly ConfigurationFile[]): Unplaced[] {
  const own = chain.flatMap(({ data }) => questionParts(data).flatMap(({ questions }) => definedIn(questions)));
  const known = [...QUESTIONS.map(({ id }) => id), ...own];
  return questionParts(file.data).flatMap(({ questions, at }) =>
    Object.entries(questions).flatMap(([id, value]) => {
      if (isRecord(value) || findQuestion(id) || own.includes(id)) return [];
      const { text } = unknownWord('bad-configuration.unknown-question', id, known);
      return [badConfiguration([...at, id], text, [], 'key')];
    }),
  );
}

interface Part {
  readonly questions: PlainRecord;
  readonly at: readonly (string | number)[];
}

/** The questions at the top and in overrides. */
function questionParts(data: PlainRecord): Part[] {
  const overrides: readonly PlainValue[] = Array.isArray(data.overrides) ? data.overrides : [];
  const all = [
    { holder: data as PlainValue, at: ['questions'] },
    ...overrides.map((holder, index) => ({ holder, at: ['overrides', index, 'questions'] })),
  ];
  return all.flatMap(({ holder, at }) => {
    const questions = isRecord(holder) ? holder.questions : undefined;
    return isRecord(questions) ? [{ questions, at }] : [];
  });
}

function definedIn(questions: PlainRecord): string[] {
  return Object.entries(questions).flatMap(([id, value]) => (isRecord(value) ? [id] : []));
}

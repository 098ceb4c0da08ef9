import { parseCadence } from '../dates/cadence.ts';
import { parseDateExpression } from '../dates/relative-date.ts';
import { parseSpan } from '../dates/span.ts';
import { suggestDate } from '../dates/suggest-date.ts';
import { parseTime } from '../dates/time.ts';
import type { Finding, Fix } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import type { TypedValue } from '../plan/facts.ts';
import type { Member } from '../plan/family.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { findAnyQuestion, type QuestionSettings } from '../questions/question-settings.ts';
import { findNearest } from './nearest.ts';
import { replaceValue, schemaFinding, type Unplaced } from './schema-finding.ts';

/** Dates, cadences, spans, times and question ids that cannot be read. */
export function checkValues({ plan, facts }: Member, questions: QuestionSettings): Finding[] {
  return facts.values
    .flatMap((value) => checkValue(value, questions) ?? [])
    .map((finding) => ({ ...finding, document: plan.document.index }));
}

function checkValue(value: TypedValue, questions: QuestionSettings): Unplaced | undefined {
  switch (value.type) {
    case 'date':
      return parseDateExpression(value.text) ? undefined : badDate(value);
    case 'cadence':
      return parseCadence(value.text) ? undefined : bad('bad-cadence', value);
    case 'span':
      return parseSpan(value.text) ? undefined : bad('bad-span', value);
    case 'time':
      return parseTime(value.text) ? undefined : bad('bad-time', value, suggestTime(value.text));
    case 'question':
      return findAnyQuestion(value.text, questions) ? undefined : unknownQuestion(value, questions);
    default:
      return undefined;
  }
}

function badDate(value: TypedValue): Unplaced {
  return bad('bad-date', value, suggestDate(value.text));
}

function bad(
  code: 'bad-date' | 'bad-cadence' | 'bad-span' | 'bad-time',
  { path, text }: TypedValue,
  suggestion?: string,
): Unplaced {
  const params = { text: { prose: text } };
  if (suggestion === undefined) return schemaFinding(code, path, message(code, params));
  const meant = { ...params, suggestion };
  return schemaFinding(code, path, message(`${code}.meant` as 'bad-date.meant', meant), [useInstead(path, suggestion)]);
}

function useInstead(path: TypedValue['path'], suggestion: string): Fix {
  return {
    title: message('fix.replace-with', { suggestion }),
    applicability: 'suggested',
    edits: [replaceValue(path, suggestion)],
  };
}

/** `9:00`, `9.30` and `0900` as the clock shows them. */
function suggestTime(text: string): string | undefined {
  const match = /^(\d{1,2})[:.h]?(\d{2})$/.exec(text.trim());
  const time = match && `${(match[1] as string).padStart(2, '0')}:${match[2]}`;
  return time && parseTime(time) ? time : undefined;
}

function unknownQuestion({ path, text }: TypedValue, { own }: QuestionSettings): Unplaced {
  const nearest = findNearest(
    text,
    [...QUESTIONS, ...own].map(({ id }) => id),
  );
  if (nearest === undefined)
    return schemaFinding('not-one-of', path, message('not-one-of.question', { text: { prose: text } }));
  return schemaFinding('not-one-of', path, message('not-one-of.question-meant', { text: { prose: text }, nearest }), [
    useInstead(path, nearest),
  ]);
}

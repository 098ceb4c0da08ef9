import { labelOf } from '../../core/check/check-questions.ts';
import type { Path } from '../../core/parse/tree.ts';
import { describeDefinitions } from '../../core/plan/describe-entry.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { valueAt } from '../../core/plan/plan.ts';
import { findQuestion } from '../../core/questions/catalogue.ts';
import type { QuestionResult } from '../../core/questions/evaluate.ts';
import { type Question, sectionOf } from '../../core/questions/question.ts';
import { askedQuestions } from '../../core/questions/question-settings.ts';
import { fieldAt } from '../../core/schema/field.ts';
import type { PlanView } from '../plan-view.ts';
import { spellDate } from '../words/spell-date.ts';
import type { Telling, Voice } from './telling.ts';

const MOST_PLACES = 5;

/** The questions that a field answers: those that its schema names, and of a section all of its questions. */
export function questionsAt({ plan, settings }: PlanView, path: Path): Question[] {
  if (!isPlanKind(plan.kind)) return [];
  const asked = askedQuestions(plan.kind, settings.questions);
  const named = fieldAt(plan.kind, path)?.questions.flatMap((id) => findQuestion(id) ?? []) ?? [];
  const dotted = path.join('.');
  const placed = asked.filter(
    (question) => question.at === dotted || (path.length === 1 && sectionOf(question) === dotted),
  );
  return [...new Set([...named.filter((question) => asked.includes(question)), ...placed])];
}

/** The questions of the nearest place above that has some, its section apart: what is written here is a part of their answer. */
export function questionsAbove(view: PlanView, path: Path): Question[] {
  for (let length = path.length - 1; length > 1; length--) {
    const found = questionsAt(view, path.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
}

/** A question with its state, what its answer lacks, and what a good one has. */
export function describeQuestion(telling: Telling, question: Question): string[] {
  const result = resultOf(telling, question);
  return [
    describeQuestionBriefly(telling, question),
    ...describeMissing(telling, result),
    guidanceOf(telling, question),
  ];
}

/** A question with its state, on one line. */
export function describeQuestionBriefly(telling: Telling, question: Question): string {
  const { say, markup, view } = telling;
  const result = resultOf(telling, question);
  const isOff = view.settings.questions.severities.get(question.id) === 'off';
  const notAsked = say(isOff ? 'question.switched-off' : 'question.not-asked');
  return `${markup.bold(askOf(telling, question))} ${result ? stateOf(telling, result) : notAsked}`;
}

export function askOf(voice: Voice, question: Question): string {
  return wordsOf(voice, question, 'asks');
}

export function guidanceOf(voice: Voice, question: Question): string {
  return wordsOf(voice, question, 'good');
}

/** What an organisation asks on top stands in its configuration, and is no markup of ours. */
function wordsOf({ language, markup }: Voice, question: Question, text: 'asks' | 'good'): string {
  if (question.isOwn) return markup.prose(question[text]);
  return markup.ours(language.questionText({ question: question.id, text }));
}

function resultOf({ view }: Telling, question: Question): QuestionResult | undefined {
  return view.questions.find((each) => each.question === question);
}

function describeMissing({ say, markup }: Telling, result: QuestionResult | undefined): string[] {
  if (!result || (result.state !== 'partial' && result.answer !== 'partial')) return [];
  const labels = [...new Set(result.missing.map(({ at }) => labelOf(at, result.question.at)))];
  const shown = labels
    .slice(0, MOST_PLACES)
    .map((label) => markup.prose(label))
    .join(', ');
  const places = labels.length > MOST_PLACES ? say('list.more', { list: shown }) : shown;
  return places === '' ? [] : [say('hover.missing', { places })];
}

function stateOf(telling: Telling, result: QuestionResult): string {
  const { say } = telling;
  switch (result.state) {
    case 'answered':
      return say('question.answered');
    case 'partial':
    case 'unanswered': {
      const state = say(`question.${result.state}`);
      return result.question.extra ? say('question.extra', { state }) : state;
    }
    case 'deferred':
      return deferralOf(telling, result);
    case 'not-applicable':
      return exclusionOf(telling, result);
    default:
      return result.state satisfies never;
  }
}

function deferralOf({ view, say, markup }: Telling, { deferral }: QuestionResult): string {
  const { owner, due } = deferral ?? {};
  if (typeof owner !== 'string' || !due) return say('question.deferred-undated');
  const name = describeDefinitions(findDefinitions(view.family, ['person'], owner)).name || owner;
  return say('question.deferred', { date: spellDate(say, due), owner: markup.prose(name) });
}

function exclusionOf({ view, say, markup }: Telling, { exclusion }: QuestionResult): string {
  const because = exclusion && valueAt(view.plan.data, [...exclusion.at, 'because']);
  if (typeof because !== 'string') return say('question.not-applicable');
  return say('question.not-applicable-because', { why: markup.prose(because) });
}

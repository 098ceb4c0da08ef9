import { type Composing, sourceIn } from '../document/composing.ts';
import { ours, value } from '../document/line.ts';
import { ANSWER_STATES, type AnswerState, type Completeness } from '../document/picture.ts';
import type { Source } from '../document/piece.ts';
import { nodeAt } from '../parse/tree.ts';
import { isPlanKind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { sectionOf } from '../questions/question.ts';
import { fieldAt } from '../schema/field.ts';
import { groupBy } from '../views/group-by.ts';
import type { Wording } from '../words/wording.ts';
import { isShown } from './is-shown.ts';

type Section = Completeness['sections'][number];

/** How far the questions are answered, section by section, of each plan that is asked any. */
export function completenessOf(composing: Composing): Completeness | undefined {
  const { wording } = composing;
  const asked = [...composing.questions].filter(([{ uri, document, kind }]) =>
    isShown(composing, { uri, document: document.index, kind }),
  );
  const sections = asked.flatMap((each) => sectionsOf(wording, each, asked));
  if (sections.length === 0) return undefined;
  const sum = (states: readonly AnswerState[]) =>
    sections.reduce((all, section) => all + states.reduce((some, state) => some + section[state], 0), 0);
  return {
    type: 'completeness',
    id: 'completeness',
    title: wording.say('pictures.completeness'),
    thinned: wording.say('pictures.thinned'),
    description: wording.say('pictures.completeness.describes', {
      count: sum(ANSWER_STATES),
      sections: sections.length,
      answered: sum(['answered']),
    }),
    sections,
    legend: {
      answered: wording.say('pictures.completeness.answered'),
      partial: wording.say('pictures.completeness.partial'),
      deferred: wording.say('pictures.completeness.deferred'),
      unanswered: wording.say('pictures.completeness.unanswered'),
    },
    table: {
      type: 'table',
      headings: [
        wording.say('pictures.completeness.section'),
        ...ANSWER_STATES.map((state) => wording.say(`pictures.completeness.${state}`)),
      ],
      rows: sections.map((section) => [
        [value(section.label, section.from)],
        ...ANSWER_STATES.map((state) => [section[state] > 0 ? value(String(section[state]), section.from) : ours('–')]),
      ]),
      widths: [3, 1, 1, 1, 1],
    },
  };
}

/** Of several plans with a section of the same name each says whose it is. */
type Asked = readonly [Plan, readonly QuestionResult[]];

function sectionsOf(wording: Wording, [plan, results]: Asked, all: readonly Asked[]): Section[] {
  const counted = results.filter(({ question, state }) => !question.extra && state !== 'not-applicable');
  const isElsewhere = (section: string) =>
    all.some(([other, its]) => other !== plan && its.some(({ question }) => sectionOf(question) === section));
  const { kind } = plan;
  const isOnlyOne = all.every(([other]) => other === plan || other.kind !== kind);
  const owner = isOnlyOne && isPlanKind(kind) ? wording.say(`pictures.completeness.${kind}`) : plan.title;
  return [...groupBy(counted, ({ question }) => sectionOf(question))].map(([section, own]) => {
    const title = wording.language.phrase(fieldAt(plan.kind, [section])?.title ?? section);
    const label = isElsewhere(section)
      ? wording.say('pictures.completeness.of-plan', { section: title, plan: owner })
      : title;
    const count = (state: AnswerState) => own.filter((result) => result.state === state).length;
    return {
      label,
      from: [placeOf(plan, section)],
      answered: count('answered'),
      partial: count('partial'),
      deferred: count('deferred'),
      unanswered: count('unanswered'),
    };
  });
}

/** The section; the plan itself where it has no such section yet. */
function placeOf(plan: Plan, section: string): Source {
  const isThere = nodeAt(plan.document.root, [section]) !== undefined;
  return sourceIn(plan, isThere ? [section] : []);
}

import { answerEdits, isWritable } from '../edit/answer-edits.ts';
import { decisionEdits, NOT_APPLICABLE, PUT_OFF } from '../edit/decision-edits.ts';
import type { Fix } from '../finding/finding.ts';
import { asks, message } from '../messages/message.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';

/** What can be done about an open question without knowing its answer: fields to fill in, put it off, or say that it does not apply. */
export function questionFixes(plan: Plan, result: QuestionResult): Fix[] {
  if (result.deferral || result.exclusion) return [];
  return [...answer(plan, result), putOff(plan, result), notApplicable(plan, result)];
}

/** A section that is missing is written with its prompts. */
export function sectionFixes(section: string): Fix[] {
  return [{ title: message('fix.insert-section', { section }), applicability: 'suggested', edits: [{ section }] }];
}

/** Prompts in angle brackets, which answer nothing by themselves. */
function answer(plan: Plan, result: QuestionResult): Fix[] {
  if (!isWritable(plan, result)) return [];
  const place = { kind: plan.kind, isSmall: plan.data.size === 'small', namesOf: () => [] };
  return [
    {
      title: message('fix.answer', { asks: asks(result.question) }),
      applicability: 'suggested',
      // Made when somebody wants them: most findings are only read.
      get edits() {
        return answerEdits(plan, result, place);
      },
    },
  ];
}

function putOff(plan: Plan, result: QuestionResult): Fix {
  const title = message('fix.put-off', { asks: asks(result.question) });
  return { title, applicability: 'suggested', isDecision: true, edits: decisionEdits(plan, result, PUT_OFF) };
}

function notApplicable(plan: Plan, result: QuestionResult): Fix {
  const title = message('fix.not-applicable', { asks: asks(result.question) });
  return { title, applicability: 'suggested', isDecision: true, edits: decisionEdits(plan, result, NOT_APPLICABLE) };
}

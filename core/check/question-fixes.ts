import { answerEdits, isWritable } from '../edit/answer-edits.ts';
import { type Decision, decisionEdits, promptedDecision } from '../edit/decision-edits.ts';
import type { Edit, Fix } from '../finding/finding.ts';
import { asks, type Message, message } from '../messages/message.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';

/** What can be done about an open question without knowing its answer: fields to fill in, put it off, or say that it does not apply. */
export function questionFixes(plan: Plan, result: QuestionResult): Fix[] {
  if (result.deferral || result.exclusion) return [];
  const place = { kind: plan.kind, isSmall: plan.data.size === 'small', namesOf: () => [] };
  const said = { asks: asks(result.question) };
  const decision = (id: 'fix.put-off' | 'fix.not-applicable', type: Decision['type']) =>
    fix(message(id, said), () => decisionEdits(plan, result, promptedDecision(place, type)), { isDecision: true });
  return [
    ...(isWritable(plan, result) ? [fix(message('fix.answer', said), () => answerEdits(plan, result, place))] : []),
    decision('fix.put-off', 'put-off'),
    decision('fix.not-applicable', 'not-applicable'),
  ];
}

/** A section that is missing is written with its prompts. */
export function sectionFixes(section: string): Fix[] {
  return [{ title: message('fix.insert-section', { section }), applicability: 'suggested', edits: [{ section }] }];
}

/** Its edits are made when somebody wants them: most findings are only read. */
function fix(title: Message, edits: () => readonly Edit[], more: Pick<Fix, 'isDecision'> = {}): Fix {
  return {
    title,
    applicability: 'suggested',
    ...more,
    get edits() {
      return edits();
    },
  };
}

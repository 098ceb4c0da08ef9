import { severityOf } from '../engine/rule-settings.ts';
import { LOSES_LINES, type ProblemCode } from '../parse/problem.ts';
import { findRule } from '../rules/catalogue.ts';
import type { CheckedFile } from '../workspace.ts';

/**
 * Whether a finding would be there if there were one. Of a rule that is off, of a plan that is over, and while files or
 * lines are missing, nobody can tell: a comment that silences it is not called unused, and no fix takes it away.
 */
export function isJudged({ plans, settings, textFindings, faults }: CheckedFile, code: string): boolean {
  const { rules, questions, severityByStatus } = settings;
  const isWhole =
    plans.every(({ isIncomplete }) => !isIncomplete) &&
    !textFindings.some((finding) => LOSES_LINES.includes(finding.code as ProblemCode));
  const isOver = plans.some(({ plan: { status } }) => status === 'done' || status === 'stopped');
  if (!isWhole || isOver || faults.some(({ rule }) => rule === code)) return false;
  const rule = findRule(code);
  if (rule) return severityOf(rule, rules) !== 'off';
  return questions.severities.get(code) !== 'off' && plans.every(({ plan }) => severityByStatus[plan.status] !== 'off');
}

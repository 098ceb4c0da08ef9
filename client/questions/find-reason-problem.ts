import { isFiller } from '../../core/questions/not-an-answer.ts';

export type ReasonProblem = 'empty' | 'says-nothing';

/** A reason is for those who read the plan later: "TBD" and "as needed" tell them nothing. */
export function findReasonProblem(text: string): ReasonProblem | undefined {
  if (text.trim() === '') return 'empty';
  return isFiller(text) ? 'says-nothing' : undefined;
}

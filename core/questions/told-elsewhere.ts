import type { Path } from '../parse/tree.ts';
import type { Family } from '../plan/family.ts';
import { isRecord, type Plan, valueAt } from '../plan/plan.ts';
import { isAsked } from './evaluate-need.ts';
import type { Size } from './need.ts';
import type { Question } from './question.ts';

/** Tells of a place whether another plan of the family is asked for what is missing there: then it is told in that one alone. */
export function toldElsewhere({ self, members }: Family, size: Size): (question: Question, at: Path) => boolean {
  const others = members.map(({ plan }) => plan).filter((plan) => plan !== self.plan);
  return ({ id, at: home }, at) => {
    if (home === 'feedback.loops')
      return (
        !isThere(self.plan, at.slice(0, 3)) &&
        others.some((plan) => owesLoops(plan, size) && isThere(plan, at.slice(0, 3)))
      );
    const [, audience = '', field] = at;
    return (
      id === 'audiences.needs' &&
      field === 'concerns' &&
      others.some((plan) => isThere(plan, ['who', 'affected', audience]))
    );
  };
}

/** A small communication plan is not asked for its loops. */
function owesLoops({ kind }: Plan, size: Size): boolean {
  return kind === 'change-plan' || (kind === 'communication-plan' && isAsked('M', size));
}

function isThere(plan: Plan, at: Path): boolean {
  return isRecord(valueAt(plan.data, at));
}

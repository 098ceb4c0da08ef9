import { defineView, type Read } from '../engine/observe.ts';
import { change, comms, registry } from './inputs.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { type PlanRef, type Spot, spotIn } from './spot.ts';

interface Approver {
  readonly person: string;
  readonly spot: Spot;
}

/** Two plans of one change that name different approvers. */
export interface DifferentApprover {
  readonly own: Approver;
  readonly other: Approver;
}

/** A plan for several changes may have the approver of any of them. Names that exist nowhere are another finding's matter. */
export const differentApprovers = defineView('different-approvers', (read): readonly DifferentApprover[] => {
  const talks = new Set(read(pairs).map(({ talk }) => talk));
  return [...talks].flatMap((talk) => {
    const own = ofTalk(read, talk);
    const others = read(pairs).flatMap((pair) => (pair.talk === talk ? ofChange(read, pair.change) : []));
    const [other] = others;
    if (!own || !other || others.some(({ person }) => person === own.person)) return [];
    // What a registry says holds for many plans: the change plan is the one to look at.
    return own.spot.plan.kind === 'change-registry' ? [{ own: other, other: own }] : [{ own, other }];
  });
});

/** Its own approver, else that of a registry. */
function ofTalk(read: Read, talk: PlanRef): Approver | undefined {
  const own = read(comms.responsibility).filter(({ plan }) => plan === talk);
  const said = [...own, ...read(registry.responsibility)].find(({ value }) => value.approver !== undefined);
  return said && toApprover(read, said.value.approver, spotIn(said.plan, 'responsibility', 'approver'))[0];
}

function ofChange(read: Read, plan: PlanRef): Approver[] {
  return read(change.how)
    .filter((part) => part.plan === plan)
    .flatMap(({ value }) =>
      toApprover(read, value.communication?.approver, spotIn(plan, 'how', 'communication', 'approver')),
    );
}

function toApprover(read: Read, person: string | undefined, spot: Spot): Approver[] {
  return person !== undefined && read(people).has(person) ? [{ person, spot }] : [];
}

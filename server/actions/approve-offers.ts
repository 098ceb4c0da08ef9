import { CodeActionKind } from 'vscode-languageserver';
import { approvalEdits, likelyApprovers } from '../../core/approval/approve.ts';
import { pathAt } from '../../core/parse/locate.ts';
import { isPlanKind } from '../../core/plan/kinds.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Offer } from './offer.ts';
import { editsIn, type Scope } from './scope.ts';

export const APPROVE = `${CodeActionKind.Source}.approve.changewright`;

const kind = APPROVE;

/** Approve the plan at an offset, and the item of its schedule there, in the name of those whom the plan names for it. */
export async function approveOffers({ session, checked, span }: Scope): Promise<Offer[]> {
  const { planFile } = checked;
  const families = session.workspace.families(planFile.uri).filter(({ self }) => isPlanKind(self.plan.kind));
  const family = families.find(({ self }) => span.start <= self.plan.document.end) ?? families[0];
  if (!family) return [];
  const { plan } = family.self;
  const { today } = await session.workspace.contextOf(family);
  const item = itemAt(plan, span.start);
  const offers = [...(item === undefined ? [] : [item]), undefined].flatMap((each) =>
    likelyApprovers(family, plan, each).map(({ id, name }) => ({
      key: `approve ${each} ${id}`,
      title:
        each === undefined
          ? session.say('action.approve-plan', { name })
          : session.say('action.approve-item', { item: each, name }),
      kind,
      edits: () => editsIn(session, planFile, plan.document.index, approvalEdits(plan, each, id, today)),
    })),
  );
  if (offers.length > 0) return offers;
  const disabled = session.say('action.approve-nobody');
  return [{ key: 'approve', title: session.say('action.approve'), kind, disabled }];
}

function itemAt(plan: Plan, offset: number): string | undefined {
  const [section, item] = pathAt(plan.document, offset).path;
  return section === 'schedule' && typeof item === 'string' ? item : undefined;
}

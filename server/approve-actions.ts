import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { approvalEdits, likelyApprovers } from '../core/approval/approve.ts';
import { toTextEdits } from '../core/edit/text-edit.ts';
import { pathAt } from '../core/parse/locate.ts';
import { isPlanKind } from '../core/plan/kinds.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Ruler } from './positions.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

export const APPROVE = `${CodeActionKind.Source}.approve.changewright`;

/** Approve the plan at an offset, and the item of its schedule there, in the name of those whom the plan names for it. */
export async function approveActions(
  session: Session,
  uri: string,
  offset: number,
  ruler: Ruler,
): Promise<CodeAction[]> {
  const families = session.workspace.families(uri).filter(({ self }) => isPlanKind(self.plan.kind));
  const family = families.find(({ self }) => offset <= self.plan.document.end) ?? families[0];
  if (!family) return [];
  const { plan } = family.self;
  const { today } = await session.workspace.contextOf(family);
  const items = [itemAt(plan, offset), undefined].filter((item, at) => at === 1 || item !== undefined);
  return items.flatMap((item) =>
    likelyApprovers(family, plan, item).map(({ id, name }) => ({
      title:
        item === undefined
          ? session.say('action.approve-plan', { name })
          : session.say('action.approve-item', { item, name }),
      kind: APPROVE,
      edit: toWorkspaceEdit(
        session,
        uri,
        toTextEdits(plan.document, plan.file.text, approvalEdits(plan, item, id, today)),
        ruler,
      ),
    })),
  );
}

function itemAt(plan: Plan, offset: number): string | undefined {
  const [section, item] = pathAt(plan.document, offset).path;
  return section === 'schedule' && typeof item === 'string' ? item : undefined;
}

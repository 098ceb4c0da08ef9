import type { CancellationToken } from 'vscode-languageserver';
import type { Severity } from '../core/finding/finding.ts';
import type { ValidateWorkspaceResult } from './protocol/plans.ts';
import { stopIfCancelled } from './router.ts';
import type { Session } from './session.ts';
import { nextTurn } from './traffic.ts';

/** Checks every plan of the workspace. Diagnostics go the way they always go. */
export async function validateWorkspace(session: Session, token: CancellationToken): Promise<ValidateWorkspaceResult> {
  await session.scanning.done;
  const uris = session.checkedUris();
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  let plans = 0;
  for (const uri of uris) {
    stopIfCancelled(token);
    const { located, checked } = await session.checks.report(uri);
    plans += checked?.plans.length ?? 0;
    for (const { finding } of located) counts[finding.severity]++;
    await nextTurn();
  }
  session.noteOutsideChange();
  return { plans, errors: counts.error, warnings: counts.warning, information: counts.information };
}

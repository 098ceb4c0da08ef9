import type { CancellationToken } from 'vscode-languageserver';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';

/** The plans of the workspace, but for those that a configuration leaves out. */
export async function plansForCalendar(session: Session, token: CancellationToken): Promise<string[]> {
  await session.scanning.done;
  stopIfCancelled(token);
  const { workspace, documents } = session;
  const plans = new Set(workspace.planUris());
  const uris: string[] = [];
  for (const uri of session.checkedUris().filter((each) => plans.has(each)))
    if (documents.get(uri) || (await workspace.settingsOf(uri)).isSearched) uris.push(uri);
  return uris;
}

import type { CancellationToken } from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import type { Family } from '../../core/plan/family.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { Documents } from '../documents.ts';
import { stopIfCancelled } from '../router.ts';
import { nextTurn } from '../traffic.ts';

/** What of a session an overview needs. */
export interface Sight {
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly language: Language;
  /** Plans and configurations that the client sees. */
  readonly checkedUris: () => string[];
}

export interface ShownFamily {
  readonly family: Family;
  /** Files of it that the client sees: what its folders hold, unless a configuration leaves it out, and what is open. */
  readonly uris: ReadonlySet<string>;
}

/** Families with something that the client sees, one after the other. */
export async function* shownFamilies(sight: Sight, token: CancellationToken): AsyncGenerator<ShownFamily> {
  const checked = new Set(sight.checkedUris());
  for (const family of sight.workspace.allFamilies()) {
    const uris = await seenUris(sight, family, checked);
    if (uris.size > 0) yield { family, uris };
    // A large workspace must not hold up the editor.
    await nextTurn();
    stopIfCancelled(token);
  }
}

/** The families that a file is shown in: a registry may be in many. */
export async function shownFamiliesOf(sight: Sight, uri: string): Promise<ShownFamily[]> {
  const isIts = ({ members }: Family) => members.some(({ plan }) => plan.uri === uri);
  const checked = new Set(sight.checkedUris());
  const shown: ShownFamily[] = [];
  for (const family of sight.workspace.allFamilies().filter(isIts)) {
    const uris = await seenUris(sight, family, checked);
    if (uris.has(uri)) shown.push({ family, uris });
  }
  return shown;
}

async function seenUris(
  { documents, workspace }: Sight,
  { members }: Family,
  checked: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (const { plan } of members) {
    const isSeen = documents.get(plan.uri) !== undefined || (await workspace.settingsOf(plan.uri)).isSearched;
    if (checked.has(plan.uri) && isSeen) seen.add(plan.uri);
  }
  return seen;
}

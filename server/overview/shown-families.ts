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

/** The family that a file is shown in; undefined where it is not. */
export async function shownFamilyOf(sight: Sight, uri: string): Promise<ShownFamily | undefined> {
  const isIts = ({ members }: Family) => members.some(({ plan }) => plan.uri === uri);
  const family = sight.workspace.allFamilies().find(isIts);
  if (!family) return undefined;
  const uris = await seenUris(sight, family, new Set(sight.checkedUris()));
  return uris.has(uri) ? { family, uris } : undefined;
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

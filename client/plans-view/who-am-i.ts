import * as vscode from 'vscode';
import type { Person } from '../../server/protocol/plans.ts';
import { lastingName } from './plans-tree.ts';

const SETTING = 'me';

/** The short name or the e-mail address of whoever sits here, as the settings say; never guessed. */
export function whoAmI(): string | undefined {
  const name = vscode.workspace.getConfiguration('changewright').get<string>(SETTING)?.trim();
  return name === '' ? undefined : name;
}

/** Lets somebody choose who they are among those whom the plans name, and remembers it for all workspaces. */
export async function askWhoIAm(people: readonly Person[]): Promise<string | undefined> {
  if (people.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No plan of this workspace names people yet.'));
    return undefined;
  }
  const items = people.map((person) => ({
    label: person.name,
    ...(person.name !== person.id && { description: person.id }),
    ...(person.email !== undefined && { detail: person.email }),
    person,
  }));
  const title = vscode.l10n.t('Who are you?');
  const placeHolder = vscode.l10n.t('"Mine" in the Plans view is what names this person');
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return undefined;
  const name = lastingName(chosen.person, people);
  await vscode.workspace.getConfiguration('changewright').update(SETTING, name, vscode.ConfigurationTarget.Global);
  return name;
}

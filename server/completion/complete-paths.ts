import { CompletionItemKind } from 'vscode-languageserver';
import type { FolderEntry } from '../../core/host.ts';
import type { Path } from '../../core/parse/tree.ts';
import { type Kind, stemOf } from '../../core/plan/kinds.ts';
import { isPlace, relativePath, resolveUri } from '../../core/plan/uri.ts';
import { rootField } from '../../core/schema/field.ts';
import { escapeSnippet } from '../../core/snippets/prompt.ts';
import type { PlanView } from '../plan-view.ts';
import type { Proposal } from './proposal.ts';
import type { Surroundings, TypedFolder } from './surroundings.ts';

/** The kind of file that a path leads to, where only one makes sense. */
const WANTED: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [/^uses\./, 'change-registry'],
  [/^for(?:\.\d+)?$/, 'change-plan'],
  [/^how\.communication\.plan$/, 'communication-plan'],
  [/^what\.depends-on\.\d+\.change$/, 'change-plan'],
  [/^safety\.one-on-ones\.guide$/, 'conversation-guide'],
];

/** The folder that is typed, if it is one of the workspace; without any, what lies beside the plan and below. */
export async function typedFolder(
  planUri: string,
  typed: string,
  folders: readonly string[],
  entriesOf: (folder: string) => Promise<readonly FolderEntry[]>,
): Promise<TypedFolder | undefined> {
  if (!isPlace(planUri)) return undefined;
  const written = /^\.{1,2}\/(?:.*\/)?/.exec(typed)?.[0] ?? './';
  const uri = resolveUri(planUri, written);
  const allowed = folders.length > 0 ? folders : [resolveUri(planUri, './')];
  const isInside = allowed.some((folder) => uri === folder || uri.startsWith(`${folder}/`));
  return isInside ? { written, entries: await entriesOf(uri) } : undefined;
}

/** Where only one kind of plan makes sense, plans of that kind, the nearest first; else the files of the folder that is typed. */
export function proposePaths(
  around: Surroundings,
  { plan }: PlanView,
  path: Path,
  present: readonly string[],
): Proposal[] {
  const dotted = path.join('.');
  const wanted = WANTED.find(([place]) => place.test(dotted))?.[1];
  if (wanted === undefined) return proposeEntries(around, plan.uri);
  return around.files
    .filter(({ uri, kind }) => uri !== plan.uri && kind === wanted)
    .map(({ uri }) => ({ label: relativePath(plan.uri, uri), isNamesake: stemOf(uri) === stemOf(plan.uri) }))
    .filter(({ label }) => !present.includes(label))
    .sort((a, b) => distanceOf(a.label) - distanceOf(b.label) || Number(b.isNamesake) - Number(a.isNamesake))
    .map(({ label }) => ({
      label,
      kind: CompletionItemKind.File,
      detail: around.language.phrase(rootField(wanted).title),
      body: written(label),
    }));
}

function distanceOf(path: string): number {
  return path.split('/').length + (path.startsWith('../') ? 10 : 0);
}

/** Texts are no plans, and what starts with a dot is nobody's text. */
function proposeEntries({ folder, files }: Surroundings, planUri: string): Proposal[] {
  if (!folder) return [];
  const plans = new Set(files.map(({ uri }) => uri));
  return folder.entries
    .filter(({ name }) => !/^\.|^node_modules$/.test(name) && !plans.has(resolveUri(planUri, folder.written + name)))
    .sort((a, b) => Number(a.isFolder) - Number(b.isFolder) || (a.name < b.name ? -1 : 1))
    .map(({ name, isFolder }) => {
      const label = `${folder.written}${name}${isFolder ? '/' : ''}`;
      return isFolder
        ? { label, kind: CompletionItemKind.Folder, body: written(label), leadsOn: true }
        : { label, kind: CompletionItemKind.File, body: written(label) };
    });
}

/** In quotes where YAML would read something else. */
function written(path: string): string {
  return escapeSnippet(/[,[\]{}#]|: |\s$/.test(path) ? JSON.stringify(path) : path);
}

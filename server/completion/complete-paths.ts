import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { rootField } from '../../core/schema/field.ts';
import type { PlanView } from '../plan-view.ts';
import { escapeSnippet, type Proposal } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';

/** The kind of file that a path leads to, where only one makes sense. */
const WANTED: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [/^uses\./, 'change-registry'],
  [/^for(?:\.\d+)?$/, 'change-plan'],
  [/^how\.communication\.plan$/, 'communication-plan'],
  [/^what\.depends-on\.\d+\.change$/, 'change-plan'],
  [/^safety\.one-on-ones\.guide$/, 'conversation-guide'],
];

/** Other files, as this one would write their paths: only of the kind that makes sense, the nearest first. */
export function proposePaths(
  { files }: Surroundings,
  { plan }: PlanView,
  path: Path,
  present: readonly string[],
): Proposal[] {
  const dotted = path.join('.');
  const wanted = WANTED.find(([place]) => place.test(dotted))?.[1];
  return files
    .filter(({ uri, kind }) => uri !== plan.uri && (wanted === undefined || kind === wanted))
    .map(({ uri, kind }) => ({ kind, written: relativePath(plan.uri, uri) }))
    .filter(({ written }) => !present.includes(written))
    .sort((a, b) => distanceOf(a.written) - distanceOf(b.written) || (a.written < b.written ? -1 : 1))
    .map(({ kind, written }) => ({
      label: written,
      kind: CompletionItemKind.File,
      ...(kind && { detail: rootField(kind).title }),
      body: escapeSnippet(/[,[\]{}#]|: |^["'@`]/.test(written) ? JSON.stringify(written) : written),
    }));
}

function distanceOf(written: string): number {
  return written.split('/').length + (written.startsWith('../') ? 10 : 0);
}

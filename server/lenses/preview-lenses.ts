import type { CodeLens } from 'vscode-languageserver';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { type Ruler, toRange } from '../positions.ts';
import { PREVIEW_COMMAND } from '../protocol.ts';
import type { Session } from '../session.ts';
import { startOf } from './answer-lenses.ts';

/** At the first plan that has one, the way to its executive summary. */
export function previewLenses({ client, workspace, documents, say }: Session, uri: string, ruler: Ruler): CodeLens[] {
  const first = workspace.families(uri).find(({ self }) => isPlanKind(self.plan.kind));
  if (!first || !client.commands.includes(PREVIEW_COMMAND)) return [];
  const command = { title: say('lens.preview'), command: PREVIEW_COMMAND, arguments: [documents.clientUri(uri)] };
  return [{ range: toRange(startOf(first.self.plan), ruler), command }];
}

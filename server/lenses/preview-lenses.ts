import type { CodeLens } from 'vscode-languageserver';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { toRange } from '../positions.ts';
import { PREVIEW_COMMAND } from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import { startOf } from './answer-lenses.ts';

/** At the first plan that has one, the way to its executive summary. */
export function previewLenses({ client, workspace, documents, say }: Session, uri: string): CodeLens[] {
  const first = workspace.families(uri).find(({ self }) => isPlanKind(self.plan.kind));
  if (!first || !client.commands.includes(PREVIEW_COMMAND)) return [];
  const command = { title: say('lens.preview'), command: PREVIEW_COMMAND, arguments: [documents.clientUri(uri)] };
  const { plan } = first.self;
  return [{ range: toRange(startOf(plan), { lines: plan.file.lines, encoding: client.encoding }), command }];
}

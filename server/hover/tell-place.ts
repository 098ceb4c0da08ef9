import type { Workspace } from '../../core/workspace.ts';
import { findPlanView } from '../plan-view.ts';
import { hoverComment } from './hover-comment.ts';
import { hoverConfiguration } from './hover-configuration.ts';
import { hoverKey } from './hover-key.ts';
import { hoverValue } from './hover-value.ts';
import { targetAt } from './target.ts';
import { type Told, toTelling, type Voice } from './telling.ts';

/** What a key, a value or a comment of ours means; undefined where nothing of the kind stands. */
export async function tellPlace(
  workspace: Workspace,
  voice: Voice,
  uri: string,
  offset: number,
): Promise<Told | undefined> {
  const file = workspace.fileOf(uri)?.file;
  if (!file) return undefined;
  const comment = hoverComment(voice, file, offset);
  if (comment) return comment;
  const [document] = file.documents;
  if (await workspace.isConfiguration(uri)) return document && hoverConfiguration(voice, document, offset);
  const view = await findPlanView(workspace, uri, offset);
  const target = view && targetAt(view.plan.document, offset);
  if (!target) return undefined;
  const telling = toTelling(workspace, voice, view);
  const { path, onKey, span } = target;
  return { span, paragraphs: onKey ? hoverKey(telling, path) : hoverValue(telling, path) };
}

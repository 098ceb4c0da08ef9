import type { Hover, Position } from 'vscode-languageserver';
import { locateKey, locateNode, pathAt } from '../../core/parse/locate.ts';
import { nodeAt, type Path, type Span } from '../../core/parse/tree.ts';
import { type Markup, markupFor, toContent } from '../markup.ts';
import { findPlanView, type PlanView } from '../plan-view.ts';
import { type Ruler, toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { hoverKey } from './hover-key.ts';
import { hoverValue } from './hover-value.ts';

export async function hover(session: Session, uri: string, position: Position): Promise<Hover | null> {
  const lines = session.documents.get(uri) && session.workspace.fileOf(uri)?.file.lines;
  if (!lines) return null;
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const offset = toOffset(position, ruler);
  const view = await findPlanView(session.workspace, uri, offset);
  const found = view && hoverAt(view, offset, markupFor(session.client.markdownHover));
  return found
    ? {
        contents: toContent(markupFor(session.client.markdownHover), found.paragraphs),
        range: toRange(found.span, ruler),
      }
    : null;
}

/** What is to be told of a place, in paragraphs, and the key or value that it belongs to. */
function hoverAt(view: PlanView, offset: number, markup: Markup): { span: Span; paragraphs: string[] } | undefined {
  const target = targetAt(view, offset);
  if (!target) return undefined;
  const { path, onKey, span } = target;
  const paragraphs = onKey ? hoverKey(view, path, markup) : hoverValue(view, path, markup);
  return paragraphs.length > 0 ? { span, paragraphs } : undefined;
}

/** The key or the one-piece value under the cursor; blank space between entries is neither. */
function targetAt({ plan }: PlanView, offset: number): { path: Path; onKey: boolean; span: Span } | undefined {
  const { path, onKey } = pathAt(plan.document, offset);
  const isScalar = nodeAt(plan.document.root, path)?.type === 'scalar';
  const span = onKey ? locateKey(plan.document, path) : isScalar ? locateNode(plan.document, path) : undefined;
  return span && offset >= span.start && offset <= span.end ? { path, onKey, span } : undefined;
}

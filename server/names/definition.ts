import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import { locateMention } from '../../core/names/locate-mention.ts';
import { locateKey, locateNode, pathAt } from '../../core/parse/locate.ts';
import { nodeAt, type Path, type Span } from '../../core/parse/tree.ts';
import { isPath } from '../../core/plan/family.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { resolveUri } from '../../core/plan/uri.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { findPlanView, type PlanView } from '../plan-view.ts';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { type Cursor, cursorAt, nameAt } from './name-at.ts';
import { rulerOf } from './to-location.ts';

/** Where a jump starts and where it may lead to. */
interface Jump {
  readonly from: Span;
  readonly to: readonly Target[];
}

type Target = { readonly uri: string } | { readonly plan: Plan; readonly whole: Span; readonly name: Span };

/** Where that is said which the cursor names: an entry, the place that answers a question, a file. */
export async function definition(
  session: Session,
  uri: string,
  position: Position,
): Promise<Definition | DefinitionLink[]> {
  const cursor = cursorAt(session, uri, position);
  const jump = cursor && ((await jumpByName(session, cursor)) ?? (await jumpByValue(session, cursor)));
  if (!jump) return [];
  const links = jump.to.map((target) => ({ ...toLink(session, target), from: toRange(jump.from, cursor.ruler) }));
  return session.client.definitionLinks
    ? links.map(({ from, ...link }) => ({ ...link, originSelectionRange: from }))
    : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function toLink(session: Session, target: Target): DefinitionLink {
  if ('uri' in target)
    return { targetUri: session.documents.clientUri(target.uri), targetRange: TOP, targetSelectionRange: TOP };
  const ruler = rulerOf(session, target.plan);
  return {
    targetUri: session.documents.clientUri(target.plan.uri),
    targetRange: toRange(target.whole, ruler),
    targetSelectionRange: toRange(target.name, ruler),
  };
}

async function jumpByName(session: Session, cursor: Cursor): Promise<Jump | undefined> {
  const named = await nameAt(session, cursor);
  if (!named || named.meaning.length === 0) return undefined;
  const search = session.names.search();
  const to = search.placesOf(search.entryOf(named.meaning)).flatMap((mention) => {
    const name = locateMention(mention)?.name ?? locateKey(mention.plan.document, mention.path);
    return name ? [{ plan: mention.plan, name, whole: entryAround(mention.plan, mention.path, name) }] : [];
  });
  return { from: named.span, to };
}

/** The key with its value, however many lines it takes. */
function entryAround({ document }: Plan, path: Path, name: Span): Span {
  const key = locateKey(document, path) ?? name;
  return { start: key.start, end: Math.max(key.end, locateNode(document, path)?.end ?? 0) };
}

async function jumpByValue({ workspace }: Session, { uri, offset }: Cursor): Promise<Jump | undefined> {
  const view = await findPlanView(workspace, uri, offset);
  const { path, onKey } = view ? pathAt(view.plan.document, offset) : { path: [], onKey: true };
  const node = view && nodeAt(view.plan.document.root, path);
  const from = view && locateNode(view.plan.document, path);
  if (onKey || !from || node?.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  const to = targetOf(view, path, node.value, (file) => workspace.stateOf(file) !== 'missing');
  return to && { from, to: [to] };
}

function targetOf(view: PlanView, path: Path, value: string, isThere: (uri: string) => boolean): Target | undefined {
  const { plan } = view;
  switch (fieldAt(plan.kind, path)?.valueType) {
    case 'question':
      return placeOfAnswer(view, value);
    case 'path':
    case 'path-or-prose': {
      const uri = resolveUri(plan.uri, value);
      return isPath(value) && isThere(uri) ? { uri } : undefined;
    }
    default:
      return undefined;
  }
}

/** The key that a question asks about, or the nearest one that is there. */
function placeOfAnswer({ plan, questions }: PlanView, id: string): Target | undefined {
  const at = questions.find(({ question }) => question.id === id)?.question.at.split('.') ?? [];
  for (let depth = at.length; depth > 0; depth--) {
    const path = at.slice(0, depth);
    const name = locateKey(plan.document, path);
    if (name) return { plan, name, whole: entryAround(plan, path, name) };
  }
  return undefined;
}

import type { DocumentLink } from 'vscode-languageserver';
import { locateNode } from '../../core/parse/locate.ts';
import type { PlanNode, Span } from '../../core/parse/tree.ts';
import { isPath } from '../../core/plan/family.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { resolveUri } from '../../core/plan/uri.ts';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { rulerOf } from './to-location.ts';

interface Link {
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

/** Files that a plan points to, and pages and addresses in its texts. */
export async function documentLinks(session: Session, uri: string): Promise<DocumentLink[]> {
  if (!session.documents.get(uri)) return [];
  await session.workspace.load(uri);
  const links = session.workspace.families(uri).flatMap(({ self: { plan, facts } }) => {
    const paths = facts.values.filter(({ type, text }) => type.startsWith('path') && isPath(text));
    const found = [
      ...paths.flatMap(({ text, path }) => fileLink(session, plan, text, locateNode(plan.document, path)) ?? []),
      ...textsIn(plan.document.root, plan.document.start).flatMap((span) => webLinks(session, plan, span)),
    ];
    return found.map((link) => ({ plan, ...link }));
  });
  const { linkTooltips } = session.client;
  return distinct(links).map(({ plan, span, target, tooltip }) => ({
    range: toRange(span, rulerOf(session, plan)),
    target,
    ...(linkTooltips && { tooltip }),
  }));
}

/** What an alias repeats is found twice and stands there once. */
function distinct<L extends Link>(links: readonly L[]): L[] {
  return [...new Map(links.map((link) => [link.span.start, link])).values()];
}

function fileLink(session: Session, plan: Plan, text: string, span: Span | undefined): Link | undefined {
  if (!span) return undefined;
  const uri = resolveUri(plan.uri, text);
  const at = plan.file.text.slice(span.start, span.end).indexOf(text);
  const state = session.workspace.stateOf(uri);
  if (at < 0) return undefined;
  const written = span.start + at;
  if (state === undefined || state === 'missing') return undefined;
  const [target] = session.workspace.fileOf(uri)?.plans ?? [];
  const tooltip = target?.title
    ? session.say('link.plan', { title: target.title })
    : session.say('link.file', { file: text });
  return { span: { start: written, end: written + text.length }, target: session.documents.clientUri(uri), tooltip };
}

/** Where texts stand, keys and numbers aside. */
function textsIn(node: PlanNode, start: number): Span[] {
  if (node.type === 'scalar') return typeof node.value === 'string' ? [{ start, end: start + node.width }] : [];
  if (node.type === 'list') return node.items.flatMap(({ offset, value }) => textsIn(value, start + offset));
  return node.entries.flatMap(({ valueOffset, value }) => textsIn(value, start + valueOffset));
}

const PAGE = /\bhttps?:\/\/[^\s<>"'`\\{}|^]+/gi;
const MAIL = /(?<![\w.+:/@-])(?:mailto:)?([\w.+-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24})(?![\w@])/gi;

function webLinks({ say }: Session, { file }: Plan, { start, end }: Span): Link[] {
  const text = file.text.slice(start, end);
  const pages = [...text.matchAll(PAGE)].map((match): Link => {
    const target = withoutPunctuation(match[0]);
    return { span: spanOf(start + match.index, target), target, tooltip: say('link.page') };
  });
  const mails = [...text.matchAll(MAIL)].map((match): Link => {
    const address = match[1] as string;
    return {
      span: spanOf(start + match.index, match[0]),
      target: `mailto:${address}`,
      tooltip: say('link.mail', { address }),
    };
  });
  const isInPage = ({ span }: Link) => pages.some((page) => span.start < page.span.end && span.end > page.span.start);
  return [...pages, ...mails.filter((mail) => !isInPage(mail))];
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}

/** What ends the sentence or closes the bracket around an address is not a part of it. */
function withoutPunctuation(address: string): string {
  const surplus = {
    ')': countOf(address, ')') - countOf(address, '('),
    ']': countOf(address, ']') - countOf(address, '['),
  };
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if ('.,;:!?*_~'.includes(last)) continue;
    if ((last !== ')' && last !== ']') || surplus[last] <= 0) break;
    surplus[last]--;
  }
  return address.slice(0, end);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

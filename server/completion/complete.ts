import type { CompletionItem, Position } from 'vscode-languageserver';
import { lineBreakOf } from '../../core/edit/text-edit.ts';
import { LineIndex } from '../../core/parse/line-index.ts';
import { isConfigurationName, KINDS, NAME_ENDINGS } from '../../core/plan/kinds.ts';
import { fieldAt, isKeyedMap, propertiesOf, rootField } from '../../core/schema/field.ts';
import { looksLikePlan } from '../../core/workspace/plan-files.ts';
import type { OpenDocument } from '../documents.ts';
import { findPlanView } from '../plan-view.ts';
import { type Ruler, toOffset } from '../positions.ts';
import type { Session } from '../session.ts';
import { proposeInConfiguration } from './complete-configuration.ts';
import { indentBy, itemSnippets, proposeInside, proposeStart } from './complete-keys.ts';
import { proposeValues, type Surroundings } from './complete-values.ts';
import { type CompletionContext, completionContext } from './completion-context.ts';
import type { Proposal } from './proposal.ts';
import { toItem } from './to-item.ts';

/** What may be typed at a position of an open document, be it a plan already or not. */
export async function complete(
  session: Session,
  uri: string,
  position: Position,
  typedSign?: string,
): Promise<CompletionItem[]> {
  const document = session.documents.get(uri);
  if (!document) return [];
  const { client } = session;
  const { text } = document;
  const ruler: Ruler = { lines: new LineIndex(text), encoding: client.encoding };
  const offset = toOffset(position, ruler);
  const context = completionContext(text, offset);
  if (!context || isIndenting(context, typedSign)) return [];
  const typed = text.slice(context.replace.start, context.replace.end);
  const layout = { context, client, ruler, typed, lineBreak: lineBreakOf(text) };
  const proposals = isConfigurationName(uri)
    ? proposeInConfiguration(context)
    : await proposeInPlan(session, document, context, offset);
  return proposals.map((proposal, index) => toItem(proposal, index, layout));
}

async function proposeInPlan(session: Session, document: OpenDocument, context: CompletionContext, offset: number) {
  if (isForeign(document, context)) return [];
  const around = await surroundings(session, document.uri, offset);
  const proposals = propose(around, context, document.text.slice(context.replace.start, context.replace.end));
  return context.kind === undefined ? ownKindFirst(document.uri, proposals) : proposals;
}

/** In an empty `talk.comms.yaml` a communication plan is what is wanted. */
export function ownKindFirst(uri: string, proposals: readonly Proposal[]): Proposal[] {
  const kind = KINDS.find((each) => new RegExp(`\\.${NAME_ENDINGS[each]}\\.ya?ml$`).test(uri));
  const isOwn = ({ body }: Proposal) => body.startsWith(`kind: ${kind}`);
  return [...proposals.filter(isOwn), ...proposals.filter((proposal) => !isOwn(proposal))];
}

/** YAML of another trade, such as a build's: it says a `kind` of its own, or has keys that no plan has. */
function isForeign({ uri, languageId, text }: OpenDocument, { kind, rootKeys }: CompletionContext): boolean {
  if (kind !== undefined || languageId === 'changewright' || looksLikePlan(uri, text)) return false;
  const known = propertiesOf(rootField('change-plan')).map(([key]) => key);
  return rootKeys.some((key) => !known.includes(key));
}

/** Who goes further in blank by blank asks for nothing, and the next Enter would take the first proposal. */
function isIndenting({ type, afterDash, inFlow }: CompletionContext, typedSign: string | undefined): boolean {
  return typedSign === ' ' && type === 'key' && !afterDash && !inFlow;
}

async function surroundings({ workspace }: Session, uri: string, offset: number): Promise<Surroundings> {
  const view = await findPlanView(workspace, uri, offset);
  const files = workspace.planUris().map((each) => ({ uri: each, kind: workspace.fileOf(each)?.plans[0]?.kind }));
  return { view, files };
}

export function propose(around: Surroundings, context: CompletionContext, typed: string): Proposal[] {
  return context.type === 'value' ? proposeAtValue(around, context) : proposeAtKey(around, context, typed);
}

function proposeAtKey(around: Surroundings, context: CompletionContext, typed: string): Proposal[] {
  const { kind, path, present, inFlow, afterDash, hasColon } = context;
  if (kind === undefined) return path.length === 0 ? proposeStart(present) : [];
  const field = fieldAt(kind, path);
  const isRecord = field && (propertiesOf(field).length > 0 || isKeyedMap(field));
  // Several words are no key; as the value of a list's item they may be the start of a date.
  if (isRecord && !/^["']?[\w./-]*["']?$/.test(typed)) return [];
  const proposals = proposeInside(around, { kind, path, present, inFlow });
  const isNewItem = afterDash && !inFlow && !hasColon && present.length === 0 && isRecord;
  if (isNewItem) return [...behindDash(itemSnippets(kind, path.slice(0, -1))), ...proposals];
  return hasColon ? proposals.filter(({ label, body }) => body.startsWith(`${label}:`)).map(renamed) : proposals;
}

/** The dash is there already. */
function behindDash(proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => ({
    ...proposal,
    body: proposal.body.replace(/^- /, '').replaceAll('\n  ', '\n'),
  }));
}

/** Only the key is exchanged: its value stays. */
function renamed({ label, kind, detail, documentation }: Proposal): Proposal {
  return { label, kind, body: label, ...(detail !== undefined && { detail }), ...(documentation && { documentation }) };
}

function proposeAtValue(around: Surroundings, { kind, path, present, inFlow, replace }: CompletionContext): Proposal[] {
  const isKind = path.length === 1 && path[0] === 'kind';
  const field = fieldAt(kind ?? 'change-plan', path);
  if (!field || (kind === undefined && !isKind)) return [];
  const isScalar = propertiesOf(field).length === 0 && !isKeyedMap(field) && !field.types.includes('array');
  if (isScalar || field.types.includes('string')) return proposeValues(around, field, path, present);
  if (inFlow || kind === undefined || replace.end > replace.start) return [];
  return onNewLine(around, { kind, path, present: [], inFlow });
}

/** The value of a record or list begins on the next line, one level in; a list of ids fits behind the key. */
function onNewLine(around: Surroundings, container: Parameters<typeof proposeInside>[1]): Proposal[] {
  const item = fieldAt(container.kind, [...container.path, 0]);
  if (item && item.refersTo.length > 0) {
    return proposeValues(around, item, [...container.path, 0], []).map((proposal) => ({
      ...proposal,
      body: `[${proposal.body}]`,
    }));
  }
  return proposeInside(around, container).map((proposal) => ({
    ...proposal,
    body: `\n  ${indentBy(proposal.body, 2)}`,
  }));
}

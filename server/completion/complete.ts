import type { CompletionList, Position } from 'vscode-languageserver';
import { lineBreakOf } from '../../core/edit/text-edit.ts';
import { type ParsedFile, parseFile } from '../../core/parse/parse-file.ts';
import { isConfigurationName, KINDS, NAME_ENDINGS } from '../../core/plan/kinds.ts';
import { type Field, fieldAt, isKeyedMap, propertiesOf, rootField } from '../../core/schema/field.ts';
import { looksLikePlan } from '../../core/workspace/plan-files.ts';
import type { OpenDocument } from '../documents.ts';
import { toTelling, toVoice, type Voice } from '../hover/telling.ts';
import { findPlanView } from '../plan-view.ts';
import { type Ruler, toOffset } from '../positions.ts';
import type { Session } from '../session.ts';
import { commentAt, proposeInComment } from './complete-comment.ts';
import { proposeInConfiguration } from './complete-configuration.ts';
import { indentBy, itemSnippets, proposeInside, proposeStart } from './complete-keys.ts';
import { typedFolder } from './complete-paths.ts';
import { followsTyping, proposeValues } from './complete-values.ts';
import { type CompletionContext, completionContexts } from './completion-context.ts';
import type { CompletionMemory } from './completion-memory.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Proposal } from './proposal.ts';
import { type Surroundings, toSurroundings } from './surroundings.ts';
import { type Placed, toList } from './to-list.ts';

/** What a completion asks of the session. */
export type CompletionSession = Pick<Session, 'client' | 'documents' | 'language' | 'say' | 'workspace'> & {
  readonly checks: Pick<Session['checks'], 'report'>;
  readonly folders: Pick<Session['folders'], 'folders'>;
};

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What may be typed at a position of an open document, be it a plan already or not. */
export async function complete(
  session: CompletionSession,
  memory: CompletionMemory,
  uri: string,
  position: Position,
  typedSign?: string,
): Promise<CompletionList> {
  const document = session.documents.get(uri);
  if (!document) return NOTHING;
  const file = fileOf(session, document);
  const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
  const offset = toOffset(position, ruler);
  const placed = await proposeAt(session, document, file, offset, typedSign);
  if (placed.length === 0) return NOTHING;
  const layout = { client: session.client, ruler, text: file.text, offset, lineBreak: lineBreakOf(file.text) };
  return toList(placed, layout, memory);
}

/** The file as it was read for its check: the parts that a completion looks at are not read again. */
function fileOf({ workspace }: CompletionSession, { uri, text }: OpenDocument): ParsedFile {
  const known = workspace.fileOf(uri)?.file;
  return known?.text === text ? known : parseFile(text);
}

async function proposeAt(
  session: CompletionSession,
  document: OpenDocument,
  file: ParsedFile,
  offset: number,
  typedSign: string | undefined,
): Promise<Placed[]> {
  const comment = commentAt(file, offset);
  if (comment) {
    const { checked, located } = await session.checks.report(document.uri);
    return proposeInComment(voiceOf(session), comment, checked, located, typedSign);
  }
  const contexts = completionContexts(file, offset).filter((context) => !isIndenting(context, typedSign));
  const [first] = contexts;
  if (!first || isForeign(document, first)) return [];
  if (isConfigurationName(document.uri))
    return contexts.map((context) => ({
      context,
      proposals: fitColon(context, proposeInConfiguration(voiceOf(session), context)),
    }));
  const field = first.type === 'value' && first.kind ? fieldAt(first.kind, first.path) : undefined;
  const typed = typedIn(file.text.slice(first.replace.start, offset));
  const around = await surroundings(session, document.uri, offset, typed, field);
  const isOpen = field !== undefined && followsTyping(field);
  return contexts.map((context) => {
    const proposals = propose(around, context, file.text.slice(context.replace.start, context.replace.end).trimStart());
    return {
      context,
      proposals: context.kind === undefined ? ownKindFirst(document.uri, proposals) : proposals,
      isOpen,
    };
  });
}

/** Without its quotation mark; what stands where an answer should is nothing typed yet. */
function typedIn(text: string): string {
  return isPlaceholder(text) ? '' : text.replace(/^["']/, '');
}

function voiceOf(session: CompletionSession): Voice {
  return toVoice(session, session.client.markdownCompletion);
}

async function surroundings(
  session: CompletionSession,
  uri: string,
  offset: number,
  typed: string,
  field: Field | undefined,
): Promise<Surroundings> {
  const { workspace } = session;
  const view = await findPlanView(workspace, uri, offset);
  const voice = voiceOf(session);
  const telling = view && toTelling(workspace, voice, view);
  const files = workspace.planUris().map((each) => ({ uri: each, kind: workspace.fileOf(each)?.plans[0]?.kind }));
  const isPath = field?.valueType === 'path' || field?.valueType === 'path-or-prose';
  const entriesOf = (folder: string) => workspace.entriesOf(folder);
  const folder = isPath ? await typedFolder(uri, typed, session.folders.folders(), entriesOf) : undefined;
  return toSurroundings(voice, { telling, files, folder, typed });
}

/** In an empty `talk.comms.yaml` a communication plan is what is wanted. */
export function ownKindFirst(uri: string, proposals: readonly Proposal[]): Proposal[] {
  const kind = KINDS.find((each) => new RegExp(`\\.${NAME_ENDINGS[each]}\\.ya?ml$`).test(uri));
  const isOwn = ({ body }: Proposal) => body.startsWith(`kind: ${kind}`) || body === kind;
  return [...proposals.filter(isOwn), ...proposals.filter((proposal) => !isOwn(proposal))];
}

/** YAML of another trade, such as a build's: it says a `kind` of its own, or has keys that no plan has. */
function isForeign({ uri, languageId, text }: OpenDocument, { kind, rootKeys }: CompletionContext): boolean {
  if (kind !== undefined || languageId === 'changewright' || isConfigurationName(uri)) return false;
  if (looksLikePlan(uri, text)) return false;
  const known = propertiesOf(rootField('change-plan')).map(([key]) => key);
  return rootKeys.some((key) => !known.includes(key));
}

/** Who goes further in blank by blank asks for nothing, and the next Enter would take the first proposal. */
function isIndenting({ type, afterDash, inFlow }: CompletionContext, typedSign: string | undefined): boolean {
  return typedSign === ' ' && type === 'key' && !afterDash && !inFlow;
}

function propose(around: Surroundings, context: CompletionContext, typed: string): Proposal[] {
  return context.type === 'value'
    ? proposeAtValue(around, context)
    : fitColon(context, proposeAtKey(around, context, typed));
}

function proposeAtKey(around: Surroundings, context: CompletionContext, typed: string): Proposal[] {
  const { kind, path, present, container, inFlow, afterDash, hasColon } = context;
  if (kind === undefined) return path.length === 0 ? proposeStart(around, present) : [];
  const field = fieldAt(kind, path);
  const isRecord = field && (propertiesOf(field).length > 0 || isKeyedMap(field));
  // Several words are no key; as the value of a list's item they may be the start of a date.
  if (isRecord && !/^["']?[\w./-]*["']?$/.test(typed)) return [];
  const proposals = proposeInside(around, { kind, path, present, container, inFlow });
  const isNewItem = afterDash && !inFlow && !hasColon && present.length === 0 && isRecord;
  if (isNewItem) return [...behindDash(itemSnippets(around, kind, path.slice(0, -1))), ...proposals];
  return proposals;
}

/** The dash is there already. */
function behindDash(proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => ({
    ...proposal,
    body: proposal.body.replace(/^- /, '').replaceAll('\n  ', '\n'),
  }));
}

/** Where a colon follows already only the key is exchanged: its value stays. */
function fitColon({ type, hasColon }: CompletionContext, proposals: Proposal[]): Proposal[] {
  const isRenaming = type === 'key' && hasColon;
  return isRenaming ? proposals.filter(({ label, body }) => body.startsWith(`${label}:`)).map(renamed) : proposals;
}

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
  return onNewLine(around, { kind, path, present: [], container: 'empty', inFlow });
}

/** The value of a record or list begins on the next line, one level in; a list of short names or words fits behind the key. */
function onNewLine(around: Surroundings, container: Parameters<typeof proposeInside>[1]): Proposal[] {
  const item = fieldAt(container.kind, [...container.path, 0]);
  if (item && (item.refersTo.length > 0 || item.values.length > 0)) {
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

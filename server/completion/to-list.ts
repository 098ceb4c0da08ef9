import { type CompletionItem, type CompletionList, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import type { Span } from '../../core/parse/tree.ts';
import { toPlainText } from '../../core/snippets/snippets.ts';
import type { ClientFeatures } from '../client-features.ts';
import { markupFor } from '../markup.ts';
import { type Ruler, toRange } from '../positions.ts';
import type { CompletionContext } from './completion-context.ts';
import { type CompletionMemory, documentationOf } from './completion-memory.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Proposal } from './proposal.ts';
import { reindent } from './reindent.ts';

/** How proposals are laid out in a text. */
export type Place = Pick<CompletionContext, 'replace' | 'column' | 'lineIndent' | 'needsSpace' | 'step'>;

export interface Placed {
  readonly context: Place;
  readonly proposals: readonly Proposal[];
  /** What is typed next may bring others. */
  readonly isOpen?: boolean;
}

/** A text and its client. */
export interface Layout {
  readonly client: ClientFeatures;
  readonly ruler: Ruler;
  readonly text: string;
  readonly offset: number;
  readonly lineBreak: string;
}

interface Drafted {
  readonly proposal: Proposal;
  readonly place: Place;
}

/**
 * No item has commit characters: what is typed in a plan is mostly prose, and a comma in it must not take a proposal. What
 * is half typed is replaced as a whole, also behind the cursor: two words never make one in a plan.
 */
export function toList(placed: readonly Placed[], layout: Layout, memory: CompletionMemory): CompletionList {
  const { client } = layout;
  const drafted = placed.flatMap(({ context, proposals }) =>
    proposals.map((proposal) => ({ proposal, place: context })),
  );
  const ticket = memory.keep(
    drafted.map(({ proposal }) => proposal),
    markupFor(client.markdownCompletion),
  );
  const [first] = drafted;
  const range = first && client.completionDefaults.has('editRange') ? first.place.replace : undefined;
  const items = drafted.map((each, index) => ({
    ...toItem(each, index, layout, range),
    ...(client.resolvesDocumentation ? { data: ticket(index) } : inlineDocumentation(each, client)),
  }));
  return {
    isIncomplete: placed.some(({ isOpen }) => isOpen === true),
    ...(range && { itemDefaults: { editRange: toRange(range, layout.ruler) } }),
    items,
  };
}

function inlineDocumentation({ proposal }: Drafted, client: ClientFeatures): Pick<CompletionItem, 'documentation'> {
  const documentation = documentationOf(proposal, markupFor(client.markdownCompletion));
  return documentation ? { documentation } : {};
}

function toItem({ proposal, place }: Drafted, index: number, layout: Layout, shared: Span | undefined): CompletionItem {
  const { client, ruler } = layout;
  const { label, kind, body, leadsOn } = proposal;
  const isSnippet = client.snippets && /\$[\d{]/.test(body);
  const newText = newTextOf(body, isSnippet, place, layout);
  return {
    label,
    kind,
    ...detailOf(proposal, client),
    sortText: String(index).padStart(4, '0'),
    filterText: filterTextOf(proposal, place, layout),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(shared && isSame(shared, place.replace)
      ? { textEditText: newText }
      : { textEdit: { range: toRange(place.replace, ruler), newText } }),
    ...(leadsOn &&
      client.suggestCommand !== undefined && { command: { title: 'Suggest', command: client.suggestCommand } }),
  };
}

function detailOf(
  { detail }: Proposal,
  { labelDetails }: ClientFeatures,
): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  if (!detail) return {};
  return labelDetails ? { labelDetails: { description: detail } } : { detail };
}

/**
 * What is replaced up to the cursor has to be a start of it: blanks and a quotation mark that stand there come along, and so
 * does what stands where an answer should, which is selected as a whole.
 */
function filterTextOf({ label, filter = label }: Proposal, { replace }: Place, { text, offset }: Layout): string {
  const typed = text.slice(replace.start, offset);
  const before = isPlaceholder(typed) ? typed : (/^\s*["']?/.exec(typed)?.[0] ?? '');
  return before + filter;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Editors that adjust indentation add the line's own blanks to each further line; to the others all have to be given. */
function newTextOf(body: string, isSnippet: boolean, place: Place, { client, text, lineBreak }: Layout): string {
  const { column, lineIndent, needsSpace, step, replace } = place;
  const blanks = isSnippet || client.adjustsIndentation ? column - lineIndent : column;
  const written = reindent(isSnippet ? body : toPlainText(body), step);
  const isAtLineStart = replace.start === 0 || /[\r\n]/.test(text.charAt(replace.start - 1));
  const before = isAtLineStart ? ' '.repeat(column) : needsSpace && !written.startsWith('\n') ? ' ' : '';
  return before + written.replaceAll('\n', `${lineBreak}${' '.repeat(Math.max(0, blanks))}`);
}

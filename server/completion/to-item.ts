import { type CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import { toPlainText } from '../../core/snippets/snippets.ts';
import type { ClientFeatures } from '../client-features.ts';
import { markupFor, toContent } from '../markup.ts';
import { type Ruler, toRange } from '../positions.ts';
import type { CompletionContext } from './completion-context.ts';
import type { Proposal } from './proposal.ts';
import { reindent } from './reindent.ts';

/** How a proposal gets into this text, of this client. */
export interface Layout {
  readonly context: CompletionContext;
  readonly client: ClientFeatures;
  readonly ruler: Ruler;
  readonly lineBreak: string;
  /** What is replaced, as it is written. */
  readonly typed: string;
}

export function toItem(proposal: Proposal, index: number, layout: Layout): CompletionItem {
  const { client, context, typed, ruler } = layout;
  const { label, kind, detail, documentation = [], filter = label, leadsOn } = proposal;
  const isSnippet = client.snippets && /\$[\d{]/.test(proposal.body);
  const markup = markupFor(client.markdownCompletion);
  const paragraphs = documentation.map((each) =>
    markup.ours(client.markdownCompletion ? each : each.replaceAll('**', '')),
  );
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  return {
    label,
    kind,
    ...(detail && { detail }),
    ...(paragraphs.length > 0 && {
      documentation: client.markdownCompletion ? toContent(markup, paragraphs) : paragraphs.join('\n\n'),
    }),
    sortText: String(index).padStart(4, '0'),
    filterText: quote + filter,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
    textEdit: { range: toRange(context.replace, ruler), newText: newTextOf(proposal.body, isSnippet, layout) },
    ...(leadsOn &&
      client.suggestCommand !== undefined && { command: { title: 'Suggest', command: client.suggestCommand } }),
  };
}

/** Editors that adjust indentation add the line's own blanks to each further line; to the others all have to be given. */
function newTextOf(body: string, isSnippet: boolean, { context, client, lineBreak }: Layout): string {
  const { column, lineIndent, needsSpace, step } = context;
  const blanks = isSnippet || client.adjustsIndentation ? column - lineIndent : column;
  const text = reindent(isSnippet ? body : toPlainText(body), step);
  const space = needsSpace && !text.startsWith('\n') ? ' ' : '';
  return space + text.replaceAll('\n', `${lineBreak}${' '.repeat(Math.max(0, blanks))}`);
}

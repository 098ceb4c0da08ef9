import type { CompletionItem } from 'vscode-languageserver';
import { type Markup, toContent } from '../markup.ts';
import type { Proposal } from './proposal.ts';

interface Ticket {
  readonly list: number;
  readonly index: number;
}

/** The last list that was proposed: what is to be told of its items is written once somebody looks at one. */
export class CompletionMemory {
  #list = 0;
  #proposals: readonly Proposal[] = [];
  #markup: Markup | undefined;

  /** Gives each proposal's ticket, which its item carries as its data. */
  keep(proposals: readonly Proposal[], markup: Markup): (index: number) => Ticket {
    this.#list++;
    this.#proposals = proposals;
    this.#markup = markup;
    const list = this.#list;
    return (index) => ({ list, index });
  }

  /** The item with its documentation; as it was where it belongs to an earlier list. */
  resolve(item: CompletionItem): CompletionItem {
    const ticket = item.data as Partial<Ticket> | undefined;
    const proposal = ticket?.list === this.#list ? this.#proposals[ticket?.index ?? -1] : undefined;
    const documentation = proposal && this.#markup && documentationOf(proposal, this.#markup);
    return documentation ? { ...item, documentation } : item;
  }
}

export function documentationOf({ documentation }: Proposal, markup: Markup): CompletionItem['documentation'] {
  const content = toContent(markup, documentation?.() ?? []);
  if (content.value === '') return undefined;
  return markup.kind === 'markdown' ? content : content.value;
}

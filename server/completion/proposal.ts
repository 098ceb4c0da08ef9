import type { CompletionItemKind } from 'vscode-languageserver';

/** Something that may be typed at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  /** Paragraphs, written only once somebody looks at it. */
  readonly documentation?: () => readonly string[];
  /** In LSP snippet syntax; lines after the first count their indentation from the column of the key. */
  readonly body: string;
  /** What the typed letters are compared with, where it is more than the label. */
  readonly filter?: string;
  /** After it is inserted there is more to propose. */
  readonly leadsOn?: boolean;
}

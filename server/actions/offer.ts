import type { Command } from 'vscode-languageserver';
import type { SnippetEdit } from '../../core/edit/snippet-edits.ts';

/** Something that can be done at a place, before anybody wants it. */
export interface Offer {
  /** Tells it from the others of one place, as long as the text is the same. */
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  /** The finding that it is for, by its place in the report. */
  readonly about?: number;
  readonly isPreferred?: true;
  /** Worked out once it is wanted. */
  readonly edits?: () => readonly SnippetEdit[];
  /** What the client asks before anything is changed. */
  readonly command?: Command;
  /** Why it cannot be done now. */
  readonly disabled?: string;
}

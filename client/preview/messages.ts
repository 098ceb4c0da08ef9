/** What the preview's page and the extension say to each other. */

import type { Reader } from '../../server/protocol/documents.ts';

export type ToPage =
  | PageMessage
  | RefusalMessage
  /** Words above the page that was shown last, and more words if there is one. */
  | { readonly type: 'fault'; readonly text: string; readonly ifShown: string }
  /** The cursor is now at what this place was taken from. */
  | { readonly type: 'follow'; readonly page: number; readonly place: number }
  /** Put the page into the clipboard as rich text, and these words for whoever takes no rich text. */
  | { readonly type: 'copy'; readonly text: string };

export interface PageMessage {
  readonly type: 'page';
  /** Counted up, so that a click is answered by the places of the page that was clicked. */
  readonly page: number;
  readonly html: string;
  readonly language: string;
  readonly reader: Reader;
}

/** Words instead of a page, and the label of a button that has it shown all the same. */
export interface RefusalMessage {
  readonly type: 'refusal';
  readonly text: string;
  readonly showAnyway?: string;
  readonly reader: Reader;
}

export type FromPage =
  /** The page listens now. */
  | { readonly type: 'ready' }
  /** Somebody chose what was taken from a place. */
  | { readonly type: 'go'; readonly page: number; readonly place: number }
  | { readonly type: 'show-anyway' }
  | { readonly type: 'copied'; readonly isDone: boolean };

/** How far the reader has come: into a section, or from the top. */
export interface Anchor {
  readonly section?: string;
  /** In pixels. */
  readonly offset: number;
}

/** What VS Code keeps for the page while it is hidden or the window reloads. */
export interface PageState {
  /** The plan's document. */
  readonly uri: string;
  readonly reader: Reader;
  readonly anchor?: Anchor;
}

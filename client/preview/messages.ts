/** What the preview's page and the extension say to each other. */

export type ToPage =
  | { readonly type: 'summary'; readonly html: string }
  | { readonly type: 'notice'; readonly text: string };

/** The page listens now. */
export type FromPage = { readonly type: 'ready' };

/** What VS Code keeps for the page while it is hidden or the window reloads. */
export interface PageState {
  /** The plan's document. */
  readonly uri: string;
  readonly scrollTop: number;
}

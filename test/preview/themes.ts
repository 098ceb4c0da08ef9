import kept from './themes.json' with { type: 'json' };

/** One of each kind of theme, with what VS Code gave its pages in them: Light Modern, Dark Modern, and the two of high contrast. */
export const THEMES: Readonly<
  Record<keyof typeof kept, { readonly body: string; readonly variables: Readonly<Record<string, string>> }>
> = kept;

export type Theme = keyof typeof THEMES;

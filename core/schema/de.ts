/** What the schemas and the snippets say, in German, by the English text. */
export const de: Readonly<Record<string, string>> = {};

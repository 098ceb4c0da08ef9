const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\t': '\\t' };

/** Prose as a double-quoted YAML scalar on one line; a line break becomes `\n`. */
export function toDoubleQuoted(text: string): string {
  return `"${escapeDoubleQuoted(text).replace(/\r?\n/g, '\\n')}"`;
}

/**
 * Quoted text as its writer meant it, where a mark inside has closed it too early: `'It's late'`, `"Tom "Tommy" Lindt"`.
 * Where the first mark inside stands at the end of a word, the marks belong to the text: `"yes" and "no"`.
 */
export function withoutOuterQuotes(text: string): string {
  const quote = text.charAt(0);
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return text;
  const inside = text.slice(1, -1);
  return /^[\p{L}\p{N}]/u.test(inside.slice(inside.indexOf(quote) + 1)) && inside.includes(quote) ? inside : text;
}

/** Escapes what a double-quoted scalar cannot hold, and leaves line breaks as they are (YAML folds them). */
export function escapeDoubleQuoted(text: string): string {
  return text.replace(/["\\\t]/g, (character) => ESCAPES[character] ?? character);
}

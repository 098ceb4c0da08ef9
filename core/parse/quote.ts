const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\t': '\\t' };

/** Prose as a double-quoted YAML scalar on one line; a line break becomes `\n`. */
export function toDoubleQuoted(text: string): string {
  return `"${escapeDoubleQuoted(text).replace(/\r?\n/g, '\\n')}"`;
}

/** Escapes what a double-quoted scalar cannot hold, and leaves line breaks as they are (YAML folds them). */
export function escapeDoubleQuoted(text: string): string {
  return text.replace(/["\\\t]/g, (character) => ESCAPES[character] ?? character);
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the writer goes on: the first value that stands for an answer or is empty, else the end. */
export function findFirstPlaceholder(text: string): Span {
  const match = /^(?!\s*#)(.*?[:-] +["']?)(\bTBD\b|\bTODO\b|\?\?\?|<[^<>\n]*>|(?<=")(?=")|(?<=')(?='))/m.exec(text);
  if (match === null) return { start: text.length, end: text.length };
  const [, before = '', placeholder = ''] = match;
  const start = match.index + before.length;
  return { start, end: start + placeholder.length };
}

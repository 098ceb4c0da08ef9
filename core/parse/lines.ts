/** One line of a file, without its line break. */
export interface Line {
  readonly start: number;
  readonly indent: number;
  readonly text: string;
}

/** A line as block style reads it: dashes, a key, a value. */
export interface LineParts {
  /** Column that lines of the value must lie deeper than. */
  readonly base: number;
  readonly hasKey: boolean;
  readonly isListItem: boolean;
  readonly valueStart: number;
  /** The rest of the line, a comment included, without blanks at its ends. */
  readonly value: string;
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const content = (match[1] as string).replace(/^\uFEFF/, ' ');
    lines.push({ start: match.index, text: content, indent: content.search(/\S|$/) });
    if (match[2] === '') break;
  }
  return lines;
}

export function splitLine(line: Line): LineParts {
  const dashes = (/^\s*(?:-(?:\s+|$))*/.exec(line.text) as RegExpExecArray)[0];
  const keyColumn = dashes.length;
  const keyLength = findKeyLength(line.text.slice(keyColumn));
  const rest = line.text.slice(keyColumn + (keyLength ?? 0));
  const isListItem = dashes.includes('-');
  const base = keyLength !== undefined ? keyColumn : isListItem ? dashes.lastIndexOf('-') : line.indent;
  const valueStart = line.text.length - rest.trimStart().length;
  return { base, hasKey: keyLength !== undefined, isListItem, valueStart, value: rest.trim() };
}

/** Length of a key with its colon at the start of a text, or undefined where there is none. */
function findKeyLength(text: string): number | undefined {
  const first = text.charAt(0);
  if (first === '"' || first === "'") {
    const end = quotedEnd(text, 0);
    const colon = end === undefined ? null : /^\s*:(?=\s|$)/.exec(text.slice(end, end + 100));
    return colon && end !== undefined ? end + colon[0].length : undefined;
  }
  if (first === '' || '#{[&*!|>@%`,]}'.includes(first) || /^[?-](\s|$)/.test(text)) return undefined;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    // A no-break space, as word processors write it, looks like a space and is none to YAML.
    if (at + 1 < text.length && !/[ \t]/.test(text.charAt(at + 1))) continue;
    return withoutComment(text.slice(0, at)).length === at ? at + 1 : undefined;
  }
  return undefined;
}

/** A plain text up to its comment, which starts with # after a blank. */
export function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return text.slice(0, at).trimEnd();
  }
  return text;
}

/** Quotes and brackets are followed this far: beyond it they count as open. */
const REACH = 20_000;

/** Offset behind the quotation mark that closes the one at `start`; undefined where it stays open. */
export function quotedEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  const limit = Math.min(text.length, start + REACH);
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === '\\' && quote === '"') at++;
    else if (unit === quote && quote === "'" && text.charAt(at + 1) === quote) at++;
    else if (unit === quote) return at + 1;
  }
  return undefined;
}

/** Offset behind the bracket that closes the one at `start`; undefined where it stays open. */
export function bracketEnd(text: string, start: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, start + REACH);
  for (let at = start; at < limit; at++) {
    const unit = text.charAt(at);
    const opensToken = /[[{,:\s]/.test(text.charAt(at - 1));
    if ((unit === '"' || unit === "'") && opensToken) at = (quotedEnd(text, at) ?? limit) - 1;
    else if (unit === '#' && /\s/.test(text.charAt(at - 1))) at += text.slice(at, limit).search(/[\r\n]|$/);
    else if (unit === '[' || unit === '{') depth++;
    else if (unit === ']' || unit === '}') depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

import type { ParsedDocument, ParsedFile } from '../parse/parse-file.ts';
import type { PlanNode, Span } from '../parse/tree.ts';

export const DIRECTIVE_KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;

/** A word of a directive with its place in the file. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A comment of ours: `# changewright-disable-next-line date-order -- the board knows`. */
export interface Directive {
  /** What stands behind `changewright-`, known or not. */
  readonly kind: Word;
  readonly codes: readonly Word[];
  /** What stands behind the two hyphens; empty where nothing does. */
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
  readonly line: number;
  readonly document: ParsedDocument;
}

/** Beyond this many a file is no plan, and more of the same helps nobody. */
const MOST = 500;
const MOST_CODES = 20;

const PREFIX = 'changewright-';
const COMMENT = /(?<!\S)#[ \t]*changewright-([\w-]*)(.*)$/;

/** Whether it is worth looking: of most files nothing more is asked. */
export function mayHoldDirectives({ text, documents }: ParsedFile): boolean {
  return documents.length > 0 && text.includes(`${PREFIX}disable`);
}

/** All comments of ours, known or not. What stands in a text, a block of text included, is no comment. */
export function findDirectives(file: ParsedFile): Directive[] {
  const directives: Directive[] = [];
  let line = -1;
  for (
    let at = file.text.indexOf(PREFIX);
    at >= 0 && directives.length < MOST;
    at = file.text.indexOf(PREFIX, at + 1)
  ) {
    const on = file.lines.positionAt(at).line;
    if (on === line) continue;
    line = on;
    const directive = directiveOn(file, line);
    if (directive) directives.push(directive);
  }
  return directives;
}

function directiveOn(file: ParsedFile, line: number): Directive | undefined {
  const match = COMMENT.exec(file.lines.lineText(line));
  if (!match) return undefined;
  const [whole, kind = '', rest = ''] = match;
  const start = file.lines.lineStart(line) + match.index;
  const document = documentAt(file, start);
  if (isInText(document.root, document.start, start)) return undefined;
  const kindStart = start + whole.indexOf(PREFIX) + PREFIX.length;
  const restStart = kindStart + kind.length;
  const dashes = /(?:^|[ \t])(?:--|—|–)(?=[ \t]|$)/.exec(rest);
  return {
    kind: { text: kind, span: { start: kindStart, end: restStart } },
    codes: wordsIn(rest.slice(0, dashes?.index ?? rest.length), restStart),
    reason: dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '',
    span: { start, end: start + whole.trimEnd().length },
    line,
    document,
  };
}

function wordsIn(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s,]+/g)) {
    const start = offset + match.index;
    words.push({ text: match[0], span: { start, end: start + match[0].length } });
    if (words.length === MOST_CODES) break;
  }
  return words;
}

function documentAt({ documents }: ParsedFile, offset: number): ParsedDocument {
  return documents.findLast((document) => document.offset <= offset) ?? (documents[0] as ParsedDocument);
}

/** Whether an offset lies in a value or a key. What stands behind the sign of a block of text is not in it. */
function isInText(node: PlanNode, start: number, offset: number): boolean {
  if (offset < start || offset >= start + node.width) return false;
  switch (node.type) {
    case 'scalar':
      return node.style !== 'block' || offset >= start + node.source.search(/[\r\n]|$/);
    case 'list':
      return node.items.some((item) => isInText(item.value, start + item.offset, offset));
    case 'map':
      return node.entries.some(
        ({ keyOffset, keyWidth, value, valueOffset }) =>
          (offset >= start + keyOffset && offset < start + keyOffset + keyWidth) ||
          isInText(value, start + valueOffset, offset),
      );
    default:
      return node satisfies never;
  }
}

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { LineIndex } from '../../core/parse/line-index.ts';
import type { ParsedDocument, ParsedFile } from '../../core/parse/parse-file.ts';
import type { PlanNode, Span } from '../../core/parse/tree.ts';
import { type Ruler, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

interface Fold extends Span {
  readonly kind?: FoldingRangeKind;
  /** How many others it lies in: with a limit, the outer ones are kept. */
  readonly depth: number;
}

/** What can be folded away: plans of a file with several, sections, entries, items, comments and `#region`s. */
export function foldingRanges(session: Session, uri: string): FoldingRange[] | null {
  const file = session.documents.get(uri) && session.workspace.fileOf(uri)?.file;
  if (!file || file.documents.length === 0) return null;
  const { foldsLines, foldingLimit, encoding } = session.client;
  const folds = onePerLine(
    [...nested([...documentFolds(file), ...file.documents.flatMap(nodeFolds)]), ...commentFolds(file)],
    file.lines,
  );
  const kept = folds.sort((a, b) => a.depth - b.depth).slice(0, foldingLimit);
  return kept
    .sort((a, b) => a.start - b.start)
    .map((fold) => toFoldingRange(fold, { lines: file.lines, encoding }, foldsLines));
}

/** An editor shows one sign a line: it is for the outermost. */
function onePerLine(folds: readonly Fold[], lines: LineIndex): Fold[] {
  const byLine = new Map<number, Fold>();
  for (const fold of folds) {
    const { line } = lines.positionAt(fold.start);
    const known = byLine.get(line);
    if (lines.positionAt(fold.end).line > line && (!known || known.end < fold.end)) byLine.set(line, fold);
  }
  return [...byLine.values()];
}

function toFoldingRange({ start, end, kind }: Fold, ruler: Ruler, byLines: boolean): FoldingRange {
  const { line } = ruler.lines.positionAt(start);
  const lineEnd = ruler.lines.lineStart(line) + ruler.lines.lineText(line).length;
  const range = toRange({ start: lineEnd, end }, ruler);
  return {
    startLine: range.start.line,
    endLine: range.end.line,
    ...(!byLines && { startCharacter: range.start.character, endCharacter: range.end.character }),
    ...(kind !== undefined && { kind }),
  };
}

function documentFolds({ text, documents }: ParsedFile): Fold[] {
  if (documents.length < 2) return [];
  return documents.map(({ offset, end, start }) => {
    const own = text.slice(offset, end);
    const isMarked = /^\s*---/.test(own);
    return { start: isMarked ? offset + own.indexOf('---') : start, end: offset + own.trimEnd().length, depth: 0 };
  });
}

function nodeFolds({ root, start }: ParsedDocument): Fold[] {
  return [...foldsIn(root, start, 1)];
}

function* foldsIn(node: PlanNode, start: number, depth: number): Generator<Fold> {
  for (const { from, value, at } of partsOf(node)) {
    yield { start: start + from, end: start + at + value.width, depth };
    yield* foldsIn(value, start + at, depth + 1);
  }
}

/** In damaged text what is inside may reach out: such a fold is none. */
function nested(folds: readonly Fold[]): Fold[] {
  const open: Fold[] = [];
  return [...folds]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((fold) => {
      while (open.length > 0 && (open.at(-1) as Fold).end <= fold.start) open.pop();
      const around = open.at(-1);
      if (around && fold.end > around.end) return false;
      open.push(fold);
      return true;
    });
}

/** Where each entry or item starts, and where its value does. What an alias repeats or a merge brings in stands elsewhere. */
function partsOf(node: PlanNode): { from: number; at: number; value: PlanNode }[] {
  if (node.type === 'scalar') return [];
  const parts =
    node.type === 'list'
      ? node.items.map(({ offset, value }) => ({ from: offset, at: offset, value }))
      : node.entries.map(({ keyOffset, valueOffset, value }) => ({ from: keyOffset, at: valueOffset, value }));
  return parts.filter(({ from, at }) => from >= 0 && at >= from);
}

const REGION = /^#\s*region\b/;
const REGION_END = /^#\s*endregion\b/;

/** Comments one below the other, and all that lies between `#region` and `#endregion`. */
function commentFolds(file: ParsedFile): Fold[] {
  const blocks: { start: number; end: number; lastLine: number }[] = [];
  const regions: Fold[] = [];
  const open: number[] = [];
  for (const { start, end, line, comment } of ownComments(file)) {
    const block = blocks.at(-1);
    const from = REGION_END.test(comment) ? open.pop() : undefined;
    if (from !== undefined) regions.push({ start: from, end, kind: FoldingRangeKind.Region, depth: 0 });
    if (REGION.test(comment)) open.push(start);
    if (REGION.test(comment) || REGION_END.test(comment)) continue;
    if (block?.lastLine === line - 1) Object.assign(block, { end, lastLine: line });
    else blocks.push({ start, end, lastLine: line });
  }
  return [...regions, ...blocks.map(({ start, end }) => ({ start, end, kind: FoldingRangeKind.Comment, depth: 1 }))];
}

interface OwnComment extends Span {
  readonly line: number;
  readonly comment: string;
}

/** Comments that have a line of their own. */
function* ownComments({ lines, documents }: ParsedFile): Generator<OwnComment> {
  const texts = documents.flatMap(({ root, start }) => [...longTexts(root, start)]).sort((a, b) => a.start - b.start);
  let next = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    const written = lines.lineText(line);
    const comment = written.trim();
    if (!comment.startsWith('#')) continue;
    const start = lines.lineStart(line) + written.indexOf('#');
    while (next < texts.length && (texts[next] as Span).end <= start) next++;
    const text = texts[next];
    if (!text || text.start > start) yield { start, end: start + comment.length, line, comment };
  }
}

/** Values over several lines: what looks like a comment in them is none. */
function* longTexts(node: PlanNode, start: number): Generator<Span> {
  if (node.type === 'scalar') {
    if (/[\r\n]/.test(node.source)) yield { start, end: start + node.width };
  } else if (node.type === 'list') {
    for (const { offset, value } of node.items) yield* longTexts(value, start + offset);
  } else {
    for (const { valueOffset, value } of node.entries) yield* longTexts(value, start + valueOffset);
  }
}

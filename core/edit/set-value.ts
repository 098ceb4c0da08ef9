import { type Located, locateKey, locateNode } from '../parse/locate.ts';
import { type MapNode, nodeAt, type Path, type PlainValue, type PlanNode, type Span } from '../parse/tree.ts';
import { isWrittenThere } from './is-written-there.ts';
import { aboveComments, columnOf, commentsEnd, DEFAULT_STEP, endOfLine, stepOf, trimmedEnd } from './layout.ts';
import { type Style, writeValue } from './write-value.ts';

/** Replaces a span of the file's text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A document with the text that it stands in, and the order in which the keys of a map are usually written. */
export interface Sheet {
  readonly document: Located;
  readonly text: string;
  readonly orderAt: (path: Path) => readonly string[];
  /** Whether an empty line goes before a key of the top level. */
  readonly isSetApart: (key: string) => boolean;
}

/**
 * The smallest edit that sets the value at a path, or takes its entry out where the value is undefined. Keys that lead
 * there are made in the style of what surrounds them; nothing else of the text moves. Empty where the path crosses a
 * value that holds no keys, or what is written elsewhere for several places.
 */
export function setValue(sheet: Sheet, path: Path, value: PlainValue | undefined): TextEdit[] {
  const { root } = sheet.document;
  if (!isWrittenThere(root, path)) return [];
  const node = nodeAt(root, path);
  if (value === undefined) return node && path.length > 0 ? [removeEntry(sheet, path)] : [];
  if (node) return replaceNode(sheet, path, node, value);
  const depth = deepest(root, path);
  return insertBelow(sheet, path.slice(0, depth), path.slice(depth), value);
}

/** How many steps of the path lead to something that is there. */
function deepest(root: PlanNode, path: Path): number {
  let depth = path.length;
  while (depth > 0 && !nodeAt(root, path.slice(0, depth))) depth--;
  return depth;
}

function spanAt(sheet: Sheet, path: Path): Span {
  return locateNode(sheet.document, path) ?? { start: sheet.document.start, end: sheet.document.start };
}

function replaceNode(sheet: Sheet, path: Path, node: PlanNode, value: PlainValue): TextEdit[] {
  const span = spanAt(sheet, path);
  if (node.type === 'scalar' && node.width === 0) return insertBelow(sheet, path, [], value);
  const isInBrackets = node.type !== 'scalar' && node.flow;
  const isBlock = !isInBrackets && isInBlock(sheet, path) && isNested(value);
  const end = trimmedEnd(sheet.text, span);
  if (opensUp(sheet, path, node, value)) return writeBehindKey(sheet, path, value, end);
  if (node.type === 'scalar' && isBlock && locateKey(sheet.document, path))
    return writeBehindKey(sheet, path, value, end);
  if (node.type === 'scalar' && node.style !== 'block' && !isBlock)
    return [{ span, newText: writeValue(value, { step: DEFAULT_STEP, isFlow: true }) }];
  const key = node.type === 'scalar' || isInBrackets ? undefined : locateKey(sheet.document, path);
  if (key && !isNested(value) && isBlank(sheet.text.slice(key.end, span.start).replace(':', '')))
    return writeBehindKey(sheet, path, value, end);
  const shift = key && needsShift(sheet, key, span, value) ? stepOf(sheet.document, sheet.text) : 0;
  const style = { step: stepOf(sheet.document, sheet.text), isFlow: !isBlock };
  const newText = writeAt(value, style, columnOf(sheet.text, span.start) + shift);
  return [{ span: { start: span.start, end }, newText: ' '.repeat(shift) + newText }];
}

/** Empty brackets that are to hold entries with keys: these read better on lines of their own, where there may be lines. */
function opensUp(sheet: Sheet, path: Path, node: PlanNode, value: PlainValue): boolean {
  if (node.type === 'scalar' || !node.flow) return false;
  const { start, end } = spanAt(sheet, path);
  const items = Array.isArray(value) ? value : [value];
  const isEmpty = isBlank(sheet.text.slice(start + 1, end - 1));
  const hasKeys = items.some(
    (item) => isNested(item) && !Array.isArray(item) && Object.keys(item as object).length > 0,
  );
  return isEmpty && hasKeys && isInBlock(sheet, path) && locateKey(sheet.document, path) !== undefined;
}

/** A list may stand as far left as its key, with its dashes; what replaces it may not. */
function needsShift({ text }: Sheet, key: Span, span: Span, value: PlainValue): boolean {
  const hasDashes = Array.isArray(value) && value.length > 0;
  return !hasDashes && columnOf(text, span.start) <= columnOf(text, key.start);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isNested(value: PlainValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Whether all that leads to a path stands in block style, so that lines of its own may be written there. */
function isInBlock(sheet: Sheet, path: Path): boolean {
  return path.every((_, at) => {
    const node = nodeAt(sheet.document.root, path.slice(0, at));
    return node?.type === 'scalar' || !node?.flow;
  });
}

/** Writes `value`, with the keys in `missing` around it, into what stands at `path`: a map, a list or an empty value. */
function insertBelow(sheet: Sheet, path: Path, missing: Path, value: PlainValue): TextEdit[] {
  const node = nodeAt(sheet.document.root, path);
  if (!node) return [];
  if (node.type === 'scalar') return node.width > 0 ? [] : writeBehindKey(sheet, path, nest(missing, value));
  const [step] = missing;
  if (step === undefined) return [];
  const isListStep = typeof step === 'number';
  if (isListStep !== (node.type === 'list')) return [];
  const inner = nest(missing.slice(1), value);
  const whole = nest(missing, value);
  if (opensUp(sheet, path, node, whole)) return writeBehindKey(sheet, path, whole, spanAt(sheet, path).end);
  if (node.flow) return [insertIntoFlow(sheet, path, step, inner)];
  return [node.type === 'list' ? appendItem(sheet, path, inner) : insertEntry(sheet, path, node, String(step), inner)];
}

function nest(missing: Path, value: PlainValue): PlainValue {
  return [...missing]
    .reverse()
    .reduce((inner: PlainValue, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** Behind `key:`, on its line or below it: up to `end`, or where nothing stands there yet. */
function writeBehindKey(sheet: Sheet, path: Path, value: PlainValue, end?: number): TextEdit[] {
  const key = locateKey(sheet.document, path);
  const start = key ? sheet.text.indexOf(':', key.end) + 1 : spanAt(sheet, path).start;
  const at = { start, end: end ?? start };
  if (!isNested(value) || !isInBlock(sheet, path) || !key)
    return [{ span: at, newText: ` ${writeValue(value, { step: DEFAULT_STEP, isFlow: true })}` }];
  const step = stepOf(sheet.document, sheet.text);
  const column = columnOf(sheet.text, key.start) + step;
  const newText = `\n${' '.repeat(column)}${writeAt(value, { step, isFlow: false }, column)}`;
  // A comment that stands behind a key stays there.
  if (!/^[ \t]+#/.test(sheet.text.slice(at.end, at.end + 100))) return [{ span: at, newText }];
  const lineEnd = endOfLine(sheet.text, at.end);
  const cleared = at.end > at.start ? [{ span: at, newText: '' }] : [];
  return [...cleared, { span: { start: lineEnd, end: lineEnd }, newText }];
}

function insertIntoFlow(sheet: Sheet, path: Path, step: string | number, value: PlainValue): TextEdit {
  const { start, end } = spanAt(sheet, path);
  const close = sheet.text.lastIndexOf(sheet.text.charAt(start) === '{' ? '}' : ']', end - 1);
  const isEmpty = sheet.text.slice(start + 1, close).trim() === '';
  const last = isEmpty ? start + 1 : trimmedEnd(sheet.text, { start, end: close });
  const written = writeValue(value, { step: DEFAULT_STEP, isFlow: true });
  const entry = typeof step === 'number' ? written : `${step}: ${written}`;
  const comma = isEmpty ? '' : sheet.text.charAt(last - 1) === ',' ? ' ' : ', ';
  return { span: { start: last, end: last }, newText: `${comma}${entry}` };
}

function appendItem(sheet: Sheet, path: Path, value: PlainValue): TextEdit {
  const node = nodeAt(sheet.document.root, path);
  const count = node?.type === 'list' ? node.items.length : 0;
  const first = spanAt(sheet, [...path, 0]).start;
  const dash = sheet.text.lastIndexOf('-', first - 1);
  const column = columnOf(sheet.text, dash);
  const at = commentsEnd(sheet.text, lineEndAfter(sheet, [...path, count - 1]), column);
  const written = writeAt(value, { step: stepOf(sheet.document, sheet.text), isFlow: false }, column + 2);
  return { span: { start: at, end: at }, newText: `\n${' '.repeat(column)}- ${written}` };
}

/** A new entry stands behind those that usually come before it, at the end where none is known. */
function insertEntry(sheet: Sheet, path: Path, map: MapNode, key: string, value: PlainValue): TextEdit {
  const [first] = map.entries;
  const before = first && entryBefore(map, key, sheet.orderAt(path));
  const start = first ? locateKey(sheet.document, [...path, first.key])?.start : undefined;
  const column = start === undefined ? 0 : columnOf(sheet.text, start);
  if (!first || !before) {
    const at = start === undefined ? sheet.document.start : aboveComments(sheet.text, start, path);
    return { span: { start: at, end: at }, newText: `${entryText(sheet, key, value, column)}\n${' '.repeat(column)}` };
  }
  const at = commentsEnd(sheet.text, lineEndAfter(sheet, [...path, before]), column);
  const gap = path.length === 0 && sheet.isSetApart(key) ? '\n' : '';
  const newText = `${gap}\n${' '.repeat(column)}${entryText(sheet, key, value, column)}`;
  return { span: { start: at, end: at }, newText };
}

function entryBefore(map: MapNode, key: string, order: readonly string[]): string | undefined {
  const last = map.entries[map.entries.length - 1]?.key;
  const place = order.indexOf(key);
  if (place < 0) return last;
  return map.entries.filter((entry) => order.indexOf(entry.key) < place).at(-1)?.key;
}

function entryText(sheet: Sheet, key: string, value: PlainValue, column: number): string {
  const step = stepOf(sheet.document, sheet.text);
  if (!isNested(value)) return `${key}: ${writeValue(value, { step, isFlow: false })}`;
  const written = writeAt({ [key]: value }, { step, isFlow: false }, column);
  return written;
}

function writeAt(value: PlainValue, style: Style, column: number): string {
  return writeValue(value, style).replaceAll('\n', `\n${' '.repeat(column)}`);
}

/** The end of the last line of an entry, behind a comment on it. */
function lineEndAfter(sheet: Sheet, path: Path): number {
  const value = spanAt(sheet, path);
  const key = locateKey(sheet.document, path);
  const end = Math.max(key?.end ?? 0, trimmedEnd(sheet.text, value));
  return endOfLine(sheet.text, end);
}

/** The whole lines of an entry; beside a dash or inside brackets the entry alone, with the comma that belongs to it. */
function removeEntry(sheet: Sheet, path: Path): TextEdit {
  const parent = nodeAt(sheet.document.root, path.slice(0, -1));
  const isOnly =
    parent?.type === 'map' ? parent.entries.length === 1 : parent?.type === 'list' && parent.items.length === 1;
  if (isOnly && path.length > 1) return removeEntry(sheet, path.slice(0, -1));
  const span = entrySpan(sheet, path);
  if (parent && parent.type !== 'scalar' && parent.flow) return { span: withComma(sheet.text, span), newText: '' };
  const lineStart = sheet.text.lastIndexOf('\n', span.start - 1) + 1;
  const isAlone = /^[ \t]*$/.test(sheet.text.slice(lineStart, span.start));
  if (!isAlone) return { span: { start: span.start, end: nextKeyStart(sheet, path) ?? span.end }, newText: '' };
  const end = endOfLine(sheet.text, span.end);
  const next = end + (/^\r?\n|^\r/.exec(sheet.text.slice(end, end + 2))?.[0].length ?? 0);
  return { span: { start: lineStart, end: next }, newText: '' };
}

function entrySpan(sheet: Sheet, path: Path): Span {
  const value = spanAt(sheet, path);
  const key = locateKey(sheet.document, path);
  const isItem = typeof path[path.length - 1] === 'number';
  const dash = isItem && isBlockItem(sheet, path) ? sheet.text.lastIndexOf('-', value.start - 1) : value.start;
  return { start: key?.start ?? dash, end: Math.max(key?.end ?? 0, trimmedEnd(sheet.text, value)) };
}

function isBlockItem(sheet: Sheet, path: Path): boolean {
  const list = nodeAt(sheet.document.root, path.slice(0, -1));
  return list?.type === 'list' && !list.flow;
}

function nextKeyStart(sheet: Sheet, path: Path): number | undefined {
  const parent = nodeAt(sheet.document.root, path.slice(0, -1));
  if (parent?.type !== 'map') return undefined;
  const at = parent.entries.findIndex(({ key }) => key === path[path.length - 1]);
  const next = parent.entries[at + 1];
  return next && locateKey(sheet.document, [...path.slice(0, -1), next.key])?.start;
}

function withComma(text: string, { start, end }: Span): Span {
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end));
  if (after) return { start, end: end + after[0].length };
  const before = /,[ \t]*$/.exec(text.slice(0, start));
  return before ? { start: start - before[0].length, end } : { start, end };
}

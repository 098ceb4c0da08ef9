import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import { oneLine } from '../../core/messages/one-line.ts';
import { toPlainValue } from '../../core/parse/plain-value.ts';
import type { MapEntry, PlanNode } from '../../core/parse/tree.ts';
import { describeEntry } from '../../core/plan/describe-entry.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { childField, type Field, isKeyedMap, rootField } from '../../core/schema/field.ts';
import { type Ruler, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

/** The outline of a file: its plans, their sections, and the entries of these. */
export function documentSymbols(session: Session, uri: string): DocumentSymbol[] | SymbolInformation[] {
  const planFile = session.documents.get(uri) && session.workspace.fileOf(uri);
  if (!planFile) return [];
  const ruler: Ruler = { lines: planFile.file.lines, encoding: session.client.encoding };
  const symbols = planFile.plans.map((plan) => planSymbol(plan, { ruler, phrase: session.language.phrase }));
  return session.client.hierarchicalSymbols ? symbols : flatten(symbols, session.documents.clientUri(uri));
}

/** How the outline is drawn: where its parts stand, and in which language fields are named. */
interface Outline {
  readonly ruler: Ruler;
  readonly phrase: Language['phrase'];
}

function planSymbol(plan: Plan, outline: Outline): DocumentSymbol {
  const { root, start } = plan.document;
  const range = toRange({ start, end: start + root.width }, outline.ruler);
  return around({
    name: oneLine(plan.title, NAME_LIMIT) || plan.kind,
    detail: `${plan.kind}, ${plan.status}`,
    kind: SymbolKind.Module,
    range,
    selectionRange: { start: range.start, end: range.start },
    children: childSymbols({ node: root, start, field: rootField(plan.kind) }, outline),
  });
}

interface Container {
  readonly node: PlanNode;
  readonly start: number;
  readonly field: Field;
}

/** Sections, entries and lists; single values would bury them. */
function childSymbols(container: Container, outline: Outline): DocumentSymbol[] {
  const { node } = container;
  if (node.type === 'map') {
    return node.entries
      .filter(({ value }) => value.type !== 'scalar')
      .flatMap((entry) => entrySymbol(container, entry, outline) ?? []);
  }
  if (node.type !== 'list') return [];
  return node.items.flatMap(
    ({ offset, value }, index) =>
      (offset >= 0 && itemSymbol(container, value, container.start + offset, index, outline)) || [],
  );
}

function entrySymbol({ field, start }: Container, entry: MapEntry, outline: Outline): DocumentSymbol | undefined {
  const below = childField(field, entry.key);
  const keyStart = start + entry.keyOffset;
  const valueStart = start + entry.valueOffset;
  // What a merge brings in has no place of its own here.
  if (!below || keyStart < start) return undefined;
  // What an alias repeats stands further up.
  const isHere = valueStart >= keyStart;
  const isEntry = isKeyedMap(field) && !Object.hasOwn(field.schema.properties ?? {}, entry.key);
  const name = isEntry ? describeEntry(toPlainValue(entry.value)).name : outline.phrase(below.title);
  return around({
    name: oneLine(name, NAME_LIMIT) || oneLine(entry.key, NAME_LIMIT) || NAMELESS,
    detail: entry.key,
    kind: isEntry ? SymbolKind.Object : entry.value.type === 'list' ? SymbolKind.Array : SymbolKind.Namespace,
    range: toRange(
      {
        start: keyStart,
        end: Math.max(keyStart + entry.keyWidth, isHere ? valueStart + entry.value.width : 0),
      },
      outline.ruler,
    ),
    selectionRange: toRange({ start: keyStart, end: keyStart + entry.keyWidth }, outline.ruler),
    children: isHere ? childSymbols({ node: entry.value, start: valueStart, field: below }, outline) : [],
  });
}

function itemSymbol(
  { field }: Container,
  node: PlanNode,
  start: number,
  index: number,
  outline: Outline,
): DocumentSymbol | undefined {
  const below = childField(field, index);
  if (!below || node.type !== 'map') return undefined;
  const range = toRange({ start, end: start + node.width }, outline.ruler);
  const first = node.entries.find(({ keyOffset }) => keyOffset >= 0);
  const selection = first
    ? { start: start + first.keyOffset, end: start + first.keyOffset + first.keyWidth }
    : { start, end: start };
  return around({
    name: oneLine(describeEntry(toPlainValue(node)).name || firstText(node), NAME_LIMIT) || String(index + 1),
    detail: `${index + 1}.`,
    kind: SymbolKind.Object,
    range,
    selectionRange: toRange(selection, outline.ruler),
    children: childSymbols({ node, start, field: below }, outline),
  });
}

function firstText(node: PlanNode & { type: 'map' }): string {
  const value = node.entries
    .map((entry) => entry.value)
    .find((each) => each.type === 'scalar' && typeof each.value === 'string');
  return value?.type === 'scalar' ? String(value.value) : '';
}

const NAME_LIMIT = 80;
/** An outline refuses what has no name. */
const NAMELESS = '…';

/** A map ends with its last value: the key of an alias may stand behind it. */
function around(symbol: DocumentSymbol): DocumentSymbol {
  const { range, children = [] } = symbol;
  const ends = [range.end, ...children.map((child) => child.range.end)];
  const end = ends.reduce((a, b) => (b.line > a.line || (b.line === a.line && b.character > a.character) ? b : a));
  return { ...symbol, range: { start: range.start, end } };
}

function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatten(children ?? [], uri, name),
  ]);
}

import type { FragmentReading } from './read-fragment.ts';
import type { ListItem, ListNode, MapEntry, MapNode, PlanNode } from './tree.ts';

/**
 * The tree with a fragment's entries in place of the old ones; all other subtrees are the same objects. `grown` is by how
 * much the fragment's lines have grown.
 */
export function spliceTree(root: PlanNode, reading: FragmentReading, grown: number, depth = 0): PlanNode {
  const { levels, start } = reading.fragment;
  const level = levels[depth];
  if (!level || root.type === 'scalar') return root;
  const { from, to } = level;
  if (depth === levels.length - 1) {
    const children = reading.children.map((child) => moved(child, start + level.column - level.start));
    return withChildren(root, from, to, children, grown);
  }
  const child = root.type === 'map' ? root.entries[from] : root.items[from];
  if (!child) return root;
  const value = spliceTree(child.value, reading, grown, depth + 1);
  return withChildren(root, from, to, [{ ...child, value }], grown);
}

function withChildren(
  node: MapNode | ListNode,
  from: number,
  to: number,
  children: readonly (MapEntry | ListItem)[],
  grown: number,
): PlanNode {
  return node.type === 'map'
    ? withEntries(node, spliced(node.entries, from, to, children as readonly MapEntry[], grown))
    : withItems(node, spliced(node.items, from, to, children as readonly ListItem[], grown));
}

function spliced<Child extends MapEntry | ListItem>(
  old: readonly Child[],
  from: number,
  to: number,
  children: readonly Child[],
  grown: number,
): Child[] {
  const behind = old.slice(to + 1);
  return [...old.slice(0, from), ...children, ...(grown === 0 ? behind : behind.map((child) => moved(child, grown)))];
}

function moved<Child extends MapEntry | ListItem>(child: Child, by: number): Child {
  if ('key' in child) return { ...child, keyOffset: child.keyOffset + by, valueOffset: child.valueOffset + by };
  return { ...child, offset: child.offset + by };
}

function withEntries(map: MapNode, entries: readonly MapEntry[]): MapNode {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const width = entries.reduce((most, { valueOffset, value }) => Math.max(most, valueOffset + value.width), 0);
  return { ...map, width, entries, byKey };
}

function withItems(list: ListNode, items: readonly ListItem[]): ListNode {
  return { ...list, width: items.reduce((most, { offset, value }) => Math.max(most, offset + value.width), 0), items };
}

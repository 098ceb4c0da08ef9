import { findEntry, type ListNode, type MapEntry, type MapNode, type Path, type PlanNode } from '../parse/tree.ts';

/**
 * Whether what stands at a path, or is to stand there, is written there and nowhere else. What comes by an alias
 * (`*name`) or a merge key (`<<`) is written where its anchor is: an edit there would change all who share it.
 */
export function isWrittenThere(root: PlanNode, path: Path): boolean {
  let node: PlanNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return true;
    if (node.type === 'scalar') return true;
    if (node.type === 'list') {
      if (!hasOwnItems(node)) return false;
      node = typeof step === 'number' ? node.items[step]?.value : undefined;
      continue;
    }
    const entry: MapEntry | undefined = findEntry(node, String(step));
    if (!hasOwnKeys(node) || (entry && isAliased(entry))) return false;
    node = entry?.value;
  }
  return true;
}

/** An anchor always comes before its alias. */
function isAliased({ keyOffset, valueOffset, value }: MapEntry): boolean {
  return valueOffset < keyOffset && value.width > 0;
}

/** Merged keys stand before their map, or inside an entry that comes before them. */
function hasOwnKeys({ entries }: MapNode): boolean {
  let end = 0;
  for (const entry of entries) {
    if (entry.keyOffset < end) return false;
    end = entry.keyOffset + entry.keyWidth;
    if (!isAliased(entry)) end = Math.max(end, entry.valueOffset + entry.value.width);
  }
  return true;
}

function hasOwnItems({ items }: ListNode): boolean {
  let end = 0;
  for (const { offset, value } of items) {
    if (offset < end) return false;
    end = offset + value.width;
  }
  return true;
}

/** A place by keys: map keys are strings, list indices numbers. `[]` is the document's root. */
export type Path = readonly (string | number)[];

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Every offset in a tree is relative to the start of the node that holds it, so that an edit inside one entry leaves
 * all other entries' subtrees untouched: only the offsets of later siblings on the edit's path move.
 */
export type PlanNode = ScalarNode | MapNode | ListNode;

export type ScalarValue = string | number | boolean | null;

export interface ScalarNode {
  readonly type: 'scalar';
  readonly width: number;
  readonly value: ScalarValue;
  /** The text as written, quotes included; empty where there is no value. */
  readonly source: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface MapNode {
  readonly type: 'map';
  readonly width: number;
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
  readonly byKey: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly keyWidth: number;
  readonly valueOffset: number;
  readonly value: PlanNode;
}

export interface ListNode {
  readonly type: 'list';
  readonly width: number;
  readonly flow: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly offset: number;
  readonly value: PlanNode;
}

export type PlainValue = ScalarValue | PlainValue[] | { [key: string]: PlainValue };

export function findEntry(node: PlanNode | undefined, key: string): MapEntry | undefined {
  return node?.type === 'map' ? node.byKey.get(key) : undefined;
}

/** The node at `path`, or undefined where the path leaves the tree. */
export function nodeAt(root: PlanNode | undefined, path: Path): PlanNode | undefined {
  let node = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node =
      typeof step === 'number' && node.type === 'list' ? node.items[step]?.value : findEntry(node, String(step))?.value;
  }
  return node;
}

import type { Edit } from '../finding/finding.ts';
import { nodeAt, type Path, type PlainValue, type PlanNode } from '../parse/tree.ts';

type SetEdit = Extract<Edit, { readonly set: Path }>;

/**
 * What is set below one key that is not there yet, or in one map that is empty, as one value: each by itself would make
 * the key again, or know nothing of the others between its brackets.
 */
export function mergeSets(root: PlanNode, edits: readonly Edit[]): Edit[] {
  const groups = new Map<string, SetEdit[]>();
  const merged: (Edit | SetEdit[])[] = [];
  for (const edit of edits) {
    const made = 'set' in edit && edit.value !== undefined ? madeBy(root, edit.set) : undefined;
    const known = made && groups.get(JSON.stringify(made));
    if (known) known.push(edit as SetEdit);
    else if (made) merged.push(addGroup(groups, made, edit as SetEdit));
    else merged.push(edit);
  }
  return merged.map((each) => (Array.isArray(each) ? oneSet(root, each) : each));
}

function addGroup(groups: Map<string, SetEdit[]>, made: Path, edit: SetEdit): SetEdit[] {
  const group = [edit];
  groups.set(JSON.stringify(made), group);
  return group;
}

/** The path that is written for the sake of one below it; undefined where its map is there and holds something. */
function madeBy(root: PlanNode, path: Path): Path | undefined {
  const missing = path.findIndex((_, at) => !nodeAt(root, path.slice(0, at + 1)));
  if (missing < 0) return undefined;
  const holder = path.slice(0, missing);
  const made = missing > 0 && isEmpty(nodeAt(root, holder)) ? holder : path.slice(0, missing + 1);
  return made.length < path.length ? made : undefined;
}

function isEmpty(node: PlanNode | undefined): boolean {
  if (node?.type === 'map') return node.entries.length === 0;
  return node?.type === 'list' ? node.items.length === 0 : node?.width === 0;
}

function oneSet(root: PlanNode, group: readonly SetEdit[]): SetEdit {
  const [first] = group;
  const made = first && madeBy(root, first.set);
  if (!first || !made || group.length === 1) return first as SetEdit;
  const value = group.reduce<PlainValue | undefined>(
    (known, each) => withValue(known, each.set.slice(made.length), each.value as PlainValue),
    undefined,
  );
  return { set: made, value };
}

function withValue(known: PlainValue | undefined, [step, ...rest]: Path, value: PlainValue): PlainValue {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(known) ? [...known] : [];
    items[Math.min(step, items.length)] = withValue(items[step], rest, value);
    return items;
  }
  const record = typeof known === 'object' && known !== null && !Array.isArray(known) ? known : {};
  return { ...record, [step]: withValue(Object.hasOwn(record, step) ? record[step] : undefined, rest, value) };
}

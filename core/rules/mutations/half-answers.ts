import { nodeAt, type Path, type PlanNode } from '../../parse/tree.ts';
import type { Need } from '../../questions/need.ts';
import type { Question } from '../../questions/question.ts';
import type { ExampleFile, Mutation } from './mutation.ts';

/** For each thing that a question needs a mutation that takes it out of one entry, where the file holds it. */
export function halfAnswers(question: Question, file: ExampleFile, root: PlanNode): Mutation[] {
  const places = question.needs.flatMap((need) => placesOf(need, root, []) ?? []);
  // Where a question needs one thing alone, nothing is half.
  return places.length < 2 ? [] : places.map((path) => toMutation(question, file, path));
}

function toMutation({ id }: Question, file: ExampleFile, path: Path): Mutation {
  const at = path.join('.');
  return { title: `${id} without ${at}`, in: file, remove: [at], at };
}

/** The first place that holds what is needed, of each field of an entry. */
function placesOf(need: Need, root: PlanNode, base: Path): Path[] {
  switch (need.type) {
    case 'value':
    case 'partner':
    case 'outcome':
      return [[...base, ...need.path.split('.')]].filter((path) => nodeAt(root, path) !== undefined);
    case 'each':
    case 'first':
      return need.needs.flatMap((inner) => firstOf(inner, root, [...base, ...need.path.split('.')]));
    default:
      // One of several ways, and what is judged over all entries: mutations of their own take them out.
      return [];
  }
}

function firstOf(need: Need, root: PlanNode, list: Path): Path[] {
  for (const entry of entriesAt(root, list)) {
    const found = placesOf(need, root, [...list, entry]);
    if (found.length > 0) return found;
  }
  return [];
}

function entriesAt(root: PlanNode, path: Path): (string | number)[] {
  const node = nodeAt(root, path);
  if (node?.type === 'map') return node.entries.map(({ key }) => key);
  return node?.type === 'list' ? [...node.items.keys()] : [];
}

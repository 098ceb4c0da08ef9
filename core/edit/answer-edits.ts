import type { Edit } from '../finding/finding.ts';
import { nodeAt, type Path, type PlainValue, type PlanNode } from '../parse/tree.ts';
import { isRecord, type Plan, valueAt } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import type { Need } from '../questions/need.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { parsePrompt, toPromptValue } from '../snippets/prompt.ts';
import { asItIs, entryTemplate, type Place, templateAt } from '../snippets/template.ts';

type Some = Need & { readonly type: 'some' };

/** Where an answer is still to be written: at a path, or as one more entry of what stands there. */
interface Hole {
  readonly at: Path;
  readonly entryLike?: Some | 'any';
}

/** Whether there is a place to write to that is not taken. */
export function isWritable(plan: Plan, result: QuestionResult, overFiller = false): boolean {
  return holesOf(plan, result, overFiller).length > 0;
}

/**
 * What an answer still needs, written with prompts where a person has to go on: missing fields, a whole entry where there
 * is none or another one is needed. What answers nothing, such as TBD, is left as it is, unless `overFiller`.
 */
export function answerEdits(plan: Plan, result: QuestionResult, place: Place, overFiller = false): Edit[] {
  return holesOf(plan, result, overFiller).flatMap((hole) => fill(plan, hole, place));
}

function holesOf(plan: Plan, { question, missing }: QuestionResult, overFiller: boolean): Hole[] {
  const holes = missing
    .filter(({ isSpokenOf, isJudged }) => !isSpokenOf && !isJudged)
    .flatMap(({ at }) => holesAt(plan.document.root, question.needs, at, overFiller));
  const seen = new Set<string>();
  return holes.filter(({ at }) => {
    const key = JSON.stringify(at);
    return !seen.has(key) && seen.add(key);
  });
}

function holesAt(root: PlanNode, needs: readonly Need[], at: Path, overFiller: boolean): Hole[] {
  const node = nodeAt(root, at);
  if (node && node.type !== 'scalar' && !isEmpty(node)) return holesIn(node, needs, at);
  const filler = at.findIndex((_, index) => isFillerText(nodeAt(root, at.slice(0, index + 1))));
  if (filler >= 0) return overFiller ? [{ at: at.slice(0, filler + 1) }] : [];
  return node && !isEmpty(node) ? [] : [{ at }];
}

function isEmpty(node: PlanNode): boolean {
  if (node.type === 'scalar') return node.width === 0 || node.value === null;
  return node.type === 'map' ? node.entries.length === 0 : node.items.length === 0;
}

function isFillerText(node: PlanNode | undefined): boolean {
  return node?.type === 'scalar' && !isEmpty(node) && isFiller(String(node.value));
}

/** Of a map or a list that holds something and lacks what is asked for: keys of its own, or one more entry. */
function holesIn(node: PlanNode, needs: readonly Need[], at: Path): Hole[] {
  for (const need of needs.flatMap(alternatives)) {
    if (!('path' in need) || need.path !== at.join('.')) continue;
    if (need.type === 'differing')
      return need.keys.filter((key) => !nodeAt(node, [key])).map((key) => ({ at: [...at, key] }));
    // An entry that was begun is the one to go on with.
    if (need.type === 'some') return isBegun(node, [need.field]) ? [] : [{ at, entryLike: need }];
    if (need.type === 'covers-go-live') return isBegun(node, ['from', 'until']) ? [] : [{ at, entryLike: 'any' }];
  }
  return [];
}

function isBegun(node: PlanNode, fields: readonly string[]): boolean {
  const entries = node.type === 'map' ? node.entries : node.type === 'list' ? node.items : [];
  return entries.some(({ value }) => fields.some((field) => isFillerText(nodeAt(value, [field]))));
}

function alternatives(need: Need): readonly Need[] {
  return need.type === 'either' ? need.needs.flatMap(alternatives) : [need];
}

function fill(plan: Plan, { at, entryLike }: Hole, place: Place): Edit[] {
  if (entryLike === undefined) {
    const value = templateAt(place, at);
    return value === undefined ? [] : [{ set: at, value }];
  }
  const wanted = entryLike === 'any' ? undefined : entryLike;
  const entry = entryTemplate(place, at, (value) => wanted !== undefined && isOffered(value, wanted));
  if (!entry) return [];
  const held = valueAt(plan.data, at);
  const step = entry.key === undefined ? (Array.isArray(held) ? held.length : 0) : freeKey(entry.key, held);
  return [{ set: [...at, step], value: wanted ? narrowed(place, entry.value, wanted) : entry.value }];
}

/** Whether the entry is made for what is wanted: the first choice that it offers is one of it. */
function isOffered(value: PlainValue, { field, values }: Some): boolean {
  const prompt = isRecord(value) ? parsePrompt(value[field]) : undefined;
  return values.includes(prompt?.choices?.[1] ?? '');
}

/** Only what is wanted may be chosen. */
function narrowed({ phrase = asItIs }: Place, value: PlainValue, { field, values }: Some): PlainValue {
  if (!isRecord(value)) return value;
  const text = phrase(`<${values.join(' or ')}>`);
  return { ...value, [field]: toPromptValue({ text, choices: [text, ...values] }) };
}

/** A name to fill in that no other entry has. */
function freeKey(key: string, entries: PlainValue | undefined): string {
  const prompt = parsePrompt(key);
  if (!prompt || !isRecord(entries)) return key;
  let text = prompt.text;
  for (let number = 2; Object.hasOwn(entries, text); number++) text = `${prompt.text}-${number}`;
  return toPromptValue({ ...prompt, text });
}

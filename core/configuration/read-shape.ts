import { findNearest } from '../check/nearest.ts';
import { replaceKey, replaceValue, type Unplaced } from '../check/schema-finding.ts';
import type { Fix } from '../finding/finding.ts';
import { type Message, type MessageId, message, type Param } from '../messages/message.ts';
import type { MapNode, Path, PlainValue, PlanNode, ScalarNode } from '../parse/tree.ts';
import type { EitherShape, ListShape, NumberShape, OneOf, RecordShape, Shape, TextShape } from './shape.ts';

/** Takes what is wrong at one place. */
export type Tell = (finding: Unplaced) => void;

/**
 * The sound parts of a value: what does not fit its shape is told and left out, as if it had not been written. A list
 * keeps a null in its place, so that the others keep their index. An empty value says nothing and is no mistake.
 */
export function readShape(node: PlanNode, shape: Shape, at: Path, tell: Tell): PlainValue | undefined {
  if (node.type === 'scalar' && node.value === null) return undefined;
  switch (shape.type) {
    case 'one-of':
      return node.type === 'scalar' ? readOneOf(node, shape, at, tell) : tellSingle(shape, at, tell);
    case 'number':
      return readNumber(node, shape, at, tell);
    case 'text':
      return readText(node, shape, at, tell);
    case 'list':
      return readList(node, shape, at, tell);
    case 'record':
      return readRecord(node, shape, at, tell);
    case 'either':
      return readEither(node, shape, at, tell);
    default:
      return shape satisfies never;
  }
}

export function badConfiguration(
  at: Path,
  text: Message,
  fixes: readonly Fix[] = [],
  on: 'key' | 'value' = 'value',
): Unplaced {
  return {
    code: 'bad-configuration',
    category: 'configuration',
    severity: 'error',
    place: { at, on },
    message: text,
    ...(fixes.length > 0 && { fixes }),
  };
}

/** The message of a word that is not known, with the nearest that is. */
export function unknownWord(
  id: MessageId,
  word: string,
  known: readonly string[],
  params: Readonly<Record<string, Param>> = {},
): { text: Message; nearest: string | undefined } {
  const nearest = findNearest(word, known);
  if (nearest === undefined) return { text: message(id, { ...params, word, known }), nearest };
  return { text: message(`${id}-meant` as MessageId, { ...params, word, nearest, known }), nearest };
}

function readOneOf(node: ScalarNode, { values }: OneOf, at: Path, tell: Tell): PlainValue | undefined {
  const word = String(node.value);
  if (values.includes(word)) return word;
  const { text, nearest } = unknownWord('bad-configuration.not-one-of', word, values);
  tell(badConfiguration(at, text, nearest === undefined ? [] : [replaceWith(nearest, replaceValue(at, nearest))]));
  return undefined;
}

function tellSingle({ values }: OneOf, at: Path, tell: Tell): undefined {
  tell(badConfiguration(at, message('bad-configuration.not-single', { key: nameOf(at), known: values })));
}

function readNumber(node: PlanNode, { min, max }: NumberShape, at: Path, tell: Tell): PlainValue | undefined {
  const value = node.type === 'scalar' ? node.value : undefined;
  const key = nameOf(at);
  if (typeof value !== 'number' || !Number.isFinite(value))
    tell(badConfiguration(at, message('bad-configuration.not-a-number', { key })));
  else if (min !== undefined && value < min)
    tell(badConfiguration(at, message('bad-configuration.too-small', { key, limit: min })));
  else if (max !== undefined && value > max)
    tell(badConfiguration(at, message('bad-configuration.too-large', { key, limit: max })));
  else return value;
  return undefined;
}

function readText(node: PlanNode, { accepts }: TextShape, at: Path, tell: Tell): PlainValue | undefined {
  const value = node.type === 'scalar' ? node.value : undefined;
  const key = nameOf(at);
  if (typeof value !== 'string' || value.trim() === '')
    tell(badConfiguration(at, message('bad-configuration.not-a-text', { key })));
  else if (accepts && !accepts.test(value))
    tell(badConfiguration(at, message('bad-configuration.not-like', { key, text: value, like: accepts.like })));
  else return value;
  return undefined;
}

function readList(node: PlanNode, shape: ListShape, at: Path, tell: Tell): PlainValue | undefined {
  if (node.type === 'list')
    return node.items.map(({ value }, index) => readShape(value, shape.of, [...at, index], tell) ?? null);
  tell(badConfiguration(at, message('bad-configuration.not-a-list', { key: nameOf(at) })));
  return undefined;
}

function readRecord(node: PlanNode, shape: RecordShape, at: Path, tell: Tell): PlainValue | undefined {
  if (node.type !== 'map') {
    tell(badConfiguration(at, message('bad-configuration.not-keys', { key: nameOf(at) })));
    return undefined;
  }
  const record: { [key: string]: PlainValue } = Object.create(null);
  for (const { key, value } of node.entries) {
    const below = Object.hasOwn(shape.keys, key) ? shape.keys[key] : isFree(key) ? undefined : shape.rest;
    if (below) {
      const sound = readShape(value, below, [...at, key], tell);
      if (sound !== undefined) record[key] = sound;
    } else if (!isFree(key)) tell(unknownKey(node, shape, at, key));
  }
  const missing = shape.required?.find((key) => record[key] === undefined && isAbsent(node, key));
  if (missing !== undefined)
    tell(badConfiguration(at, message('bad-configuration.missing-key', { key: missing }), [], 'key'));
  return shape.required?.every((key) => record[key] !== undefined) === false ? undefined : record;
}

function readEither(node: PlanNode, { single, several }: EitherShape, at: Path, tell: Tell): PlainValue | undefined {
  return readShape(node, node.type === 'scalar' ? single : several, at, tell);
}

/** For data of an organisation's own. */
function isFree(key: string): boolean {
  return key.startsWith('x-');
}

/** A key that is there has been spoken of, unless it is empty. */
function isAbsent(map: MapNode, key: string): boolean {
  const value = map.byKey.get(key)?.value;
  return value === undefined || (value.type === 'scalar' && value.value === null);
}

function unknownKey(map: MapNode, { keys, keysName }: RecordShape, parent: Path, key: string): Unplaced {
  const at = [...parent, key];
  const known = Object.keys(keys);
  const { text, nearest } = unknownWord(`bad-configuration.unknown-${keysName}`, key, known, { in: nameOf(parent) });
  const isTaken = nearest !== undefined && map.byKey.has(nearest);
  return badConfiguration(
    at,
    text,
    nearest === undefined || isTaken ? [] : [replaceWith(nearest, replaceKey(at, nearest))],
    'key',
  );
}

function replaceWith(nearest: string, edit: Fix['edits'][number]): Fix {
  return { title: message('fix.replace-with', { suggestion: nearest }), applicability: 'suggested', edits: [edit] };
}

/** The key that a value stands under, however deep in lists. */
function nameOf(at: Path): string {
  return String(at.findLast((step) => typeof step === 'string') ?? '');
}

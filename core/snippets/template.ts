import { parse } from 'yaml';
import type { Path, PlainValue } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import { isRecord } from '../plan/plan.ts';
import { type Field, fieldAt, propertiesOf } from '../schema/field.ts';
import { parsePrompt, toPromptValue } from './prompt.ts';
import { replaceTabStops, SNIPPETS, type Snippet, snippetsOf } from './snippets.ts';

/** What is to be written at a place of a plan. */
export interface Place {
  readonly kind: Kind;
  /** A small plan is asked less. */
  readonly isSmall: boolean;
  /** Names that a value of these types may be. */
  readonly namesOf: (types: readonly string[]) => readonly string[];
  /** A prompt in the reader's language. */
  readonly phrase?: (english: string) => string;
}

/**
 * What may stand at a path, with prompts where a person has to write: of a snippet that holds it, else of the field.
 * A small plan gets no more than a small plan is asked. Undefined where nothing is known of the path.
 */
export function templateAt(place: Place, path: Path): PlainValue | undefined {
  const found = (place.isSmall ? ofWholePlan(place.kind, path) : undefined) ?? ofSnippets(place.kind, path);
  const value = found ?? ofField(fieldAt(place.kind, path), path);
  return value === undefined ? undefined : withNames(place, path, value);
}

/** An entry or an item of a map or a list, with the key that it gets. */
export function entryTemplate(
  place: Place,
  path: Path,
  isFit: (value: PlainValue) => boolean = () => false,
): { readonly key: string | undefined; readonly value: PlainValue } | undefined {
  const isList = fieldAt(place.kind, path)?.types.includes('array') ?? false;
  const bodies = snippetsOf(place.kind, [...path, isList ? 0 : '*']).map(toValue);
  const all = bodies.map((body) => firstEntry(isList ? { '': (body as PlainValue[])[0] ?? null } : body));
  const entry = all.find((each) => each !== undefined && isFit(each[1])) ?? all[0];
  if (!entry) return undefined;
  const value = withNames(place, [...path, isList ? 0 : '*'], entry[1]);
  return { key: isList ? undefined : entry[0], value };
}

function ofWholePlan(kind: Kind, path: Path): PlainValue | undefined {
  const whole = SNIPPETS.find(({ id }) => id === `${kind}-small`);
  return whole && stepsInto(toValue(whole), path);
}

/** Of the snippet that holds the path and least around it. */
function ofSnippets(kind: Kind, path: Path): PlainValue | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const [snippet] = snippetsOf(kind, path.slice(0, depth));
    const held = snippet && firstEntry(toValue(snippet))?.[1];
    const found = held === undefined ? undefined : stepsInto(held, path.slice(depth));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An item of a list counts as the only entry of it. */
function firstEntry(value: PlainValue): [string, PlainValue] | undefined {
  if (Array.isArray(value)) return value[0] === undefined ? undefined : ['', value[0]];
  return isRecord(value) ? Object.entries(value)[0] : undefined;
}

/** Of entries with names of the author's own, the first one stands for all. */
function stepsInto(value: PlainValue, path: Path): PlainValue | undefined {
  let found: PlainValue | undefined = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[0];
    else if (!isRecord(found)) return undefined;
    else found = Object.hasOwn(found, step) ? found[step] : ownEntryOf(found);
  }
  return found;
}

function ownEntryOf(map: { [key: string]: PlainValue }): PlainValue | undefined {
  return Object.entries(map).find(([key]) => parsePrompt(key))?.[1];
}

function toValue({ body }: Snippet): PlainValue {
  const texts = new Map<string, string>();
  const marked = replaceTabStops(body, ({ number, text, choices, isQuoted }) => {
    if (text !== undefined && !texts.has(number)) texts.set(number, text);
    return toPromptValue({ text: texts.get(number) ?? '', choices, isQuoted, name: number });
  });
  return parse(marked) as PlainValue;
}

function ofField(field: Field | undefined, path: Path): PlainValue | undefined {
  const last = String(path[path.length - 1]);
  if (!field) return last.startsWith('x-') ? promptOf(last.slice(2), undefined) : undefined;
  if (propertiesOf(field).length > 0 || field.types.includes('object')) return undefined;
  const prompt = promptOf(field.title === '' ? last : field.title, field);
  return field.types.includes('array') && !field.types.includes('string') ? [prompt] : prompt;
}

function promptOf(title: string, field: Field | undefined): string {
  const text = `<${title.charAt(0).toLowerCase()}${title.slice(1)}>`;
  const isProse = !field || field.valueType === 'prose' || field.valueType?.endsWith('-or-prose') === true;
  return toPromptValue({
    text,
    choices: field && field.values.length > 0 ? [text, ...field.values] : [],
    isQuoted: isProse,
  });
}

/** What refers to something may be chosen from what is there; a key that does so is written as a name to fill in. */
function withNames(place: Place, path: Path, value: PlainValue): PlainValue {
  const field = fieldAt(place.kind, path);
  if (Array.isArray(value)) return value.map((item, at) => withNames(place, [...path, at], item));
  if (!isRecord(value)) return offerNames(place, field?.refersTo ?? [], value);
  const types = field?.keysReferTo ?? [];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [keyOf(place, types, key), withNames(place, [...path, key], inner)]),
  );
}

function offerNames({ namesOf, phrase = asItIs }: Place, types: readonly string[], value: PlainValue): PlainValue {
  const prompt = parsePrompt(value);
  if (!prompt) return value;
  const text = phrase(prompt.text);
  const names = types.length > 0 && !prompt.isQuoted ? namesOf(types) : [];
  const choices = names.length > 0 ? names : (prompt.choices ?? []).filter((choice) => choice !== prompt.text);
  return toPromptValue({ ...prompt, text, choices: choices.length > 0 ? [text, ...choices] : [] });
}

export function asItIs(text: string): string {
  return text;
}

function keyOf(place: Place, types: readonly string[], key: string): string {
  const prompt = parsePrompt(key);
  if (!prompt || types.length === 0) return key;
  return String(offerNames(place, types, toPromptValue({ ...prompt, text: `<${types.join(' or ')}>`, choices: [] })));
}

import type { Finding, Fix } from '../finding/finding.ts';
import type { SchemaError, Validate } from '../generated/validators.js';
import * as validators from '../generated/validators.js';
import { message, prose } from '../messages/message.ts';
import { escapeDoubleQuoted } from '../parse/quote.ts';
import { type MapEntry, type MapNode, nodeAt, type Path, type PlanNode } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { childField, type Field, fieldAt, isKeyedMap, propertiesOf, rootField } from '../schema/field.ts';
import { findNearest } from './nearest.ts';
import { replaceKey, replaceValue, schemaFinding } from './schema-finding.ts';

const VALIDATORS: Partial<Record<Kind, Validate>> = {
  'change-plan': validators.changePlan,
  'communication-plan': validators.communicationPlan,
  'change-registry': validators.changeRegistry,
};

type Unplaced = Omit<Finding, 'document'>;

/** What does not fit the schema, one finding a mistake, in words for people. */
export function checkShape(plan: Plan): Finding[] {
  const validate = VALIDATORS[plan.kind] ?? validators.planHead;
  if (validate(plan.data)) return [];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of validate.errors ?? []) {
    const found = explain(plan, error);
    const key = found && `${found.place.at.join('/')}`;
    if (!found || key === undefined || seen.has(key)) continue;
    seen.add(key);
    findings.push({ ...found, document: plan.document.index });
  }
  return findings;
}

function explain(plan: Plan, error: SchemaError): Unplaced | undefined {
  const path = toPath(plan.document.root, error.instancePath);
  switch (error.keyword) {
    case 'required':
      return schemaFinding('wrong-type', [String(error.params.missingProperty)], message('wrong-type.missing-title'));
    case 'additionalProperties':
      return unknownKey(plan, path, String(error.params.additionalProperty));
    case 'propertyNames':
      return badId([...path, String(error.params.propertyName)]);
    default:
      return error.propertyName === undefined ? badValue(plan, path, error) : undefined;
  }
}

/** A JSON pointer as a path; list indices are told from keys by the tree itself. */
function toPath(root: PlanNode, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(nodeAt(root, path)?.type === 'list' ? Number(step) : step);
  }
  return path;
}

function unknownKey(plan: Plan, parent: Path, key: string): Unplaced | undefined {
  const map = nodeAt(plan.document.root, parent);
  const field = fieldAt(plan.kind, parent);
  if (map?.type !== 'map' || !field) return undefined;
  const split = splitSentence(plan, map, parent, key);
  if (split) return split;
  const known = propertiesOf(field).map(([name]) => name);
  const path = [...parent, key];
  const nearest = findNearest(key, known);
  if (nearest !== undefined && !map.entries.some((entry) => entry.key === nearest)) {
    const fix: Fix = {
      title: message('fix.rename-key', { nearest }),
      applicability: 'suggested',
      edits: [replaceKey(path, nearest)],
    };
    return {
      ...schemaFinding('unknown-key', path, message('unknown-key.meant', { key, nearest }), [fix], 'key'),
      discriminator: key,
    };
  }
  const home = parent.length === 0 ? sectionsWith(plan.kind, key) : [];
  const text =
    home.length > 0 ? message('unknown-key.elsewhere', { key, section: home }) : message('unknown-key', { key, known });
  return { ...schemaFinding('unknown-key', path, text, [], 'key'), discriminator: key };
}

/** Sections that know a key which somebody wrote at the top. */
function sectionsWith(kind: Kind, key: string): string[] {
  return propertiesOf(rootField(kind))
    .filter(([, field]) => !isKeyedMap(field) && childField(field, key))
    .map(([name]) => name);
}

/** `{response: Talk first, then: act}`: the unknown key is the rest of the sentence before it. */
function splitSentence(plan: Plan, map: MapNode, parent: Path, key: string): Unplaced | undefined {
  const index = map.entries.findIndex((entry) => entry.key === key);
  const before = map.entries[index - 1];
  const entry = map.entries[index];
  if (
    !map.flow ||
    !entry ||
    !before ||
    before.value.type !== 'scalar' ||
    before.value.style !== 'plain' ||
    !/\s/.test(before.value.source)
  )
    return undefined;
  const at = [...parent, before.key];
  const start = before.valueOffset;
  const end = Math.max(entry.keyOffset + entry.keyWidth, entry.valueOffset + entry.value.width);
  return proseFinding('comma', at, textOf(plan, map, parent, start, end), start, end, plan, parent);
}

function proseFinding(
  eaten: 'comma' | 'pair',
  at: Path,
  text: string,
  start: number,
  end: number,
  plan: Plan,
  parent: Path,
): Unplaced {
  const from = absoluteStart(plan, parent) - plan.document.offset;
  const place = { at, span: { start: from + start, end: from + end } };
  const fix: Fix = {
    title: message('fix.put-in-quotes'),
    applicability: 'safe',
    edits: [{ place, newText: `"${escapeDoubleQuoted(text)}"` }],
  };
  return {
    code: 'prose-needs-quotes',
    category: 'syntax',
    severity: 'error',
    place,
    message: message(`prose-needs-quotes.${eaten}`, { text: prose(text) }),
    fixes: [fix],
  };
}

function absoluteStart(plan: Plan, path: Path): number {
  let start = plan.document.start;
  let node: PlanNode | undefined = plan.document.root;
  for (const step of path) {
    if (node?.type === 'list') {
      const item: { offset: number; value: PlanNode } | undefined = node.items[Number(step)];
      start += item?.offset ?? 0;
      node = item?.value;
    } else if (node?.type === 'map') {
      const entry: MapEntry | undefined = node.entries.find((each) => each.key === step);
      start += entry?.valueOffset ?? 0;
      node = entry?.value;
    }
  }
  return start;
}

function textOf(plan: Plan, _map: MapNode, path: Path, start: number, end: number): string {
  const from = absoluteStart(plan, path);
  return plan.file.text.slice(from + start, from + end);
}

function badId(path: Path): Unplaced {
  const id = String(path[path.length - 1]);
  const suggestion = toKebabCase(id);
  if (suggestion === '' || suggestion === id)
    return { ...schemaFinding('bad-id', path, message('bad-id', { id }), [], 'key'), discriminator: id };
  const fix: Fix = {
    title: message('fix.rename-key', { nearest: suggestion }),
    applicability: 'suggested',
    edits: [replaceKey(path, suggestion)],
  };
  return {
    ...schemaFinding('bad-id', path, message('bad-id.meant', { id, suggestion }), [fix], 'key'),
    discriminator: id,
  };
}

/** `Product Engineers` → `product-engineers`. */
function toKebabCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function badValue(plan: Plan, path: Path, error: SchemaError): Unplaced | undefined {
  const node = nodeAt(plan.document.root, path);
  const field = fieldAt(plan.kind, path);
  if (!node || !field || isSilent(node)) return undefined;
  switch (error.keyword) {
    case 'type':
      return wrongType(plan, path, node, field);
    case 'enum':
    case 'pattern':
      return notOneOf(path, node, allowedValues(field));
    case 'minimum':
    case 'maximum':
      return outOfRange(path, error);
    default:
      return schemaFinding('wrong-type', path, message('wrong-type.other'));
  }
}

/** An empty value or filler is the questions' to speak of. */
function isSilent(node: PlanNode): boolean {
  return node.type === 'scalar' && (node.value === null || (typeof node.value === 'string' && isFiller(node.value)));
}

function allowedValues(field: Field): readonly string[] {
  return field.values.length > 0 ? field.values : (childField(field, 0)?.values ?? []);
}

function notOneOf(path: Path, node: PlanNode, values: readonly string[]): Unplaced {
  const text = node.type === 'scalar' ? String(node.value) : '';
  const nearest = findNearest(text, values);
  const params = { text: prose(text), values };
  if (nearest === undefined) return schemaFinding('not-one-of', path, message('not-one-of', params));
  const fix: Fix = {
    title: message('fix.replace-with', { suggestion: nearest }),
    applicability: 'suggested',
    edits: [replaceValue(path, nearest)],
  };
  return schemaFinding('not-one-of', path, message('not-one-of.meant', { ...params, nearest }), [fix]);
}

function outOfRange(path: Path, error: SchemaError): Unplaced {
  const limit = Number(error.params.limit);
  return schemaFinding(
    'out-of-range',
    path,
    message(error.keyword === 'minimum' ? 'out-of-range.low' : 'out-of-range.high', { limit }),
  );
}

function wrongType(plan: Plan, path: Path, node: PlanNode, field: Field): Unplaced {
  const key = String(path.findLast((step) => typeof step === 'string') ?? plan.kind);
  const wantsText = field.types.includes('string');
  if (wantsText && node.type === 'scalar') return textRead(path, node, key);
  const pair = wantsText ? oneLinePair(plan, path, node) : undefined;
  if (pair) return pair;
  return schemaFinding('wrong-type', path, message(expectedShape(field), { key }), listFix(path, node, field));
}

/** A number or true/false where text belongs: `1.10` would lose its zero. */
function textRead(path: Path, node: PlanNode & { type: 'scalar' }, key: string): Unplaced {
  const fix: Fix = {
    title: message('fix.put-in-quotes'),
    applicability: 'safe',
    edits: [replaceValue(path, `"${node.source}"`)],
  };
  const text = message('prose-needs-quotes.number', { key, text: node.source, read: String(node.value) });
  return {
    code: 'prose-needs-quotes',
    category: 'syntax',
    severity: 'error',
    place: { at: path, on: 'value' },
    message: text,
    fixes: [fix],
  };
}

/** `- Note: managers first`: the colon made a map of a sentence. */
function oneLinePair(plan: Plan, path: Path, node: PlanNode): Unplaced | undefined {
  const [entry, ...more] = node.type === 'map' ? node.entries : [];
  if (node.type !== 'map' || node.flow || !entry || more.length > 0 || entry.value.type !== 'scalar') return undefined;
  const end = Math.max(entry.valueOffset + entry.value.width, entry.keyOffset + entry.keyWidth + 1);
  const text = textOf(plan, node, path, 0, end);
  return text.includes('\n') ? undefined : proseFinding('pair', path, text, 0, end, plan, path);
}

function expectedShape(field: Field) {
  const type = field.types[0];
  if (type === 'array') return 'wrong-type.list';
  if (type === 'object') return isKeyedMap(field) ? 'wrong-type.entries' : 'wrong-type.fields';
  if (type === 'integer') return 'wrong-type.whole-number';
  if (type === 'number') return 'wrong-type.number';
  if (type === 'boolean') return 'wrong-type.yes-no';
  return 'wrong-type.text';
}

/** One value where a list belongs becomes a list of one. */
function listFix(path: Path, node: PlanNode, field: Field): Fix[] {
  if (field.types[0] !== 'array' || node.type !== 'scalar' || childField(field, 0)?.types[0] !== 'string') return [];
  return [
    { title: message('fix.make-list'), applicability: 'suggested', edits: [replaceValue(path, `[${node.source}]`)] },
  ];
}

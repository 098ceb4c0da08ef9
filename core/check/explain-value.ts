import type { Fix } from '../finding/finding.ts';
import type { SchemaError } from '../generated/validators.js';
import { message, prose } from '../messages/message.ts';
import { toDoubleQuoted } from '../parse/quote.ts';
import { nodeAt, type Path, type PlanNode, type ScalarNode } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { childField, type Field, fieldAt, isKeyedMap } from '../schema/field.ts';
import { findNearest } from './nearest.ts';
import { replaceValue, schemaFinding, type Unplaced } from './schema-finding.ts';
import { oneLinePair } from './split-prose.ts';

/** A value of the wrong type, outside its scale, or none of the few that its place takes. */
export function badValue(plan: Plan, path: Path, error: SchemaError): Unplaced | undefined {
  const node = nodeAt(plan.document.root, path);
  const field = fieldAt(plan.kind, path);
  if (!node || !field || isSilent(node, path, field)) return undefined;
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

/** An empty value or filler is the questions' to speak of; of `status: TBD` and its like in the head no question speaks. */
function isSilent(node: PlanNode, path: Path, { values }: Field): boolean {
  if (node.type !== 'scalar') return false;
  const isSwitch = path.length === 1 && values.length > 0;
  return node.value === null || (!isSwitch && typeof node.value === 'string' && isFiller(node.value));
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

/** Values that are tested by their own grammar, digits alone too: one finding of theirs is enough. */
const OWN_GRAMMAR: readonly (string | undefined)[] = ['date', 'time', 'cadence', 'span'];

function wrongType(plan: Plan, path: Path, node: PlanNode, field: Field): Unplaced | undefined {
  if (node.type === 'scalar' && typeof node.value === 'number' && OWN_GRAMMAR.includes(field.valueType))
    return undefined;
  const key = String(path.findLast((step) => typeof step === 'string') ?? plan.kind);
  const wantsText = field.types.includes('string');
  if (wantsText && node.type === 'scalar') return textRead(path, node, key);
  const pair = wantsText ? oneLinePair(plan, path, node) : undefined;
  if (pair) return pair;
  const comma = decimalComma(path, node, field, key);
  if (comma) return comma;
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

/** `12,5`, as much of Europe writes it; three digits behind the comma may be thousands, of which only the writer knows. */
function decimalComma(path: Path, node: PlanNode, field: Field, key: string): Unplaced | undefined {
  if (field.types[0] !== 'number' || node.type !== 'scalar' || !/^-?\d+,\d{1,2}$/.test(String(node.value)))
    return undefined;
  const text = String(node.value);
  const number = text.replace(',', '.');
  const fix: Fix = {
    title: message('fix.replace-with', { suggestion: number }),
    applicability: 'safe',
    edits: [replaceValue(path, number)],
  };
  return schemaFinding('wrong-type', path, message('wrong-type.decimal-comma', { key, text: prose(text), number }), [
    fix,
  ]);
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
    {
      title: message('fix.make-list'),
      applicability: 'suggested',
      edits: [replaceValue(path, `[${listItem(node, field)}]`)],
    },
  ];
}

/** Ids may stand as they are, several after commas too; prose goes into quotes. */
function listItem(node: ScalarNode, field: Field): string {
  const isId = childField(field, 0)?.valueType === 'id';
  return isId || node.style === 'quoted' ? node.source : toDoubleQuoted(String(node.value));
}

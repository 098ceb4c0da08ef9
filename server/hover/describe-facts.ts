import type { PlainValue } from '../../core/parse/tree.ts';
import { describeDefinitions, describeEntry } from '../../core/plan/describe-entry.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { isRecord, valueAt } from '../../core/plan/plan.ts';
import { childField, type Field, fieldAt, propertiesOf } from '../../core/schema/field.ts';
import { spellShortDate } from '../words/spell-date.ts';
import type { Telling } from './telling.ts';

/** More is read where it stands. */
const MOST_FACTS = 8;
const MOST_ITEMS = 4;
const LONGEST = 40;

/** What an entry says in few words: an audience's size, a KPI's target, who owns what and until when. */
export function describeFacts(telling: Telling, definitions: readonly Definition[]): string[] {
  const [first] = definitions;
  const field = first && fieldAt(first.plan.kind, first.path);
  if (!field) return [];
  const entries = definitions.map((definition) => ({
    definition,
    value: valueAt(definition.plan.data, definition.path),
  }));
  const facts = propertiesOf(field).flatMap(([key, below]) => {
    const told = entries.find(({ value }) => isRecord(value) && (value[key] ?? undefined) !== undefined);
    if (!told || !isRecord(told.value) || isTitle(key, told.value)) return [];
    const value = describeValue(telling, below, told.value[key] as PlainValue, told.definition);
    return value === '' ? [] : [telling.say('fact', { name: telling.markup.ours(below.title), value })];
  });
  return facts.slice(0, MOST_FACTS);
}

/** What the title of the hover has said already. */
function isTitle(key: string, entry: { readonly [key: string]: PlainValue }): boolean {
  return key === 'role' || entry[key] === describeEntry(entry).name;
}

/** Empty where the value is too long or too deep for a line of its own. */
function describeValue(telling: Telling, field: Field, value: PlainValue, home: Definition): string {
  const { say, markup } = telling;
  if (Array.isArray(value)) return describeList(telling, field, value, home);
  if (typeof value === 'boolean') return say(value ? 'fact.yes' : 'fact.no');
  if (typeof value === 'number') return markup.prose(String(value));
  return typeof value === 'string' && value.length <= LONGEST ? describeText(telling, field, value, home) : '';
}

function describeList(telling: Telling, field: Field, list: readonly PlainValue[], home: Definition): string {
  const each = childField(field, 0) ?? field;
  // Several sentences fit no line.
  if (each.valueType === 'prose') return '';
  const items = list
    .slice(0, MOST_ITEMS)
    .map((item) => (Array.isArray(item) ? '' : describeValue(telling, each, item, home)));
  if (items.length === 0 || items.includes('')) return '';
  const joined = items.join(', ');
  return list.length > MOST_ITEMS ? telling.say('list.more', { list: joined }) : joined;
}

function describeText({ view, say, markup }: Telling, field: Field, text: string, { plan }: Definition): string {
  if (field.refersTo.length > 0) {
    const { name } = describeDefinitions(findDefinitions(view.family, field.refersTo, text));
    return name !== '' && name.length <= LONGEST ? markup.prose(name) : markup.code(text);
  }
  if (field.valueType !== 'date') return markup.prose(text);
  const member = view.family.members.find((each) => each.plan === plan);
  const date = view.dates.dateOf(text, member);
  return date ? spellShortDate(say, date) : markup.prose(text);
}

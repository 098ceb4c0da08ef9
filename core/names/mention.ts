import { parseCadence } from '../dates/cadence.ts';
import { type DateExpression, parseDateExpression } from '../dates/relative-date.ts';
import { findEntry, type Path, type PlanNode } from '../parse/tree.ts';
import type { Definition, TypedValue } from '../plan/facts.ts';
import type { Member } from '../plan/family.ts';
import type { Plan } from '../plan/plan.ts';
import { childField, type Field, rootField } from '../schema/field.ts';

/** A place in a plan where the name of something stands. */
export interface Mention {
  readonly plan: Plan;
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** The name alone: `pilot` of `ship/pilot.start`. */
  readonly id: string;
  readonly written: string;
  readonly says: Says;
}

export type Says =
  | { readonly type: 'definition'; readonly definition: Definition }
  | { readonly type: 'reference'; readonly types: readonly string[]; readonly mayBeProse: boolean }
  /** A word of what a trigger watches, which names what is measured if it is called so; `nth` counts equal words from 0. */
  | { readonly type: 'word'; readonly nth: number }
  /** In a kind of file without a schema of its own: whatever has this name is meant. */
  | { readonly type: 'loose' }
  /** What a date counts from; in a rhythm there may be two. */
  | { readonly type: 'day'; readonly clause?: Clause };

export type Clause = 'from' | 'until';

const WATCHED = ['signal', 'trigger'];
/** As the rules read it: a word ends where no letter, digit or hyphen follows. */
export const WORD = /[\p{L}\p{N}-]+/gu;

/** Type of `start`, `go-live` and `end`, which every change plan has. */
export const BUILT_IN = 'built-in';

/** All places of one plan that name something, always in the same order. */
export function collectMentions({ plan, facts }: Member): Mention[] {
  const definitions = [...facts.definitions, ...builtInsOf(plan)].map((definition): Mention => {
    const { id, path } = definition;
    return { plan, path, on: 'key', id, written: id, says: { type: 'definition', definition } };
  });
  const references = facts.references.map(({ id: written, types, path, on, mayBeProse }): Mention => {
    return { plan, path, on, id: bareName(written), written, says: { type: 'reference', types, mayBeProse } };
  });
  const days = facts.values.flatMap(({ type, text, path }) => {
    if (type === 'date') return dayOf(plan, path, parseDateExpression(text));
    return type === 'cadence' ? daysOfCadence(plan, path, text) : [];
  });
  const words = facts.values.filter(isWatched).flatMap(({ text, path }) => wordsOf(plan, path, text));
  return [...definitions, ...references, ...days, ...words, ...looseMentions(plan)];
}

/** What makes a plan adapt or stop: prose that may speak of a KPI or a feedback loop by its name. */
function isWatched({ type, path }: TypedValue): boolean {
  return type === 'prose' && WATCHED.includes(String(path.at(-1)));
}

function wordsOf(plan: Plan, path: Path, text: string): Mention[] {
  const counts = new Map<string, number>();
  return [...text.matchAll(WORD)].map(([word]) => {
    const nth = counts.get(word) ?? 0;
    counts.set(word, nth + 1);
    return { plan, path, on: 'value', id: word, written: word, says: { type: 'word', nth } };
  });
}

/** The days of the timeline that have a name although nobody gave it to them. */
function builtInsOf(plan: Plan): Definition[] {
  const when = plan.kind === 'change-plan' ? findEntry(plan.document.root, 'when')?.value : undefined;
  return ['start', 'go-live', 'end']
    .filter((id) => findEntry(when, id))
    .map((id) => ({ type: BUILT_IN, id, path: ['when', id], plan }));
}

/** `pilot` of `ship/pilot.start`: no name holds a slash or a dot. */
function bareName(written: string): string {
  return written.slice(written.indexOf('/') + 1).replace(/\.(?:start|end|go-live)$/, '');
}

function dayOf(plan: Plan, path: Path, date: DateExpression | undefined, clause?: Clause): Mention[] {
  if (date?.type !== 'relative') return [];
  const says: Says = { type: 'day', ...(clause && { clause }) };
  return [{ plan, path, on: 'value', id: bareName(date.anchor), written: date.anchor, says }];
}

function daysOfCadence(plan: Plan, path: Path, text: string): Mention[] {
  const cadence = parseCadence(text);
  return [...dayOf(plan, path, cadence?.from, 'from'), ...dayOf(plan, path, cadence?.until, 'until')];
}

const ONE_WORD = /^(?:[^\s/]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_DATE = 100;

function looseMentions(plan: Plan): Mention[] {
  if (['change-plan', 'communication-plan', 'change-registry'].includes(plan.kind)) return [];
  return [...looseTexts(plan.document.root, rootField(plan.kind), [])].flatMap(({ text, path }) => {
    if (text.length > LONGEST_DATE) return [];
    if (ONE_WORD.test(text))
      return [{ plan, path, on: 'value', id: bareName(text), written: text, says: { type: 'loose' } } as const];
    return [...dayOf(plan, path, parseDateExpression(text)), ...daysOfCadence(plan, path, text)];
  });
}

/** Texts where the schema knows no field; an organisation's own data is left alone. */
function* looseTexts(node: PlanNode, field: Field | undefined, path: Path): Generator<{ text: string; path: Path }> {
  if (node.type === 'map') {
    for (const { key, value } of node.entries)
      if (!key.startsWith('x-')) yield* looseTexts(value, field && childField(field, key), [...path, key]);
  } else if (node.type === 'list') {
    for (const [at, { value }] of node.items.entries())
      yield* looseTexts(value, field && childField(field, at), [...path, at]);
  } else if (!field && typeof node.value === 'string') yield { text: node.value, path };
}

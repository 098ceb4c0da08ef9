import { defineView } from '../engine/observe.ts';
import type { Path, PlanNode } from '../parse/tree.ts';
import type { Reference } from '../plan/facts.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { childField, type Field, rootField } from '../schema/field.ts';
import { change, comms, family, references, registry } from './inputs.ts';
import { type Mentioned, mentionsIn } from './mention.ts';
import type { PlanRef } from './spot.ts';

/** A place that names something. */
export interface Use {
  readonly plan: PlanRef;
  readonly path: Path;
  /** Types of what the place may name. */
  readonly types: readonly string[];
  /** As it is written: `ship/lead-time` with the stem of a file. */
  readonly written: string;
}

/** Everything that is named, by its id. Of words that stand where an id belongs each may be one. */
export const uses = defineView('uses', (read): ReadonlyMap<string, readonly Use[]> => {
  const byId = new Map<string, Use[]>();
  for (const { plan, value } of read(references)) {
    for (const { id: text, path, types } of value) {
      for (const written of new Set([text, ...wordsIn(text)])) {
        const id = written.slice(written.indexOf('/') + 1);
        const known = byId.get(id) ?? [];
        known.push({ plan, path, types, written });
        byId.set(id, known);
      }
    }
  }
  return byId;
});

/** Types of which at least one is named somewhere. */
export const namedTypes = defineView(
  'named-types',
  (read): ReadonlySet<string> => new Set([...read(uses).values()].flat().flatMap(({ types }) => types)),
  isSameSet,
);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Types of which something is named that exists nowhere: what seems left over may be meant. */
export const misspeltTypes = defineView(
  'misspelt-types',
  (read): ReadonlySet<string> => {
    const { definitions } = read(family);
    const isKnown = ({ id, types }: Reference) =>
      definitions.withId(id.slice(id.indexOf('/') + 1)).some(({ type }) => types.includes(type));
    const unknown = read(references)
      .flatMap(({ value }) => value)
      .filter((each) => !isFiller(each.id) && (!each.mayBeProse || ID.test(each.id)) && !isKnown(each));
    return new Set(unknown.flatMap(({ types }) => types));
  },
  isSameSet,
);

/**
 * Words that stand where the schema knows no field: in an organisation's own data, behind a misspelt key, in a kind of
 * file that has no schema. What they name is not looked up, and yet it is used.
 */
export const looseWords = defineView(
  'loose-words',
  (read): ReadonlySet<string> =>
    new Set(
      read(family).members.flatMap(({ plan }) =>
        [...looseTexts(plan.document.root, rootField(plan.kind))].flatMap((text) => wordsIn(text)),
      ),
    ),
  isSameSet,
);

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function* looseTexts(node: PlanNode, field: Field | undefined): Generator<string> {
  if (node.type === 'map') {
    for (const { key, value } of node.entries) {
      if (!field) yield key;
      yield* looseTexts(value, field && childField(field, key));
    }
  } else if (node.type === 'list') {
    for (const { value } of node.items) yield* looseTexts(value, field && childField(field, 0));
  } else if (!field && typeof node.value === 'string') yield node.value;
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}/-]+/u).filter((word) => word !== '');
}

/** Tells what the plans watch in order to act: the signals of triggers speak of it. */
export const watches = defineView('watches', (read): ((what: Mentioned) => boolean) => {
  const texts = [
    ...read(change.when).flatMap(({ value }) => value['stop-if']?.map(({ signal }) => signal)),
    ...read(change.feedback).flatMap(({ value }) => value.adaptation?.triggers?.map(({ signal }) => signal)),
    ...read(change.risks).flatMap(({ value }) => Object.values(value).map(({ trigger }) => trigger)),
    ...[comms.iteration, registry.iteration].flatMap((input) =>
      read(input).flatMap(({ value }) => value.adjust?.map(({ trigger }) => trigger)),
    ),
  ];
  return mentionsIn(texts.filter((text) => text !== undefined).join('\n'));
});

import type { PlainValue } from '../parse/tree.ts';
import { type Family, type Member, SHARED_TYPES } from '../plan/family.ts';
import { entriesOf, isRecord, type PlainRecord, valueAt, valueUnder } from '../plan/plan.ts';
import { isFiller } from './not-an-answer.ts';

/** Sections of a registry that answer the questions of the plans that use it, key by key. */
const INHERITED = [
  'contact',
  'tone',
  'plain-language',
  'feedback',
  'crisis',
  'iteration',
  'responsibility',
  'frequency',
];

/**
 * A plan as its questions see it: what registries answer for it, feedback loops of the whole family, and of audiences
 * and channels those that the plan defines or names, with the facts that other files of the family add.
 */
export function effectiveData(family: Family): PlainRecord {
  const { self, members } = family;
  const data = toRecord(self.plan.data);
  const registries = members.filter(({ plan }) => plan.kind === 'change-registry' && plan !== self.plan);
  for (const registry of self.plan.kind === 'communication-plan' ? registries : []) {
    for (const section of INHERITED) mergeInto(data, section, registry.plan.data[section]);
  }
  for (const member of members) mergeInto(data, 'feedback', loopsOf(member));
  if (self.plan.kind === 'communication-plan') {
    const audiences = mergedEntries(family, 'audience', 'audiences');
    addConcerns(audiences, members);
    data.audiences = entriesOr(audiences, self.plan.data.audiences);
    data.channels = entriesOr(mergedEntries(family, 'channel', 'channels'), self.plan.data.channels);
  }
  return data;
}

function loopsOf({ plan }: Member): PlainValue | undefined {
  const loops = valueUnder(plan.data, 'feedback.loops');
  return loops === undefined ? undefined : toRecord({ loops });
}

/** A copy without a prototype: `constructor` and `__proto__` are ids like any other. */
function toRecord(data: PlainRecord = {}): { [key: string]: PlainValue } {
  return Object.assign(Object.create(null), data);
}

function mergeInto(data: { [key: string]: PlainValue }, key: string, more: PlainValue | undefined): void {
  if (more === undefined) return;
  const own = data[key];
  if (own === undefined || own === null || saysNothing(own)) data[key] = more ?? own ?? null;
  else if (more !== null) data[key] = mergeValues(own, more);
}

/** Filler hides no answer that another file gives. */
function saysNothing(value: PlainValue): boolean {
  return typeof value === 'string' && isFiller(value);
}

/** The first value wins; maps merge key by key. */
function mergeValues(own: PlainValue, more: PlainValue): PlainValue {
  if (!isRecord(own) || !isRecord(more)) return own;
  const merged = toRecord(own);
  for (const [key, value] of Object.entries(more)) mergeInto(merged, key, value);
  return merged;
}

/** Where there is no entry, what the plan wrote in their place stays to be seen. */
function entriesOr(merged: { [id: string]: PlainValue }, own: PlainValue | undefined): PlainValue {
  return Object.keys(merged).length > 0 ? merged : (own ?? merged);
}

/** Entries of one shared type that the plan defines or names, merged over the family. */
function mergedEntries({ self, members }: Family, type: string, key: string): { [id: string]: PlainValue } {
  const merged = toRecord();
  const wanted = new Set(entriesOf(self.plan.data[key]).map(([id]) => id));
  for (const reference of self.facts.references) if (reference.types.includes(type)) wanted.add(reference.id);
  for (const { plan, facts } of members) {
    for (const definition of SHARED_TYPES.includes(type) ? facts.definitions : []) {
      if (definition.type === type && wanted.has(definition.id))
        mergeInto(merged, definition.id, valueAt(plan.data, definition.path) ?? toRecord());
    }
  }
  return merged;
}

/** An audience's concerns are those of `who.affected` where it tells none of its own. */
function addConcerns(audiences: { [id: string]: PlainValue }, members: readonly Member[]): void {
  for (const { plan } of members) {
    for (const [id, affected] of entriesOf(valueUnder(plan.data, 'who.affected'))) {
      const concerns = valueUnder(affected, 'concerns');
      const audience = audiences[id];
      if (concerns !== undefined && isRecord(audience)) audiences[id] = mergeValues(audience, toRecord({ concerns }));
    }
  }
}

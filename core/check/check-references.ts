import { parseCadence } from '../dates/cadence.ts';
import { parseDateExpression } from '../dates/relative-date.ts';
import type { Finding, Fix } from '../finding/finding.ts';
import { en } from '../messages/en.ts';
import { type Message, message, type Param, prose } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';
import type { Anchor } from '../plan/anchors.ts';
import type { Reference, TypedValue } from '../plan/facts.ts';
import { type Family, findDefinitions, stemmed } from '../plan/family.ts';
import type { DateResolver } from '../plan/resolve-dates.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { findNearest } from './nearest.ts';
import { replaceKey, replaceValue, type Unplaced } from './schema-finding.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids and date anchors that exist nowhere in the family. Silent while a file of the family is missing: they may stand there. */
export function checkReferences(family: Family, dates: DateResolver): Finding[] {
  const { facts, plan } = family.self;
  const circles = new Set<Circle>();
  const found = [
    ...facts.references.flatMap((reference) => checkReference(family, reference) ?? []),
    ...facts.values.flatMap((value) => checkAnchors(family, value, dates, circles) ?? []),
  ];
  return found.map((finding) => ({ ...finding, document: plan.document.index }));
}

function checkReference(family: Family, reference: Reference): Unplaced | undefined {
  const { id, types, mayBeProse } = reference;
  if (mayBeProse && (!ID.test(id) || isUndefinedTeam(family, types))) return undefined;
  if (findDefinitions(family, types, id).length > 0) return undefined;
  if (isFiller(id) || reference.isOneOfSeveral) return undefined;
  const others = family.definitions.withId(id).filter((definition) => !types.includes(definition.type));
  const home = { anyOf: types.map(homeOf) };
  const meant = stemmedNames(family, types, id);
  if (others.length > 0 && meant.length === 0) {
    const actual = homeOf(others[0]?.type ?? '');
    return unresolved(reference, message('unresolved-reference.other-type', { id: shown(id), actual, home }));
  }
  if (family.isIncomplete && meant.length === 0) return undefined;
  const near = meant.length > 0 ? meant : nearestNames(id, namesOf(family, types));
  const params = { id: shown(id), type: { anyOf: types.map(nameOf) }, home };
  const [nearest] = near;
  if (nearest === undefined) return unresolved(reference, message('unresolved-reference', params));
  return unresolved(reference, message('unresolved-reference.meant', { ...params, nearest }), near);
}

/** An id is shown as it is; what stands in its place and is none may be prose. */
function shown(id: string): Param {
  return ID.test(id) ? id : prose(id);
}

/** A team is plain text where the family defines no teams at all. */
function isUndefinedTeam(family: Family, types: readonly string[]): boolean {
  return types.includes('team') && !family.definitions.all().some(({ type }) => type === 'team');
}

function unresolved({ id, path, on }: Reference, text: Message, near: readonly string[] = []): Unplaced {
  const fixes = near.map(
    (name): Fix => ({
      title: message('fix.replace-with', { suggestion: name }),
      applicability: 'suggested',
      edits: [on === 'key' ? replaceKey(path, name) : replaceValue(path, name)],
    }),
  );
  return {
    code: 'unresolved-reference',
    category: 'rule',
    severity: 'error',
    place: { at: path, on },
    message: text,
    discriminator: id,
    ...(fixes.length > 0 && { fixes }),
  };
}

function namesOf(family: Family, types: readonly string[]): string[] {
  return family.definitions
    .all()
    .filter((definition) => types.includes(definition.type))
    .map((definition) => stemmed(family, definition, definition.id));
}

/** Names of several changes that would be found if the stem stood before them. */
function stemmedNames(family: Family, types: readonly string[], id: string): string[] {
  const definitions = family.definitions.withId(id).filter((definition) => types.includes(definition.type));
  return [...new Set(definitions.map((definition) => stemmed(family, definition, id)))];
}

/**
 * The name that is nearest as it is written, else the only one of which it is a part, as `Tom` of `tom-lindt`; else those
 * that end in the id that is nearest without its stem.
 */
function nearestNames(id: string, names: readonly string[]): string[] {
  const nearest = findNearest(id, names) ?? onlyNameWith(id.toLowerCase(), names);
  if (nearest !== undefined) return [nearest];
  const bare = id.includes('/') ? undefined : findNearest(id, names.map(withoutStem));
  return bare === undefined ? [] : [...new Set(names.filter((name) => withoutStem(name) === bare))];
}

function onlyNameWith(part: string, names: readonly string[]): string | undefined {
  const found = names.filter((name) => name.split('-').includes(part));
  return found.length === 1 ? found[0] : undefined;
}

function withoutStem(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

const HOMES: Readonly<Record<string, string>> = {
  person: 'people',
  audience: 'audiences',
  channel: 'channels',
  kpi: 'kpis',
  outcome: 'outcomes',
  milestone: 'milestones',
  phase: 'phases',
  wave: 'waves',
  activity: 'activities',
  approval: 'approvals',
  risk: 'risks',
  team: 'teams',
  objective: 'objectives',
  stakeholder: 'stakeholders',
  point: 'points',
  asset: 'assets',
  touchpoint: 'schedule',
  'communication-objective': 'objectives',
  ask: 'asks',
  decision: 'decisions',
  win: 'wins',
  loop: 'loops',
  scenario: 'scenarios',
};

function homeOf(type: string): string {
  return HOMES[type] ?? type;
}

function nameOf(type: string): string | Message {
  return Object.hasOwn(en, `type.${type}`) ? message(`type.${type}` as 'type.person') : type;
}

type Circle = readonly Anchor[];

function checkAnchors(
  family: Family,
  { type, text, path }: TypedValue,
  dates: DateResolver,
  circles: Set<Circle>,
): Unplaced | undefined {
  const texts = type === 'date' ? [text] : type === 'cadence' ? cadenceDates(text) : [];
  for (const each of texts) {
    const resolution = dates.resolveText(each);
    if (!resolution || 'date' in resolution || resolution.unresolved === 'undated-anchor') continue;
    const { anchor } = resolution;
    if (resolution.unresolved === 'circle') {
      const { circle } = resolution;
      if (
        circles.has(circle) ||
        !circle.some((member) => member.plan === family.self.plan && isSame(member.path, path))
      )
        continue;
      circles.add(circle);
      return circular(anchor, path);
    }
    if (!family.isIncomplete) return unknownAnchor(anchor, text, path, dates.anchorNames());
  }
  return undefined;
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

/** Told once, on the first date of the circle: one day given to any of them mends all. */
function circular(anchor: string, path: Path): Unplaced {
  return {
    code: 'bad-date',
    category: 'schema',
    severity: 'error',
    place: { at: path, on: 'value' },
    message: message('bad-date.circle', { anchor }),
  };
}

/** `weekly on tue until go-live`: the dates at the end of a cadence, as they are written. */
function cadenceDates(text: string): string[] {
  if (!parseCadence(text)) return [];
  return text
    .split(/\b(?:from|until)\b/i)
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => parseDateExpression(part) !== undefined);
}

function unknownAnchor(anchor: string, text: string, path: Path, known: readonly string[]): Unplaced {
  const near = nearestNames(anchor, known);
  const [nearest] = near;
  const common = {
    code: 'unresolved-reference',
    category: 'rule',
    severity: 'error',
    place: { at: path, on: 'value' },
    discriminator: anchor,
  } as const;
  if (nearest === undefined)
    return { ...common, message: message('unresolved-reference.anchor', { id: anchor, known: known.slice(0, 8) }) };
  const fixes = near.map((name): Fix => {
    const suggestion = text.replace(anchor, () => name);
    return {
      title: message('fix.replace-with', { suggestion }),
      applicability: 'suggested',
      edits: [replaceValue(path, suggestion)],
    };
  });
  return { ...common, message: message('unresolved-reference.anchor-meant', { id: anchor, nearest }), fixes };
}

import { parseCadence } from '../dates/cadence.ts';
import { parseDateExpression } from '../dates/relative-date.ts';
import type { Finding, Fix } from '../finding/finding.ts';
import { type Message, message, type Param, prose } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';
import type { Reference, TypedValue } from '../plan/facts.ts';
import { type Family, findDefinitions } from '../plan/family.ts';
import type { DateResolver } from '../plan/resolve-dates.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { findNearest } from './nearest.ts';
import { replaceKey, replaceValue, type Unplaced } from './schema-finding.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids and date anchors that exist nowhere in the family. Silent while a file of the family is missing: they may stand there. */
export function checkReferences(family: Family, dates: DateResolver): Finding[] {
  const { facts, plan } = family.self;
  const found = [
    ...facts.references.flatMap((reference) => checkReference(family, reference) ?? []),
    ...facts.values.flatMap((value) => checkAnchors(family, value, dates) ?? []),
  ];
  return found.map((finding) => ({ ...finding, document: plan.document.index }));
}

function checkReference(family: Family, reference: Reference): Unplaced | undefined {
  const { id, types, mayBeProse } = reference;
  if (mayBeProse && (!ID.test(id) || isUndefinedTeam(family, types))) return undefined;
  if (findDefinitions(family, types, id).length > 0) return undefined;
  if (isFiller(id)) return undefined;
  const others = allDefinitions(family).filter((definition) => definition.id === id);
  const home = types.map(homeOf);
  const type = types.map(nameOf);
  if (others.length > 0) {
    const actual = homeOf(others[0]?.type ?? '');
    return unresolved(reference, message('unresolved-reference.other-type', { id: shown(id), actual, home }));
  }
  if (family.isIncomplete) return undefined;
  const nearest = findNearest(id, namesOf(family, types));
  const params = { id: shown(id), type: type.join(' / '), home };
  if (nearest === undefined) return unresolved(reference, message('unresolved-reference', params));
  return unresolved(reference, message('unresolved-reference.meant', { ...params, nearest }), nearest);
}

/** An id is shown as it is; what stands in its place and is none may be prose. */
function shown(id: string): Param {
  return ID.test(id) ? id : prose(id);
}

/** A team is plain text where the family defines no teams at all. */
function isUndefinedTeam(family: Family, types: readonly string[]): boolean {
  return types.includes('team') && !allDefinitions(family).some(({ type }) => type === 'team');
}

function unresolved({ id, path, on }: Reference, text: Message, nearest?: string): Unplaced {
  const edit = nearest !== undefined && (on === 'key' ? replaceKey(path, nearest) : replaceValue(path, nearest));
  const fixes: Fix[] = edit
    ? [
        {
          title: message('fix.replace-with', { suggestion: nearest as string }),
          applicability: 'suggested',
          edits: [edit],
        },
      ]
    : [];
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

function allDefinitions(family: Family) {
  return family.members.flatMap(({ facts }) => facts.definitions);
}

function namesOf(family: Family, types: readonly string[]): string[] {
  return allDefinitions(family)
    .filter((definition) => types.includes(definition.type))
    .map(({ id }) => id);
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

const NAMES: Readonly<Record<string, string>> = {
  kpi: 'KPI',
  'communication-objective': 'objective',
  point: 'key message',
  touchpoint: 'item of the schedule',
};

function nameOf(type: string): string {
  return NAMES[type] ?? type;
}

function checkAnchors(family: Family, { type, text, path }: TypedValue, dates: DateResolver): Unplaced | undefined {
  const texts = type === 'date' ? [text] : type === 'cadence' ? cadenceDates(text) : [];
  for (const each of texts) {
    const resolution = dates.resolveText(each);
    if (!resolution || 'date' in resolution || resolution.unresolved === 'undated-anchor') continue;
    const { anchor } = resolution;
    if (resolution.unresolved === 'circle') {
      return {
        code: 'bad-date',
        category: 'schema',
        severity: 'error',
        place: { at: path, on: 'value' },
        message: message('bad-date.circle', { anchor }),
      };
    }
    if (!family.isIncomplete) return unknownAnchor(anchor, text, path, dates.anchorNames());
  }
  return undefined;
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
  const nearest = findNearest(anchor, known);
  const common = {
    code: 'unresolved-reference',
    category: 'rule',
    severity: 'error',
    place: { at: path, on: 'value' },
    discriminator: anchor,
  } as const;
  if (nearest === undefined)
    return { ...common, message: message('unresolved-reference.anchor', { id: anchor, known: known.slice(0, 8) }) };
  const suggestion = text.replace(anchor, nearest);
  const fix: Fix = {
    title: message('fix.replace-with', { suggestion }),
    applicability: 'suggested',
    edits: [replaceValue(path, suggestion)],
  };
  return { ...common, message: message('unresolved-reference.anchor-meant', { id: anchor, nearest }), fixes: [fix] };
}

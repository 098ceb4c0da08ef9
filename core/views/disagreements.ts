import { defineView, type Read } from '../engine/observe.ts';
import type { Kind } from '../plan/kinds.ts';
import { normalise } from '../questions/not-an-answer.ts';
import { audiences } from './audiences.ts';
import { type Group, groupBy } from './deliveries.ts';
import { type Entry, entriesIn } from './entries.ts';
import { change, comms, days, registry } from './inputs.ts';
import { type Kpi, kpis } from './kpis.ts';
import { type Pair, pairs } from './pairs.ts';
import { people } from './people.ts';
import { below, type Spot } from './spot.ts';

/** What one plan says of a fact. */
export interface Telling {
  /** Whose fact it is: the id of an audience, a person, a KPI … */
  readonly id: string;
  readonly fact: string;
  readonly value: Value;
  readonly spot: Spot;
}

type Value = string | number | boolean | readonly string[];

/** One fact that plans tell differently: as the plan tells it that is nearest to its readers, and as others do. */
export interface Disagreement {
  readonly own: Telling;
  readonly others: Group<Telling>;
  /** Of an entry that is one in all plans: to tell it once is enough. */
  readonly isShared: boolean;
}

/** What is so of a group. What a plan wants of it (to know, to feel, to do) may differ from change to change. */
const AUDIENCE_FACTS = [
  'name',
  'size',
  'location',
  'language',
  'deskless',
  'managers',
  'external',
  'consulted-first',
  'working-week',
] as const;
/** Without absences, which add up. */
const PERSON_FACTS = ['name', 'role', 'email', 'executive'] as const;
const CHANNEL_FACTS = ['name', 'medium', 'direction', 'reaches', 'owner'] as const;
const TEAM_FACTS = ['name', 'audience', 'size', 'lead'] as const;
/** Without readings, which come in over time. */
const KPI_FACTS = [
  'name',
  'measures',
  'level',
  'unit',
  'direction',
  'baseline',
  'target',
  'due',
  'source',
  'owner',
  'cadence',
  'scope',
] as const;

export const disagreements = defineView('disagreements', (read): readonly Disagreement[] => [
  ...sharedFacts(read).flatMap((tellings) => differing(read, tellings, true)),
  ...kpiFacts(read).flatMap((tellings) => differing(read, tellings, false)),
]);

function sharedFacts(read: Read): Group<Telling>[] {
  const written = [...read(audiences).values()].flatMap(({ definitions }) => definitions);
  const persons = [comms.people, change.people, registry.people].flatMap((input) =>
    entriesIn(read(input), ['people'], (value) => value),
  );
  const channels = [comms.channels, registry.channels].flatMap((input) =>
    entriesIn(read(input), ['channels'], (value) => value),
  );
  const teams = entriesIn(read(registry.teams), ['teams'], (value) => value);
  const objectives = entriesIn(read(registry.objectives), ['objectives'], (value) => value);
  return [
    ...byFact(written, AUDIENCE_FACTS),
    ...byFact(persons, PERSON_FACTS),
    ...byFact(channels, CHANNEL_FACTS),
    ...byFact(teams, TEAM_FACTS),
    ...byFact(objectives, ['statement']),
    ...groupBy(meanings(read), ({ id }) => id).values(),
  ];
}

/** What words mean, as plans and registries explain them. */
function meanings(read: Read): Telling[] {
  const PLAIN = 'plain-language';
  const explained = [comms[PLAIN], registry[PLAIN]].flatMap((input) =>
    entriesIn(read(input), [PLAIN, 'glossary'], ({ glossary }) => glossary),
  );
  return [...explained, ...entriesIn(read(registry.glossary), ['glossary'], (value) => value)].map((entry) => ({
    ...entry,
    fact: 'meaning',
  }));
}

/** Each plan has KPIs of its own; under one id a change and what is said of it mean one. Of several changes nobody knows which. */
function kpiFacts(read: Read): Group<Telling>[] {
  return [...groupBy(read(kpis), ({ id }) => id).values()].flatMap((named) =>
    named.flatMap((kpi) => {
      const isOfPair = ({ talk, change: each }: Pair, { spot }: Kpi) => talk === kpi.spot.plan && each === spot.plan;
      const same = named.filter((other) => read(pairs).some((pair) => isOfPair(pair, other)));
      return same.length === 1 ? byFact([kpi, ...same], KPI_FACTS) : [];
    }),
  );
}

function byFact<T>(entries: readonly Entry<T>[], facts: readonly (keyof T & string)[]): Group<Telling>[] {
  const tellings = entries.flatMap(({ id, value, spot }) =>
    facts.flatMap((fact) => {
      const told: unknown = value[fact];
      return isValue(told) ? [{ id, fact, value: told, spot: below(spot, fact) }] : [];
    }),
  );
  return [...groupBy(tellings, ({ id, fact }) => `${id} ${fact}`).values()];
}

/** A baseline that is yet to be measured is none, nor is an empty list. */
function isValue(told: unknown): told is Value {
  return Array.isArray(told) ? told.length > 0 : told !== undefined && typeof told !== 'object';
}

const NEAREST: readonly Kind[] = ['communication-plan', 'change-plan', 'change-registry'];

function differing(read: Read, tellings: Group<Telling>, isShared: boolean): Disagreement[] {
  const known = tellings
    .filter((telling) => isKnown(read, telling))
    .sort((a, b) => NEAREST.indexOf(a.spot.plan.kind) - NEAREST.indexOf(b.spot.plan.kind));
  const [own, ...rest] = known;
  const [other, ...more] = own ? rest.filter((each) => normalOf(read, each) !== normalOf(read, own)) : [];
  return own && other ? [{ own, others: [other, ...more], isShared }] : [];
}

/** A name that exists nowhere is another finding's matter. */
function isKnown(read: Read, { fact, value }: Telling): boolean {
  const names = Array.isArray(value) ? value : [String(value)];
  if (fact === 'owner' || fact === 'lead') return names.every((name) => read(people).has(name));
  if (fact === 'managers' || fact === 'audience' || fact === 'reaches')
    return names.every((name) => read(audiences).has(name));
  return true;
}

/** The same for what says the same: a day counted from another one, capitals, the order of a list. */
function normalOf(read: Read, { fact, value, spot }: Telling): string {
  if (Array.isArray(value)) return [...new Set(value)].sort().join(' ');
  const text = String(value);
  return (fact === 'due' ? read(days).of(spot.plan, text) : undefined) ?? (normalise(text) || text);
}

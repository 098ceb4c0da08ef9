import { type Composing, said, sourceOf } from '../document/composing.ts';
import { join, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { saysSomething } from '../document/says-something.ts';
import type { Audience as Facts } from '../generated/communication-plan.ts';
import { type Audience, affectedAudiences, audiences } from '../views/audiences.ts';
import { itemsIn, textsOf } from '../views/entries.ts';
import { comms } from '../views/inputs.ts';
import { below, type Spot } from '../views/spot.ts';
import type { Point } from '../views/touchpoints.ts';

/** An audience by its name, wherever a sheet speaks of it. */
export function nameOf({ name, spot }: Audience): Piece {
  return value(name, [sourceOf(spot)]);
}

export function namesOf(composing: Composing, ids: readonly string[]): Line[] {
  const known = composing.read(audiences);
  return ids.flatMap((id) => {
    const audience = known.get(id);
    return audience ? [[nameOf(audience)]] : [];
  });
}

/** Those whom the change affects; where no plan says whom, all that belong to the house. */
export function staffAudiences({ read }: Composing): readonly Audience[] {
  const affected = read(affectedAudiences);
  return affected.length > 0 ? affected : [...read(audiences).values()].filter(({ facts }) => !facts.external);
}

/** Audiences that others name as their managers. */
export function managingAudiences({ read }: Composing): Audience[] {
  const all = read(audiences);
  const ids = new Set([...all.values()].flatMap(({ facts }) => facts.managers ?? []));
  return [...all.values()].filter(({ id }) => ids.has(id));
}

export function teamsOf({ read }: Composing, managers: Audience): Audience[] {
  return [...read(audiences).values()].filter(({ facts }) => facts.managers === managers.id);
}

type TextFact = 'know' | 'do' | 'location';

/** What the plans say of an audience under a key, with the place where they do. */
export function factAt({ definitions, spot }: Audience, key: TextFact): { text: string | undefined; at: Spot } {
  const entry = definitions.find(({ value: facts }) => facts[key] !== undefined);
  const home = definitions.find(({ spot: { plan } }) => plan.kind === 'communication-plan')?.spot ?? spot;
  return { text: entry?.value[key], at: below(entry?.spot ?? home, key) };
}

/** Nothing where nobody says it and no question asks for it. */
export function saidOf(composing: Composing, audience: Audience, key: TextFact): Line {
  const { text, at } = factAt(audience, key);
  const isOwed = at.plan.kind === 'communication-plan' && composing.asked.has('objectives.know-feel-do');
  return text !== undefined || isOwed ? [said(composing, text, at)] : [];
}

type AffectedFact = 'gaining' | 'losing' | 'expectations';

/**
 * What the changes bring to an audience under one key, one piece for each change that affects it; nothing where nobody
 * says it and no question asks for it.
 */
export function broughtTo(composing: Composing, { affected }: Audience, key: AffectedFact): Line {
  const lines = affected
    .filter(({ value: group }) => group[key] !== undefined || (key === 'gaining' && isUntold(composing, group)))
    .map(({ value: group, spot }) => said(composing, group[key], below(spot, key)));
  const answered = lines.filter(({ type }) => type !== 'gap');
  const shown = answered.length > 0 ? answered : lines.slice(0, 1);
  return join(
    shown.map((piece) => [piece]),
    ' ',
  );
}

/** Either is enough: what a group loses, or what it gains. */
function isUntold({ asked }: Composing, { gaining, losing }: { readonly gaining?: string; readonly losing?: string }) {
  return asked.has('who.affected') && gaining === undefined && losing === undefined;
}

export interface ConcernAnswer {
  readonly question: Piece;
  readonly answer: Piece;
}

/** What an audience worries about, and what is answered: as an affected group first, then as an audience. */
export function concernsOf(composing: Composing, { affected, definitions }: Audience): ConcernAnswer[] {
  const ofGroups = affected.flatMap(({ value: group, spot }) =>
    (group.concerns ?? []).flatMap(({ concern, response }, at) =>
      toConcern(composing, concern, response, below(spot, 'concerns', at)),
    ),
  );
  const known = new Set(ofGroups.map(({ question }) => question.text));
  const ofAudience = definitions.flatMap(({ value: facts, spot }) =>
    concernsIn(composing, facts, below(spot, 'concerns')).filter(({ question }) => !known.has(question.text)),
  );
  return [...ofGroups, ...ofAudience];
}

function concernsIn(composing: Composing, { concerns }: Facts, spot: Spot): ConcernAnswer[] {
  return (concerns ?? []).flatMap((concern, at) => {
    if (!saysSomething(concern)) return [];
    const here = below(spot, at);
    return [{ question: said(composing, concern, here), answer: said(composing, undefined, here) }];
  });
}

function toConcern(
  composing: Composing,
  concern: string | undefined,
  response: string | undefined,
  spot: Spot,
): ConcernAnswer[] {
  if (!saysSomething(concern)) return [];
  return [
    {
      question: said(composing, concern, below(spot, 'concern')),
      answer: said(composing, response, below(spot, 'response')),
    },
  ];
}

/** A key message in the words for one audience: those tailored to it, else those for all. Empty where it is not for it. */
export function pointFor(composing: Composing, point: Point, audience: Audience | undefined): Line {
  if (audience && isNotFor(point, audience.id)) return [];
  return [tailoredTo(composing, point, audience) ?? said(composing, point.value.text, below(point.spot, 'text'))];
}

export function tailoredTo({ read }: Composing, point: Point, audience: Audience | undefined): Piece | undefined {
  const own = itemsIn(read(comms.messages), ['messages', 'tailored'], (messages) => messages.tailored).find(
    ({ value: each, spot }) =>
      spot.plan === point.spot.plan &&
      each.point === point.id &&
      each.audience === audience?.id &&
      each.text !== undefined,
  );
  return own && { type: 'prose', text: String(own.value.text), from: [sourceOf(below(own.spot, 'text'))] };
}

export function isNotFor({ value: point }: Point, audience: string): boolean {
  return textsOf((point['not-for'] ?? []).map((each) => each.audience ?? '')).includes(audience);
}

import type { PlainValue } from '../../core/parse/tree.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { entriesOf, isRecord, valueAt, valueUnder } from '../../core/plan/plan.ts';
import { fieldAt } from '../../core/schema/field.ts';
import type { Telling } from './telling.ts';

const ROLES = ['sponsor', 'lead', 'steering', 'coalition'] as const;

/** What the rest of the family says of an entry: a person's roles, how hard a change hits an audience, a risk's score. */
export function describeTies(telling: Telling, definition: Definition): string[] {
  switch (definition.type) {
    case 'person':
      return [...rolesOf(telling, definition.id), ...contactOf(telling, definition.id)];
    case 'audience':
      return impactOf(telling, definition.id);
    case 'channel':
      return touchpointsThrough(telling, definition.id);
    case 'risk':
      return describeScore(telling, valueAt(definition.plan.data, definition.path));
    default:
      return [];
  }
}

function rolesOf({ view, say, markup }: Telling, id: string): string[] {
  const held = ROLES.filter((role) =>
    view.family.members.some(({ plan }) => [valueUnder(plan.data, `who.roles.${role}`)].flat().includes(id)),
  );
  const titles = held.map((role) => markup.ours(fieldAt('change-plan', ['who', 'roles', role])?.title ?? role));
  return titles.length > 0 ? [say('fact', { name: say('fact.roles'), value: titles.join(', ') })] : [];
}

function contactOf({ view, say }: Telling, id: string): string[] {
  const isContact = view.family.members.some(({ plan }) => valueUnder(plan.data, 'contact.person') === id);
  return isContact ? [say('fact.contact')] : [];
}

function impactOf({ view, say, markup }: Telling, id: string): string[] {
  const impacts = view.family.members.map(({ plan }) => valueAt(plan.data, ['who', 'affected', id, 'impact']));
  const title = fieldAt('change-plan', ['who', 'affected', id, 'impact'])?.title ?? '';
  return impacts
    .filter((impact) => typeof impact === 'string')
    .slice(0, 1)
    .map((impact) => say('fact', { name: markup.ours(title), value: markup.prose(impact) }));
}

function touchpointsThrough({ view, say }: Telling, id: string): string[] {
  const all = view.family.members.flatMap(({ plan }) => entriesOf(plan.data.schedule));
  const count = all.filter(([, item]) => isRecord(item) && [item.channel ?? null].flat().includes(id)).length;
  return count > 0 ? [say('fact.touchpoints', { count })] : [];
}

/** The arithmetic of a risk, where both numbers are there. */
export function describeScore({ say }: Telling, risk: PlainValue | undefined): string[] {
  if (!isRecord(risk)) return [];
  const { likelihood, impact } = risk;
  if (typeof likelihood !== 'number' || typeof impact !== 'number') return [];
  return [say('fact.score', { likelihood, impact, score: likelihood * impact })];
}

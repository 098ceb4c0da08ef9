import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Edit } from '../finding/finding.ts';
import { nodeAt, type Path } from '../parse/tree.ts';
import { type Family, findDefinitions } from '../plan/family.ts';
import { type Plan, valueAt, valueUnder } from '../plan/plan.ts';
import { approvalFingerprint } from './fingerprint.ts';

/** Writes who has approved a plan (or, under `schedule`, one item of it) and when, with the check value of what was approved. */
export function approvalEdits(plan: Plan, item: string | undefined, by: string, date: CalendarDate): Edit[] {
  const at: Path = item === undefined ? [] : ['schedule', item];
  const value = valueAt(plan.data as { [key: string]: never }, at);
  const fingerprint = value === undefined ? undefined : approvalFingerprint(value);
  if (fingerprint === undefined) return [];
  const stamp = { by, date, fingerprint };
  const place = [...at, 'approved'];
  // What stands there already keeps its comments: only its values change.
  if (nodeAt(plan.document.root, place)?.type !== 'map') return [{ set: place, value: stamp }];
  return Object.entries(stamp).map(([key, each]) => ({ set: [...place, key], value: each }));
}

export interface Approver {
  readonly id: string;
  /** The name, or the id where there is none. */
  readonly name: string;
}

/** The people whom a plan names as the ones who approve: of the item first, then of the communication, then the sponsor. */
export function likelyApprovers(family: Family, plan: Plan, item: string | undefined): Approver[] {
  const own = item === undefined ? undefined : valueUnder(plan.data.schedule, `${item}.approver`);
  const named = ['approved.by', 'responsibility.approver', 'how.communication.approver', 'who.roles.sponsor'].flatMap(
    (path) => [plan, ...family.members.map((member) => member.plan)].map(({ data }) => valueUnder(data, path)),
  );
  const ids = [own, ...named].filter((id) => typeof id === 'string');
  return [...new Set(ids)].flatMap((id) => findPerson(family, id) ?? []);
}

export function findPerson(family: Family, id: string): Approver | undefined {
  const definitions = findDefinitions(family, ['person'], id);
  if (definitions.length === 0) return undefined;
  const names = definitions.map(({ plan, path }) => valueAt(plan.data as { [key: string]: never }, [...path, 'name']));
  const name = names.find((each) => typeof each === 'string');
  return { id, name: name ?? id };
}

import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import type { Anchor } from '../plan/anchors.ts';
import type { ChangeDependency } from '../plan/change-dependencies.ts';
import { changePlanOf, communicationPlanOf, type Family, type Member } from '../plan/family.ts';
import { oneOf, PLAN_SIZES, type Plan } from '../plan/plan.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { lostDays } from '../views/disorder.ts';
import {
  calendar,
  change,
  committed,
  comms,
  type Days,
  days,
  dependencies,
  family,
  isIncomplete,
  plans,
  references,
  registry,
  size,
  titles,
  today,
  writtenDays,
} from '../views/inputs.ts';
import { otherLoads, type SortedLoad } from '../views/load.ts';
import type { PlanRef } from '../views/spot.ts';
import type { Input, Memory } from './observe.ts';

/** What the rules of one family are given from outside. */
export interface FamilyContext {
  readonly family: Family;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  /** Which change of the workspace waits for which. */
  readonly dependencies: readonly ChangeDependency[];
  /** Plans of the family as they were in the last commit, by what they are now. */
  readonly committed: ReadonlyMap<Plan, Plan>;
  /** What other families ask of the same audiences. */
  readonly otherLoads: readonly SortedLoad[];
}

const KIND_ORDER = ['change-plan', 'communication-plan', 'change-registry'];

/** Sets a family's inputs. What did not change keeps its value, so that whoever read it need not run again. */
export function setFamily(memory: Memory, context: FamilyContext, known: Map<string, PlanRef>): void {
  const members = [...context.family.members].sort(
    (a, b) => orderOf(a) - orderOf(b) || compare(keyOf(a.plan), keyOf(b.plan)),
  );
  const refOf = ({ plan }: Member) => internRef(plan, known);
  const refs = new Map(members.map((member) => [member, refOf(member)]));
  memory.set(family, context.family);
  memory.set(plans, [...refs.values()]);
  memory.set(
    titles,
    members.map((member) => ({ plan: refOf(member), value: member.plan.title })),
  );
  memory.set(calendar, context.calendar);
  memory.set(today, context.today);
  memory.set(otherLoads, context.otherLoads);
  memory.set(size, sizeOf(context.family));
  memory.set(
    references,
    members.map((member) => ({ plan: refOf(member), value: member.facts.references })),
  );
  memory.set(
    committed,
    members.flatMap((member) => {
      const before = context.committed.get(member.plan);
      return before ? [{ plan: refOf(member), value: before.data }] : [];
    }),
  );
  memory.set(isIncomplete, context.family.isIncomplete);
  memory.set(
    dependencies,
    context.dependencies.map(({ from, path, to }) => ({ at: { plan: internRef(from, known), path }, to })),
  );
  for (const [kind, parts] of [
    ['change-plan', change],
    ['communication-plan', comms],
    ['change-registry', registry],
  ] as const) {
    const own = members.filter(({ plan }) => plan.kind === kind);
    for (const [key, input] of Object.entries(parts)) memory.set(input as Input<unknown>, partsAt(own, refs, key));
  }
  setDays(memory, context, refs);
}

/** The days as they are written, then those that can be counted on: which these are shows only once all is read. */
function setDays(memory: Memory, context: FamilyContext, refs: Refs): void {
  const { family: of, calendar: workingDays } = context;
  memory.set(writtenDays, toDays(new DateResolver(of, workingDays), refs, context));
  const lost = lostAnchors(memory, refs);
  const resolver = new DateResolver(of, workingDays, (anchor) => lost.has(anchor));
  memory.set(days, lost.size === 0 ? memory.read(writtenDays) : toDays(resolver, refs, context, lost));
}

/** None where they cannot be found: each rule that reads them meets the fault itself. */
function lostAnchors(memory: Memory, refs: Refs): ReadonlySet<Anchor> {
  try {
    const isLost = memory.read(lostDays);
    return new Set(
      [...refs].flatMap(([{ anchors }, plan]) => [...anchors.values()].filter(({ path }) => isLost({ plan, path }))),
    );
  } catch {
    return new Set();
  }
}

function partsAt(members: readonly Member[], refs: Refs, key: string): unknown {
  return members.flatMap((member) => {
    const value = (member.plan.sound as Readonly<Record<string, unknown>> | undefined)?.[key];
    return value === undefined ? [] : [{ plan: refs.get(member), value }];
  });
}

function orderOf({ plan }: Member): number {
  const at = KIND_ORDER.indexOf(plan.kind);
  return at < 0 ? KIND_ORDER.length : at;
}

export function keyOf({ uri, document }: Plan): string {
  return `${uri}#${document.index}`;
}

/** The same object as before where nothing of it has changed. */
function internRef(plan: Plan, known: Map<string, PlanRef>): PlanRef {
  const { language, version } = plan.data;
  const ref: PlanRef = {
    uri: plan.uri,
    document: plan.document.index,
    kind: plan.kind,
    status: plan.status,
    language: typeof language === 'string' ? language : undefined,
    version: typeof version === 'number' ? version : undefined,
  };
  const before = known.get(keyOf(plan));
  if (before && JSON.stringify(before) === JSON.stringify(ref)) return before;
  known.set(keyOf(plan), ref);
  return ref;
}

function sizeOf(context: Family) {
  const [own, other] = [changePlanOf(context), communicationPlanOf(context)];
  return oneOf(PLAN_SIZES, own?.data.size) ?? oneOf(PLAN_SIZES, other?.data.size);
}

type Refs = ReadonlyMap<Member, PlanRef>;

function toDays(
  resolver: DateResolver,
  refs: Refs,
  { family: { members }, calendar: { data } }: FamilyContext,
  lost: ReadonlySet<Anchor> = new Set(),
): Days {
  const byRef = new Map([...refs].map(([member, ref]) => [ref, member]));
  const anchors = [...refs.keys()].map(({ anchors: own }) =>
    [...own.values()].map((anchor) => [anchor.name, anchor.value, lost.has(anchor)]),
  );
  const known = new Map<PlanRef, Map<string, CalendarDate | undefined>>();
  return {
    of: (plan, text) => {
      if (text === undefined) return undefined;
      const ofPlan = known.get(plan) ?? new Map<string, CalendarDate | undefined>();
      known.set(plan, ofPlan);
      if (!ofPlan.has(text)) ofPlan.set(text, resolver.dateOf(text, byRef.get(plan)));
      return ofPlan.get(text);
    },
    ofExpression: (plan, expression) => {
      const member = byRef.get(plan);
      const resolution = member && resolver.resolve(expression, member);
      return resolution && 'date' in resolution ? resolution.date : undefined;
    },
    // Of plans with a day of one name the first member's counts.
    signature: JSON.stringify([anchors, data, [...byRef.keys()], members.map(({ plan }) => keyOf(plan))]),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

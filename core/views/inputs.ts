import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DateExpression } from '../dates/relative-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import { defineInput, type Input } from '../engine/observe.ts';
import type { ChangePlan } from '../generated/change-plan.ts';
import type { ChangeRegistry } from '../generated/change-registry.ts';
import type { CommunicationPlan } from '../generated/communication-plan.ts';
import type { Reference } from '../plan/facts.ts';
import type { Family } from '../plan/family.ts';
import type { Kind } from '../plan/kinds.ts';
import type { PlainRecord, PlanSize } from '../plan/plan.ts';
import { propertiesOf, rootField } from '../schema/field.ts';
import type { PlanRef, Spot } from './spot.ts';

/** What one plan says under one key of its top level: its sound parts only. */
export interface Part<T> {
  readonly plan: PlanRef;
  readonly value: T;
}

type Parts<T> = { readonly [Key in keyof T & string]-?: Input<readonly Part<NonNullable<T[Key]>>[]> };

/** The plans of the family, change plans first, then communication plans, registries and the others. */
export const plans = defineInput<readonly PlanRef[]>('plans', sameItems);

/** For each key of a change plan's top level what the family's change plans say there: `read(change.who)`. */
export const change = partsOf<ChangePlan>('change-plan');
export const comms = partsOf<CommunicationPlan>('communication-plan');
export const registry = partsOf<ChangeRegistry>('change-registry');

/** Turns the dates of a plan into days; undefined for what has no day. */
export interface Days {
  readonly of: (plan: PlanRef, text: string | undefined) => CalendarDate | undefined;
  readonly ofExpression: (plan: PlanRef, expression: DateExpression) => CalendarDate | undefined;
  /** What all days depend on: two resolvers with one signature give the same days. */
  readonly signature: string;
}

/** As the days are written, in whatever order they stand. */
export const writtenDays = defineInput<Days>('written-days', isSameDays);

/** Without the days that stand in the wrong order, and without what counts from them: see `disorder`. */
export const days = defineInput<Days>('days', isSameDays);

/** Working days of the whole company. */
export const calendar = defineInput<WorkingCalendar>(
  'calendar',
  (a, b) => JSON.stringify(a.data) === JSON.stringify(b.data),
);

export const today = defineInput<CalendarDate>('today');

/** The size of the change: the change plan's own, else the communication plan's; undefined asks for all. */
export const size = defineInput<PlanSize | undefined>('size');

/** What the plans are called: apart from the rest, because a title changes with each letter and few rules read it. */
export const titles = defineInput<readonly Part<string>[]>('titles', sameParts);

/** Every place that names an id, plan by plan, with those that name what exists nowhere. */
export const references = defineInput<readonly Part<readonly Reference[]>[]>(
  'references',
  (a, b) =>
    a.length === b.length && a.every(({ plan, value }, at) => plan === b[at]?.plan && sameItems(value, b[at].value)),
);

/** A file of the family is missing or cannot be read: what is not found may stand there. */
export const isIncomplete = defineInput<boolean>('is-incomplete');

/** A change that waits for another one: where it says so, and the other's file. */
export interface Dependency {
  readonly at: Spot;
  readonly to: string;
}

/** Which change of the workspace waits for which: those of other families too. */
export const dependencies = defineInput<readonly Dependency[]>('dependencies', sameData);

/** What plans said in the last commit: of those that people have heard of, where there is a repository. */
export const committed = defineInput<readonly Part<PlainRecord>[]>('committed', sameParts);

/** The family as it was read, with all that is unsound in it: whoever reads this runs after every edit of its files. */
export const family = defineInput<Family>(
  'family',
  (a, b) => a.isIncomplete === b.isIncomplete && sameItems(a.members, b.members),
);

function isSameDays(a: Days, b: Days): boolean {
  return a.signature === b.signature;
}

function partsOf<T>(kind: Kind): Parts<T> {
  const inputs = propertiesOf(rootField(kind)).map(([key]) => [key, defineInput(`${kind}.${key}`, sameParts)]);
  return Object.fromEntries(inputs) as Parts<T>;
}

function sameParts(a: readonly Part<unknown>[], b: readonly Part<unknown>[]): boolean {
  return a.length === b.length && a.every(({ plan, value }, at) => plan === b[at]?.plan && value === b[at]?.value);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** Made anew at each reading, and short enough to be compared as text where it is. */
function sameData<T>(a: readonly T[], b: readonly T[]): boolean {
  return sameItems(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

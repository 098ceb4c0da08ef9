import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import { anchorIn, withoutFollowers } from './anchors.ts';
import { listOf } from './entries.ts';
import { type Group, groupBy } from './group-by.ts';
import { type PlanRef, type Spot, spotIn } from './spot.ts';
import { type Step, type StepDay, steps } from './steps.ts';
import { type Stretch, stretches } from './stretches.ts';
import { type Change, writtenChanges } from './written-changes.ts';

/** A mistake in the order of days, told where it shows first: what counts from a wrong day is wrong with it. */
export type Disorder = Misorder | Stray | Overrun | Backwards;

/** Two of start, go-live and end of a change are wrong among themselves. */
export interface Misorder {
  readonly type: 'misorder';
  readonly plan: PlanRef;
  readonly pair: 'start-go-live' | 'go-live-end' | 'start-end';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A day of a step lies outside its plan. */
export interface Stray extends StepDay {
  readonly type: 'early' | 'late';
  readonly id: string;
  readonly plan: PlanRef;
  /** The first or the last day of the plan. */
  readonly limit: CalendarDate;
}

/** So many days of steps lie on one side of their plan that its own day is more likely to be wrong. */
export interface Overrun {
  readonly type: 'overrun';
  readonly plan: PlanRef;
  readonly end: 'start' | 'end';
  readonly limit: CalendarDate;
  readonly strays: Group<Stray>;
}

/** Something ends before it begins. */
export interface Backwards extends Stretch {
  readonly type: 'backwards';
}

export const disorder = defineView(
  'disorder',
  (read): readonly Disorder[] => {
    const misorders = read(writtenChanges).flatMap((each) => misorderOf(each) ?? []);
    const wrongPlans = new Set(misorders.map(({ plan }) => plan));
    const measured = read(writtenChanges).filter(({ plan }) => !wrongPlans.has(plan));
    const backwards = read(stretches)
      .filter(({ from, to }) => to < from)
      .map((stretch): Backwards => ({ type: 'backwards', ...stretch }));
    const strays = measured.flatMap((each) => overrunsIn(withoutFollowers(straysOf(each, read))));
    return withoutEchoes([...backwards, ...misorders, ...strays]);
  },
  (a, b) => a.length === 0 && b.length === 0,
);

/** Leaves out what is only wrong because it counts from another wrong day: to mend that one mends it too. */
function withoutEchoes(all: readonly Disorder[]): Disorder[] {
  const byAnchor = new Map(all.flatMap((wrong) => anchorsOf(wrong).map((name) => [name, wrong] as const)));
  return all.filter((wrong) => {
    const sources = countsFrom(wrong).flatMap((name) => byAnchor.get(name) ?? []);
    return sources.every((source) => source === wrong);
  });
}

const ENDS = ['start', 'go-live', 'end'] as const;

function anchorsOf(wrong: Disorder): readonly string[] {
  switch (wrong.type) {
    case 'misorder':
      return ENDS;
    case 'overrun':
      return [wrong.end];
    case 'backwards':
      return wrong.anchors;
    default:
      return listOf(wrong.anchor);
  }
}

function countsFrom(wrong: Disorder): readonly string[] {
  if (wrong.type === 'misorder' || wrong.type === 'overrun') return [];
  return wrong.type === 'backwards' ? wrong.countsFrom : listOf(anchorIn(wrong.text));
}

/** While these are wrong, nothing is measured against them. */
function misorderOf({ plan, start, goLive, end }: Change): Misorder | undefined {
  if (start && goLive && goLive <= start)
    return { type: 'misorder', plan, pair: 'start-go-live', from: start, to: goLive };
  if (goLive && end && end < goLive) return { type: 'misorder', plan, pair: 'go-live-end', from: goLive, to: end };
  if (start && end && end <= start) return { type: 'misorder', plan, pair: 'start-end', from: start, to: end };
  return undefined;
}

/** Of a step that is early and of one that is late one day speaks for both. */
function straysOf({ plan, start, end }: Change, read: Read): Stray[] {
  const own = read(steps).filter((step) => step.plan === plan && isForwards(step));
  return own.flatMap(({ id, days: written }) => {
    const early = written.find(({ date }) => start && date < start);
    const late = written.find(({ date }) => end && date > end);
    return [
      ...(start && early ? [{ type: 'early', id, plan, limit: start, ...early } as const] : []),
      ...(end && late ? [{ type: 'late', id, plan, limit: end, ...late } as const] : []),
    ];
  });
}

const MANY = 3;

/** The strays of one plan, or what is wrong with the plan itself where there are many of them on one side. */
function overrunsIn(all: readonly Stray[]): (Stray | Overrun)[] {
  return [...groupBy(all, ({ type }) => type).values()].flatMap((strays): (Stray | Overrun)[] => {
    const [{ type, plan, limit }] = strays;
    if (strays.length < MANY) return [...strays];
    return [{ type: 'overrun', plan, end: type === 'early' ? 'start' : 'end', limit, strays }];
  });
}

function isForwards({ days: [first, last] }: Step): boolean {
  return !first || !last || first.date <= last.date;
}

/** Tells of a place whether its day stands in the wrong order, so that nobody can count on it until that is mended. */
export const lostDays = defineView('lost-days', (read): ((spot: Spot) => boolean) => {
  const lost = new Set(read(disorder).flatMap(spotsOf).map(keyOf));
  return (spot) => lost.has(keyOf(spot));
});

function spotsOf(wrong: Disorder): readonly Spot[] {
  switch (wrong.type) {
    case 'misorder':
      return ENDS.map((key) => spotIn(wrong.plan, 'when', key));
    case 'overrun':
      return [spotIn(wrong.plan, 'when', wrong.end)];
    case 'backwards':
      return wrong.spots;
    case 'early':
    case 'late':
      return [wrong.spot];
    default:
      return wrong satisfies never;
  }
}

function keyOf({ plan, path }: Spot): string {
  return `${plan.uri}#${plan.document} ${path.join('/')}`;
}

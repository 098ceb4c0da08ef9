import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import type { Anchored } from './anchors.ts';
import { below, type PlanRef, type Spot } from './spot.ts';
import { writtenActivities } from './written-activities.ts';
import { type Change, writtenChanges } from './written-changes.ts';

export interface StepDay extends Anchored {
  readonly date: CalendarDate;
  readonly spot: Spot;
}

/** What a change plan sets a day or two for: a milestone, a phase, a wave or an activity. Its days are those that are written. */
export interface Step {
  readonly id: string;
  readonly plan: PlanRef;
  /** Those that are known, the first before the last as they are written. */
  readonly days: readonly StepDay[];
}

export const steps = defineView('steps', (read): readonly Step[] => [
  ...read(writtenChanges).flatMap(stepsOf),
  ...read(writtenActivities).map(({ id, value, start, due, spot }) => ({
    id,
    plan: spot.plan,
    days: [...dayAt(start, below(spot, 'start'), value.start), ...dayAt(due, below(spot, 'due'), value.due)],
  })),
]);

function stepsOf({ plan, milestones, phases, waves }: Change): Step[] {
  return [
    ...milestones.map(({ id, value, date, spot }) => ({
      id,
      plan,
      days: dayAt(date, below(spot, 'date'), value.date, id),
    })),
    ...phases.map(({ id, value, start, end, spot }) => ({
      id,
      plan,
      days: [
        ...dayAt(start, below(spot, 'start'), value.start, `${id}.start`),
        ...dayAt(end, below(spot, 'end'), value.end, `${id}.end`),
      ],
    })),
    ...waves.map(({ id, value, start, goLive, spot }) => ({
      id,
      plan,
      days: [
        ...dayAt(start, below(spot, 'start'), value.start, `${id}.start`),
        ...dayAt(goLive, below(spot, 'go-live'), value['go-live'], `${id}.go-live`),
      ],
    })),
  ];
}

function dayAt(date: CalendarDate | undefined, spot: Spot, text: string | undefined, anchor?: string): StepDay[] {
  return date ? [{ date, spot, text, anchor }] : [];
}

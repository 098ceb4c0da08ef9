import { defineView, type Read } from '../engine/observe.ts';
import { entriesIn } from './entries.ts';
import { change, writtenDays } from './inputs.ts';
import { below } from './spot.ts';
import type { DayAt } from './written-changes.ts';

/** Activities of the family's changes that are not dropped, as they are written, in whatever order their days stand. */
export const writtenActivities = defineView('written-activities', (read) => {
  const day = read(writtenDays);
  return activitiesOn(read, ({ plan }, text) => day.of(plan, text));
});

export function activitiesOn(read: Read, dayAt: DayAt) {
  return entriesIn(read(change.how), ['how', 'activities'], (how) => how.activities)
    .filter(({ value }) => value.status !== 'dropped')
    .map((entry) => ({
      ...entry,
      start: dayAt(below(entry.spot, 'start'), entry.value.start),
      due: dayAt(below(entry.spot, 'due'), entry.value.due),
    }));
}

import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { type Change, changes } from './changes.ts';
import { below, type Spot, spotIn } from './spot.ts';
import { touchpoints } from './touchpoints.ts';

interface NamedDay {
  readonly date: CalendarDate;
  readonly spot: Spot;
}

/** An item of the schedule and a day of the change that have one name and fall on two days. */
export interface DifferentDay {
  readonly id: string;
  readonly own: NamedDay;
  readonly other: NamedDay;
}

/** Of several changes each has its days to itself: others name them with the stem of its file. */
export const differentDays = defineView('different-days', (read): readonly DifferentDay[] => {
  const [only, ...others] = read(changes);
  if (!only || others.length > 0) return [];
  const days = namedDays(only);
  return read(touchpoints).flatMap(({ id, value, dates, spot }) => {
    const other = days.get(id);
    const [date] = value.date === undefined ? [] : dates;
    return date && other && date !== other.date ? [{ id, own: { date, spot: below(spot, 'date') }, other }] : [];
  });
});

function namedDays({ plan, start, goLive, end, milestones }: Change): ReadonlyMap<string, NamedDay> {
  const all = [
    { id: 'start', date: start, spot: spotIn(plan, 'when', 'start') },
    { id: 'go-live', date: goLive, spot: spotIn(plan, 'when', 'go-live') },
    { id: 'end', date: end, spot: spotIn(plan, 'when', 'end') },
    ...milestones.map(({ id, date, spot }) => ({ id, date, spot: below(spot, 'date') })),
  ];
  return new Map(all.flatMap(({ id, date, spot }) => (date ? [[id, { date, spot }]] : [])));
}

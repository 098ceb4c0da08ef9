import { defineView } from '../engine/observe.ts';
import { lostDays } from './disorder.ts';
import { days } from './inputs.ts';
import type { DayAt } from './written-changes.ts';

/** The day that is written at a place, unless it stands in the wrong order. */
export const dayAt = defineView('day-at', (read): DayAt => {
  const [day, isLost] = [read(days), read(lostDays)];
  return (spot, text) => (isLost(spot) ? undefined : day.of(spot.plan, text));
});

import { defineView } from '../engine/observe.ts';
import { dayAt } from './day-at.ts';
import { activitiesOn } from './written-activities.ts';

/** Activities of the family's changes that are not dropped, with their days. */
export const activities = defineView('activities', (read) => activitiesOn(read, read(dayAt)));

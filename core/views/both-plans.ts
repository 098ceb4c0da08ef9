import { defineView } from '../engine/observe.ts';
import { isIncomplete, plans } from './inputs.ts';

/** Whether both plans are there and no file of the family is missing: what is found nowhere then stands nowhere. */
export const hasBothPlans = defineView('has-both-plans', (read): boolean => {
  const kinds = new Set(read(plans).map(({ kind }) => kind));
  return !read(isIncomplete) && kinds.has('change-plan') && kinds.has('communication-plan');
});

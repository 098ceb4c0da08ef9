import { daysBetween, parseCalendarDate } from '../dates/calendar-date.ts';
import type { PlanSize } from './plan.ts';

/** Below both, and with nobody hit hard, a plan may be small. Source: the description of sizes with the planning questions. */
export const SMALL_PLAN = { people: 150, weeks: 12 } as const;

/** What is known of a change before its plan is written. */
export interface Outlook {
  /** How many people it reaches. */
  readonly people?: number | undefined;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Whether it touches anybody's job, pay or place of work. */
  readonly isHard?: boolean | undefined;
}

/** How large a plan should be by what is known; undefined where too little is. Only what is known to be small is small. */
export function proposeSize({ people, start, end, isHard }: Outlook): PlanSize | undefined {
  if (isHard) return 'large';
  const weeks = weeksBetween(start, end);
  if ((people ?? 0) >= SMALL_PLAN.people || (weeks ?? 0) >= SMALL_PLAN.weeks) return 'standard';
  return people !== undefined && weeks !== undefined && isHard === false ? 'small' : undefined;
}

function weeksBetween(start: string | undefined, end: string | undefined): number | undefined {
  const [from, to] = [start, end].map((day) => parseCalendarDate(day ?? ''));
  return from && to && daysBetween(from, to) / 7;
}

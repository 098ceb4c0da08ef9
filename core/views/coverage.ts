import { defineView } from '../engine/observe.ts';
import { type Audience, affectedAudiences } from './audiences.ts';
import { hasBothPlans } from './both-plans.ts';
import { comms, plans, registry } from './inputs.ts';
import { type ScheduleItem, scheduleItems } from './schedule-items.ts';
import { type Spot, spotIn } from './spot.ts';

/** What the schedules of a family, taken together, hold for an affected audience. */
export interface Coverage {
  readonly audience: Audience;
  /** Items that speak to it, and those that may because nobody can read to whom they speak. */
  readonly items: readonly ScheduleItem[];
  /** The schedule that speaks to it, else the first one: the place where more can be planned. */
  readonly schedule: Spot;
}

/** Each affected audience with what is planned for it; none where that cannot be known, or where a question asks for the schedule. */
export const coverage = defineView('coverage', (read): readonly Coverage[] => {
  const items = read(scheduleItems);
  const [home] = read(plans).filter(({ kind }) => kind === 'communication-plan');
  const hasRhythm = [comms.frequency, registry.frequency].some((input) =>
    read(input).some(({ value }) => value.default !== undefined),
  );
  const isAsked = read(comms.schedule).length === 0 && !hasRhythm;
  if (!items || !home || isAsked || !read(hasBothPlans)) return [];
  return read(affectedAudiences).map((audience) => {
    const speaksToIt = ({ touchpoint }: ScheduleItem) => touchpoint.audiences.includes(audience.id);
    const own = items.filter((item) => speaksToIt(item) || item.unclear.has('audiences'));
    const plan = own.find(speaksToIt)?.touchpoint.spot.plan ?? home;
    return { audience, items: own, schedule: spotIn(plan, 'schedule') };
  });
});

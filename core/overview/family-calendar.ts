import type { Settings } from '../configuration/settings.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import type { Rule } from '../engine/rule.ts';
import { optionsOf, type RuleSettings, severityOf } from '../engine/rule-settings.ts';
import { hoursOverload } from '../rules/load/hours-overload.ts';
import { messageOverload } from '../rules/load/message-overload.ts';
import { dayOffs, type FindDayOff } from '../views/days-off.ts';
import { type SharedLoad, sharedLoads } from '../views/load.ts';
import { type CalendarEntry, calendarEntries, type Receiver } from './calendar-entries.ts';

/** What one family of plans adds to the calendar of all. */
export interface FamilyCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly loads: readonly SharedLoad[];
  readonly findDayOff: FindDayOff;
}

/** The same object as before while the family's calendar looks the same. */
export const familyCalendar = defineView(
  'family-calendar',
  (read): FamilyCalendar => ({
    entries: read(calendarEntries),
    loads: read(sharedLoads),
    findDayOff: read(dayOffs),
  }),
);

/** A week in which an audience gets more than it can take in, all plans together. */
export interface Overload {
  readonly monday: CalendarDate;
  readonly receiver: Receiver;
  /** Items, or hours, that it gets; and how many of them it can take in. */
  readonly unit: 'items' | 'hours';
  readonly amount: number;
  readonly limit: number;
}

const MINUTES_AN_HOUR = 60;

/** As the rules of the same names count, with what the configuration says of them. */
export function overloadsIn({ loads, entries }: FamilyCalendar, { rules }: Settings): Overload[] {
  const receivers = new Map(entries.flatMap((entry) => entry.receivers.map((each) => [each.id, each])));
  const most = { items: limitOf(messageOverload, rules), hours: limitOf(hoursOverload, rules) };
  return loads.flatMap(({ id, capacity, weeks }) =>
    weeks.flatMap(({ monday, items }): Overload[] => {
      const receiver = receivers.get(id);
      if (!receiver) return [];
      const told = items.filter(({ type }) => type === 'touchpoint').length;
      const hours = Math.round((100 * items.reduce((sum, { minutes }) => sum + minutes, 0)) / MINUTES_AN_HOUR) / 100;
      return [
        ...over(most.items && (capacity['items-a-week'] ?? most.items), told, 'items'),
        ...over(most.hours && (capacity['hours-a-week'] ?? most.hours), hours, 'hours'),
      ].map((each) => ({ monday, receiver, ...each }));
    }),
  );
}

/** What an audience can take in where no registry says so; undefined where nobody wants to hear of it. */
function limitOf(rule: Rule, settings: RuleSettings): number | undefined {
  return severityOf(rule, settings) === 'off' ? undefined : optionsOf(rule, settings)['per-week'];
}

function over(limit: number | undefined, amount: number, unit: Overload['unit']) {
  return limit !== undefined && amount > limit ? [{ unit, amount, limit }] : [];
}

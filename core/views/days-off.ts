import type { CalendarDate, Weekday } from '../dates/calendar-date.ts';
import { createWorkingCalendar } from '../dates/working-calendar.ts';
import { defineView } from '../engine/observe.ts';
import { audiences } from './audiences.ts';
import { itemsIn, textsOf } from './entries.ts';
import { calendar, comms, days, registry } from './inputs.ts';
import type { Spot } from './spot.ts';

/** A stretch of days on which nothing should be sent or started, both ends included. */
export interface Blackout {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly why: string | undefined;
  /** Ids of those it holds for; none: the whole company. */
  readonly audiences: readonly string[];
  readonly spot: Spot;
}

const blackouts = defineView('blackouts', (read): readonly Blackout[] => {
  const day = read(days);
  return [comms.blackouts, registry.blackouts]
    .flatMap((input) => itemsIn(read(input), ['blackouts'], (value) => value))
    .flatMap(({ value, spot }) => {
      const from = day.of(spot.plan, value.from);
      const to = day.of(spot.plan, value.to ?? value.from);
      return from && to ? [{ from, to, why: value.why, audiences: value.audiences ?? [], spot }] : [];
    });
});

/** Why a day is no working day. `isOwn`: for this audience, while the company works. */
export type DayOff =
  | { readonly reason: 'weekend'; readonly isOwn: boolean }
  | { readonly reason: 'holiday'; readonly isOwn: false }
  | { readonly reason: 'blackout'; readonly isOwn: boolean; readonly blackout: Blackout };

/** Why a day is no working day of an audience, or of the company where none is named; undefined on a working day. */
export type FindDayOff = (date: CalendarDate, audience?: string) => DayOff | undefined;

export const dayOffs = defineView('day-offs', (read): FindDayOff => {
  const { workingWeek, holidays = [] } = read(calendar).data;
  const all = read(blackouts);
  const free = new Set(holidays);
  const ofCompany = all.filter((blackout) => blackout.audiences.length === 0);
  const ownBlackouts = groupByAudience(all);
  const companyWeek = toWeek(workingWeek);
  const ownWeeks = new Map(
    [...read(audiences)].flatMap(([id, { facts }]) => {
      const week = (facts['working-week'] ?? []) as readonly (Weekday | '')[];
      // While a day of it cannot be read, the company's week holds.
      const days = week.includes('') ? [] : (week as readonly Weekday[]);
      return days.length > 0 ? [[id, toWeek(days)] as const] : [];
    }),
  );
  return (date, audience = '') => {
    const own = (ownBlackouts.get(audience) ?? []).find((blackout) => holdsOn(blackout, date));
    if (own) return { reason: 'blackout', isOwn: true, blackout: own };
    const company = ofCompany.find((blackout) => holdsOn(blackout, date));
    if (company) return { reason: 'blackout', isOwn: false, blackout: company };
    if (free.has(date)) return { reason: 'holiday', isOwn: false };
    const week = ownWeeks.get(audience) ?? companyWeek;
    if (week(date)) return undefined;
    return { reason: 'weekend', isOwn: companyWeek(date) };
  };
});

function groupByAudience(all: readonly Blackout[]): ReadonlyMap<string, readonly Blackout[]> {
  const groups = new Map<string, Blackout[]>();
  for (const blackout of all)
    for (const audience of textsOf(blackout.audiences)) {
      const known = groups.get(audience);
      if (known) known.push(blackout);
      else groups.set(audience, [blackout]);
    }
  return groups;
}

function holdsOn({ from, to }: Blackout, date: CalendarDate): boolean {
  return from <= date && date <= to;
}

/** Whether a day is one of a working week. */
function toWeek(workingWeek: readonly Weekday[] | undefined): (date: CalendarDate) => boolean {
  const { isWorkingDay } = createWorkingCalendar({ ...(workingWeek && { workingWeek }) });
  return isWorkingDay;
}

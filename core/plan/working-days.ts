import { type CalendarDate, WEEKDAYS, type Weekday } from '../dates/calendar-date.ts';
import type { WorkingCalendarData } from '../dates/working-calendar.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Family } from './family.ts';
import { isRecord, type PlainRecord } from './plan.ts';
import { toCalendarDate } from './resolve-dates.ts';

/** What a family's registries say of working days, and whose public holidays have to be asked for. */
export interface CalendarNeeds {
  readonly data: WorkingCalendarData;
  readonly countries: readonly { readonly country: string; readonly region: string | undefined }[];
  readonly years: readonly number[];
}

export function calendarDataOf(family: Family): CalendarNeeds {
  const all = family.members.map(({ plan }) => plan.data);
  const week = all.map((data) => weekIn(data['working-week'])).find((days) => days !== undefined);
  const holidays = all.flatMap((data) => holidayDates(data.holidays));
  return {
    data: {
      ...(week && { workingWeek: week }),
      holidays,
      blackouts: all.flatMap(companyBlackouts),
    },
    countries: all.flatMap((data) => countryOf(data.holidays)),
    years: yearsOf(family),
  };
}

/** Undefined while a day of it cannot be read: then the usual week is nearer to what is meant than one without that day. */
function weekIn(written: PlainValue | undefined): readonly Weekday[] | undefined {
  if (!Array.isArray(written) || written.some((day) => !WEEKDAYS.some((weekday) => weekday === day))) return undefined;
  return WEEKDAYS.filter((day: Weekday) => written.includes(day));
}

function holidayDates(holidays: PlainValue | undefined): CalendarDate[] {
  const list = Array.isArray(holidays) ? holidays : isRecord(holidays) ? holidays.also : undefined;
  return Array.isArray(list) ? list.flatMap((date) => toCalendarDate(date) ?? []) : [];
}

function countryOf(holidays: PlainValue | undefined): { country: string; region: string | undefined }[] {
  const country = isRecord(holidays) ? holidays.country : undefined;
  const region = isRecord(holidays) ? holidays.region : undefined;
  return typeof country === 'string' ? [{ country, region: typeof region === 'string' ? region : undefined }] : [];
}

/** Blackouts without audiences close the whole company. */
function companyBlackouts(data: PlainRecord): { from: CalendarDate; to: CalendarDate }[] {
  const list = data.blackouts;
  if (!Array.isArray(list)) return [];
  return list.flatMap((blackout) => {
    if (!isRecord(blackout) || (Array.isArray(blackout.audiences) && blackout.audiences.length > 0)) return [];
    const from = toCalendarDate(blackout.from);
    const to = toCalendarDate(blackout.to ?? blackout.from);
    return from && to ? [{ from, to }] : [];
  });
}

const MAX_YEARS = 12;

/** The years that the family's dates name, and those beside them, because relative dates reach over. */
function yearsOf(family: Family): number[] {
  const years = new Set<number>();
  for (const { facts } of family.members) {
    for (const { type, text } of facts.values) {
      const year = type === 'date' ? Number(/^(\d{4})-/.exec(text)?.[1]) : Number.NaN;
      if (!Number.isNaN(year)) for (const each of [year - 1, year, year + 1]) years.add(each);
    }
  }
  return [...years].sort((a, b) => a - b).slice(0, MAX_YEARS);
}

import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7;

/** A moment at which clocks are put on or back. */
interface Shift {
  /** As clocks show it up to then, taken for UTC. */
  readonly wall: Date;
  /** Minutes that local time is before UTC, before and after. */
  readonly from: number;
  readonly to: number;
}

/** Years after the last event that a rule is looked for in: it has to hold beyond it. */
const YEARS_BEYOND = 3;

/**
 * The VTIMEZONE of a place, right from the first year to the last. What comes each year alike is told as a rule, because
 * Outlook understands nothing else; whatever else happens, such as Morocco's Ramadan, is told moment by moment.
 */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const start = Date.UTC(firstYear - 1, 0, 1);
  const shifts = shiftsBetween(zone, start, Date.UTC(lastYear + YEARS_BEYOND + 1, 0, 1));
  const standard = Math.min(...shifts.flatMap(({ from, to }) => [from, to]), tzOffset(zone, new Date(start)));
  const groups = ['DAYLIGHT', 'STANDARD'].map((name) => ({
    name,
    shifts: shifts.filter(({ to }) => (name === 'DAYLIGHT') === to > standard),
  }));
  const isYearly = shifts.length > 0 && groups.every((group) => ruleOf(group.shifts) !== undefined);
  const observances = isYearly
    ? groups.map((group) => observance(group.name, group.shifts[0] as Shift, ruleOf(group.shifts)))
    : momentByMoment(shifts, start, tzOffset(zone, new Date(start)), standard);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function momentByMoment(shifts: readonly Shift[], start: number, offset: number, standard: number): string[][] {
  const nameOf = (to: number) => (to > standard ? 'DAYLIGHT' : 'STANDARD');
  const first = observance(nameOf(offset), { wall: new Date(start), from: offset, to: offset });
  return [first, ...shifts.map((shift) => observance(nameOf(shift.to), shift))];
}

function observance(name: string, { wall, from, to }: Shift, rule?: string): string[] {
  const rules = rule === undefined ? [] : [`RRULE:${rule}`];
  const offsets = [`TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`];
  return [`BEGIN:${name}`, `DTSTART:${wallText(wall)}`, ...offsets, ...rules, `END:${name}`];
}

/** Undefined where not every year has one such moment, on the same weekday of the same month at the same time. */
function ruleOf(shifts: readonly Shift[]): string | undefined {
  const [first] = shifts;
  if (!first) return undefined;
  const isAlike = shifts.every(
    ({ wall, from, to }, at) =>
      wall.getUTCFullYear() === first.wall.getUTCFullYear() + at &&
      wall.getUTCMonth() === first.wall.getUTCMonth() &&
      wall.getUTCDay() === first.wall.getUTCDay() &&
      wall.getTime() % DAY === first.wall.getTime() % DAY &&
      from === first.from &&
      to === first.to,
  );
  const fromStart = new Set(shifts.map(({ wall }) => Math.ceil(wall.getUTCDate() / WEEK)));
  const isLast = shifts.every(({ wall }) => new Date(wall.getTime() + WEEK * DAY).getUTCMonth() !== wall.getUTCMonth());
  const nth = isLast ? -1 : fromStart.size === 1 ? [...fromStart][0] : undefined;
  if (!isAlike || nth === undefined) return undefined;
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][first.wall.getUTCDay()];
  return `FREQ=YEARLY;BYMONTH=${first.wall.getUTCMonth() + 1};BYDAY=${nth}${weekday}`;
}

/** Day by day, and then to the minute. */
function shiftsBetween(zone: string, start: number, end: number): Shift[] {
  const shifts: Shift[] = [];
  let before = tzOffset(zone, new Date(start));
  for (let day = start + DAY; day <= end; day += DAY) {
    const after = tzOffset(zone, new Date(day));
    if (after !== before) {
      const moment = momentOf(zone, day - DAY, day, before);
      shifts.push({ wall: new Date(moment + before * MINUTE), from: before, to: after });
    }
    before = after;
  }
  return shifts;
}

/** The first moment with another offset than `before`. */
function momentOf(zone: string, start: number, end: number, before: number): number {
  let [low, high] = [start / MINUTE, end / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tzOffset(zone, new Date(middle * MINUTE)) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function wallText(wall: Date): string {
  return wall.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}

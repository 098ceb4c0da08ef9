import { occurrences, parseCadence } from '../dates/cadence.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { Touchpoint } from '../generated/communication-plan.ts';
import type { Member } from '../plan/family.ts';
import type { Block, Line, Piece } from './block.ts';
import { nameOf } from './names.ts';
import { type PlanWriter, text } from './plan-writer.ts';

const DAYS_AHEAD = 28;

/** Touchpoints of the next four weeks, from every communication plan of the family, in the order of days. */
export function nextWeeks(writer: PlanWriter): Block {
  const items = writer.family.members.flatMap((member) =>
    scheduleOf(member).flatMap(([id, touchpoint]) =>
      daysOf(writer, touchpoint, member).map((date) => ({ id, touchpoint, date })),
    ),
  );
  const sorted = items.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return { id: 'next', lines: sorted.map(({ id, touchpoint, date }) => lineOf(writer, id, touchpoint, date)) };
}

function scheduleOf({ plan }: Member): [string, Touchpoint][] {
  const { sound } = plan;
  return Object.entries(sound?.kind === 'communication-plan' ? (sound.schedule ?? {}) : {});
}

function lineOf(writer: PlanWriter, id: string, touchpoint: Touchpoint, date: CalendarDate): Line {
  const names = (touchpoint.audiences ?? []).map((audience) => nameOf(writer.family, ['audience', 'person'], audience));
  const what: Piece = { type: 'prose', text: touchpoint.subject ?? id.replaceAll('-', ' ') };
  const whom: Line = names.length > 0 ? [text('summary.for'), { type: 'prose', text: names.join(', ') }] : [];
  return [{ type: 'date', date }, text('summary.colon'), what, ...whom];
}

function daysOf({ dates, today }: PlanWriter, touchpoint: Touchpoint, member: Member): CalendarDate[] {
  if (touchpoint.status === 'cancelled') return [];
  const end = addDays(today, DAYS_AHEAD);
  const date = dates.dateOf(touchpoint.date, member);
  const cadence = touchpoint.every === undefined ? undefined : parseCadence(touchpoint.every);
  const window = { start: dates.dateOf('start', member) ?? today, end };
  const repeated = cadence
    ? occurrences(cadence, window, (expression) => {
        const resolution = dates.resolve(expression, member);
        return 'date' in resolution ? resolution.date : undefined;
      })
    : [];
  return [...(date ? [date] : []), ...repeated].filter((day) => day >= today && day <= end);
}

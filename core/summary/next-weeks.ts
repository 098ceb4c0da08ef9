import { occurrences, parseCadence } from '../dates/cadence.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Member } from '../plan/family.ts';
import { entriesOf, isRecord } from '../plan/plan.ts';
import type { Block, Line, Piece } from './block.ts';
import { nameOf } from './names.ts';
import { type PlanWriter, text } from './plan-writer.ts';

const DAYS_AHEAD = 28;

type Touchpoint = { readonly [key: string]: PlainValue };

/** Touchpoints of the next four weeks, from every communication plan of the family, in the order of days. */
export function nextWeeks(writer: PlanWriter): Block {
  const items = writer.family.members.flatMap((member) =>
    entriesOf(member.plan.data.schedule).flatMap(([id, touchpoint]) =>
      isRecord(touchpoint) ? daysOf(writer, touchpoint, member).map((date) => ({ id, touchpoint, date })) : [],
    ),
  );
  const sorted = items.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return { id: 'next', lines: sorted.map(({ id, touchpoint, date }) => lineOf(writer, id, touchpoint, date)) };
}

function lineOf(writer: PlanWriter, id: string, touchpoint: Touchpoint, date: CalendarDate): Line {
  const audiences = Array.isArray(touchpoint.audiences) ? touchpoint.audiences : [];
  const names = audiences.map((audience) => nameOf(writer.family, ['audience', 'person'], String(audience)));
  const what: Piece = {
    type: 'prose',
    text: typeof touchpoint.subject === 'string' ? touchpoint.subject : id.replaceAll('-', ' '),
  };
  const whom: Line = names.length > 0 ? [text('summary.for'), { type: 'prose', text: names.join(', ') }] : [];
  return [{ type: 'date', date }, text('summary.colon'), what, ...whom];
}

function daysOf({ dates, today }: PlanWriter, touchpoint: Touchpoint, member: Member): CalendarDate[] {
  if (touchpoint.status === 'cancelled') return [];
  const end = addDays(today, DAYS_AHEAD);
  const date = dates.dateOf(touchpoint.date, member);
  const cadence = typeof touchpoint.every === 'string' ? parseCadence(touchpoint.every) : undefined;
  const window = { start: dates.dateOf('start', member) ?? today, end };
  const repeated = cadence
    ? occurrences(cadence, window, (expression) => {
        const resolution = dates.resolve(expression, member, new Set());
        return 'date' in resolution ? resolution.date : undefined;
      })
    : [];
  return [...(date ? [date] : []), ...repeated].filter((day) => day >= today && day <= end);
}

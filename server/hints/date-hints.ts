import { parseCadence } from '../../core/dates/cadence.ts';
import { weekdayOf } from '../../core/dates/calendar-date.ts';
import { parseDateExpression } from '../../core/dates/relative-date.ts';
import { parseSpan } from '../../core/dates/span.ts';
import { parseTime } from '../../core/dates/time.ts';
import { locateNode } from '../../core/parse/locate.ts';
import type { Path } from '../../core/parse/tree.ts';
import type { TypedValue } from '../../core/plan/facts.ts';
import { isRecord, valueAt } from '../../core/plan/plan.ts';
import { describeCadence, describeDate, nextDates } from '../hover/describe-date.ts';
import type { Telling } from '../hover/telling.ts';
import { spellShortDate, spellShortWeekday } from '../words/spell-date.ts';
import type { Hint, IsWanted } from './hint.ts';

/** What has happened on a day has its place in a list, and its weekday helps nobody. */
const RECORDS: readonly unknown[] = ['updated', 'approved', 'log', 'readings', 'decided-date'];

/** The day that a relative date means, the weekday of any other, the next day of a rhythm, the end of a meeting. */
export function dateHints(telling: Telling, isWanted: IsWanted): Hint[] {
  const { plan, family } = telling.view;
  return family.self.facts.values.flatMap((value) => {
    if (value.path.some((step) => RECORDS.includes(step))) return [];
    const offset = locateNode(plan.document, value.path)?.end;
    const told = offset !== undefined && isWanted(offset) ? hintOf(telling, value) : undefined;
    return offset !== undefined && told ? [{ ...told, offset }] : [];
  });
}

type Words = Pick<Hint, 'label' | 'tooltip'>;

function hintOf(telling: Telling, { type, text, path }: TypedValue): Words | undefined {
  if (type === 'date') return dayOf(telling, text);
  if (type === 'cadence') return nextOf(telling, path, text);
  return type === 'span' && path.at(-1) === 'duration' ? endOf(telling, path, text) : undefined;
}

function dayOf(telling: Telling, text: string): Words | undefined {
  const { view, say } = telling;
  const expression = parseDateExpression(text);
  const resolution = expression && view.dates.resolve(expression, view.family.self);
  if (!resolution || !('date' in resolution)) return undefined;
  const { date } = resolution;
  const label =
    expression.type === 'calendar'
      ? spellShortWeekday(say, weekdayOf(date))
      : say('hint.resolved', { date: spellShortDate(say, date) });
  return { label, tooltip: describeDate(telling, text).join('\n') };
}

function nextOf(telling: Telling, path: Path, text: string): Words | undefined {
  const { view, say } = telling;
  const cadence = parseCadence(text);
  const [next] = cadence ? nextDates(view, path, cadence, 1) : [];
  if (!next) return undefined;
  const label = say('hint.next', { date: spellShortDate(say, next) });
  return { label, tooltip: describeCadence(telling, path, text).join('\n') };
}

const MINUTES_A_DAY = 24 * 60;

/** When something is over that has a time of day and lasts for minutes or hours. */
function endOf({ view, say }: Telling, path: Path, text: string): Words | undefined {
  const entry = valueAt(view.plan.data, path.slice(0, -1));
  const start = isRecord(entry) && typeof entry.time === 'string' ? parseTime(entry.time) : undefined;
  const span = parseSpan(text);
  if (!start || !span || (span.unit !== 'minute' && span.unit !== 'hour')) return undefined;
  const end = start.hour * 60 + start.minute + span.amount * (span.unit === 'hour' ? 60 : 1);
  if (end >= MINUTES_A_DAY) return undefined;
  const time = [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { label: say('hint.until', { time }) };
}

import { occurrences, parseCadence } from '../dates/cadence.ts';
import { addWeeks, type CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import { audiences } from '../views/audiences.ts';
import { MOST_DAYS } from '../views/cadence-days.ts';
import { changes } from '../views/changes.ts';
import { days, today } from '../views/inputs.ts';
import { people } from '../views/people.ts';
import { type Spot, spotIn } from '../views/spot.ts';
import { type Touchpoint, touchpoints } from '../views/touchpoints.ts';
import { trainings } from '../views/trainings.ts';
import { entryTitles } from './entry-title.ts';
import { ownersById } from './owner.ts';

export type CalendarEntryType = 'touchpoint' | 'milestone' | 'start' | 'go-live' | 'end' | 'session' | 'training';

/** Who hears something. Plans that share an audience give it one key. */
export interface Receiver {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

/** Something that takes place on a day or on several. */
export interface CalendarEntry {
  readonly type: CalendarEntryType;
  /** What the plan calls it; empty for the start, the go-live and the end. */
  readonly title: string;
  readonly spot: Spot;
  readonly dates: readonly CalendarDate[];
  readonly time?: string;
  readonly receivers: readonly Receiver[];
  readonly channels: readonly string[];
  readonly sender?: string;
  readonly isDone: boolean;
  readonly isRecurring: boolean;
}

/** All that a family's plans have for the calendar, past and to come, with what has no day yet. */
export const calendarEntries = defineView(
  'calendar-entries',
  (read): readonly CalendarEntry[] => [...fromChanges(read), ...fromSchedules(read), ...fromTrainings(read)],
  // What people see is the same after most edits: whoever shows it is not told then.
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

const NOBODY = { receivers: [], channels: [], isRecurring: false } as const;

function fromChanges(read: Read): CalendarEntry[] {
  const titleOf = read(entryTitles);
  const day = read(today);
  return read(changes).flatMap(({ plan, milestones, ...change }): CalendarEntry[] => [
    ...(['start', 'goLive', 'end'] as const).flatMap((name): CalendarEntry[] => {
      const date = change[name];
      const type = name === 'goLive' ? 'go-live' : name;
      const spot = spotIn(plan, 'when', type);
      return date ? [{ ...NOBODY, type, title: '', spot, dates: [date], isDone: date < day }] : [];
    }),
    ...milestones.map(
      ({ date, value, spot }): CalendarEntry => ({
        ...NOBODY,
        type: 'milestone',
        title: titleOf(spot),
        spot,
        dates: date ? [date] : [],
        isDone: value.status === 'done',
      }),
    ),
  ]);
}

function fromSchedules(read: Read): CalendarEntry[] {
  const titleOf = read(entryTitles);
  const receiverOf = receiverFinder(read);
  const ownerOf = read(ownersById);
  return read(touchpoints).map((touchpoint): CalendarEntry => {
    const { spot, time, sender, isRecurring, status } = touchpoint;
    return {
      type: 'touchpoint',
      title: titleOf(spot),
      spot,
      dates: datesOf(read, touchpoint),
      ...(time !== undefined && { time }),
      receivers: [...touchpoint.audiences, ...touchpoint.people].map(receiverOf),
      channels: touchpoint.channels.map(({ name }) => name),
      ...(sender !== undefined && { sender: ownerOf(sender).name }),
      isDone: status === 'sent',
      isRecurring,
    };
  });
}

const WEEKS_AHEAD = 52;

/** Without a change plan there is no window, but a rhythm may say by itself when it begins. */
function datesOf(read: Read, { dates, isRecurring, value, spot }: Touchpoint): readonly CalendarDate[] {
  const cadence = isRecurring && dates.length === 0 ? parseCadence(value.every ?? '') : undefined;
  if (!cadence?.from) return dates;
  const { ofExpression } = read(days);
  const start = ofExpression(spot.plan, cadence.from);
  const window = start && { start, end: addWeeks(read(today), WEEKS_AHEAD) };
  return window ? occurrences(cadence, window, (each) => ofExpression(spot.plan, each), MOST_DAYS) : [];
}

function fromTrainings(read: Read): CalendarEntry[] {
  const titleOf = read(entryTitles);
  const receiverOf = receiverFinder(read);
  const day = read(today);
  return read(trainings).flatMap(({ type, audience, date, spot }): CalendarEntry[] => {
    const receivers = audience === undefined ? [] : [receiverOf(audience)];
    return date ? [{ ...NOBODY, type, title: titleOf(spot), spot, dates: [date], receivers, isDone: date < day }] : [];
  });
}

function receiverFinder(read: Read): (id: string) => Receiver {
  const [groups, persons] = [read(audiences), read(people)];
  return (id) => {
    const group = groups.get(id);
    return { key: group?.key ?? `person ${id}`, id, name: group?.name ?? persons.get(id)?.name ?? id };
  };
}

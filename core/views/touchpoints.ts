import type { CalendarDate } from '../dates/calendar-date.ts';
import { parseSpan } from '../dates/span.ts';
import { parseTime } from '../dates/time.ts';
import { defineView } from '../engine/observe.ts';
import type { Point as WrittenPoint, Touchpoint as WrittenTouchpoint } from '../generated/communication-plan.ts';
import { audiences } from './audiences.ts';
import { type CadenceDays, cadenceDays, MOST_DAYS } from './cadence-days.ts';
import { type Channel, channels } from './channels.ts';
import { type Entry, entriesIn, listOf, textsOf } from './entries.ts';
import { comms, type Days, days, type Part, plans, registry } from './inputs.ts';
import { people } from './people.ts';
import { below, type PlanRef, type Spot } from './spot.ts';

export type Topic = NonNullable<WrittenTouchpoint['covers']>[number];
export const STAGES = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const;
export type Stage = (typeof STAGES)[number];

/** A main message of a communication plan. */
export type Point = Entry<WrittenPoint>;

export const points = defineView('points', (read): readonly Point[] =>
  entriesIn(read(comms.messages), ['messages', 'points'], (messages) => messages.points),
);

/** An entry under `schedule`, with its defaults filled in, its days computed and unknown ids left out. */
export interface Touchpoint {
  readonly id: string;
  readonly spot: Spot;
  readonly value: WrittenTouchpoint;
  readonly status: 'planned' | 'sent' | 'cancelled';
  readonly isRecurring: boolean;
  /** Its day, or each day of its cadence inside the plan's window, in order; empty where it has no day. */
  readonly dates: readonly CalendarDate[];
  /** More days follow than are looked at. */
  readonly isCut: boolean;
  /** `HH:MM`; undefined where it says none that can be read. */
  readonly time: string | undefined;
  readonly audiences: readonly string[];
  /** Single persons among its `audiences:`. */
  readonly people: readonly string[];
  readonly channels: readonly Channel[];
  /** The points that it delivers. */
  readonly points: readonly Point[];
  /** What it answers: its own `covers:`, else what its points answer. */
  readonly covers: ReadonlySet<Topic>;
  readonly stages: readonly Stage[];
  readonly priority: 'high' | 'normal' | 'low';
  readonly author: string | undefined;
  readonly approver: string | undefined;
  /** A person's id, or the id of the audience of managers who tell their teams. */
  readonly sender: string | undefined;
  readonly isSentByManagers: boolean;
  /** What it costs each person, in minutes: 15 where it does not say. */
  readonly minutes: number;
  readonly embargo: CalendarDate | undefined;
}

/** Every touchpoint, those included that are cancelled, in the order of the plans. */
export const writtenTouchpoints = defineView('written-touchpoints', (read): readonly Touchpoint[] => {
  const context: Context = {
    days: read(days),
    cadences: read(cadenceDays),
    audiences: read(audiences),
    people: read(people),
    channels: read(channels),
    points: read(points),
    defaults: defaultsOf(read(plans), read(comms.responsibility), read(registry.responsibility)),
  };
  const written = entriesIn(read(comms.schedule), ['schedule'], (schedule) => schedule);
  return withinBounds(written.map((entry) => toTouchpoint(entry, context)));
});

/** Every touchpoint that is not cancelled, in the order of the plans. */
export const touchpoints = defineView('touchpoints', (read): readonly Touchpoint[] =>
  read(writtenTouchpoints).filter(({ status }) => status !== 'cancelled'),
);

/** So many occurrences, for so many audiences, nobody plans by hand: of what a script wrote only the first are looked at. */
const MOST_DELIVERIES = 50_000;

function withinBounds(all: readonly Touchpoint[]): readonly Touchpoint[] {
  const count = all.reduce((sum, { dates, audiences: { length } }) => sum + dates.length * Math.max(1, length), 0);
  return count <= MOST_DELIVERIES ? all : all.map((touchpoint) => cut(touchpoint, MOST_DELIVERIES / count));
}

function cut(touchpoint: Touchpoint, share: number): Touchpoint {
  const { dates, isCut } = touchpoint;
  const kept = Math.ceil(dates.length * share);
  return { ...touchpoint, dates: dates.slice(0, kept), isCut: isCut || kept < dates.length };
}

interface Defaults {
  readonly author?: string;
  readonly approver?: string;
  readonly sender?: string;
}

interface Context {
  readonly days: Days;
  readonly cadences: CadenceDays;
  readonly audiences: ReadonlyMap<string, unknown>;
  readonly people: ReadonlyMap<string, unknown>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly points: readonly Point[];
  readonly defaults: ReadonlyMap<PlanRef, Defaults>;
}

/** Who writes, approves and sends where a touchpoint does not say: as its plan says, else as a registry does. */
function defaultsOf(
  all: readonly PlanRef[],
  own: readonly Part<Defaults>[],
  inherited: readonly Part<Defaults>[],
): Map<PlanRef, Defaults> {
  const shared: Defaults = Object.assign({}, ...inherited.map(({ value }) => value).reverse());
  return new Map(all.map((plan) => [plan, { ...shared, ...own.find((part) => part.plan === plan)?.value }]));
}

function toTouchpoint({ id, value, spot }: Entry<WrittenTouchpoint>, context: Context): Touchpoint {
  const defaults = context.defaults.get(spot.plan) ?? {};
  const receivers = textsOf(value.audiences);
  const sender = value.sender ?? defaults.sender;
  const names = textsOf(value.messages);
  const own = context.points.filter((point) => point.spot.plan === spot.plan && names.includes(point.id));
  const dates = datesOf(value, spot.plan, context);
  return {
    id,
    spot,
    value,
    status: value.status ?? 'planned',
    isRecurring: value.every !== undefined,
    dates,
    isCut: dates.length >= MOST_DAYS,
    time: value.time !== undefined && parseTime(value.time) ? value.time : undefined,
    audiences: receivers.filter((name) => context.audiences.has(name)),
    people: receivers.filter((name) => context.people.has(name) && !context.audiences.has(name)),
    channels: textsOf(listOf(value.channel)).flatMap((name) => context.channels.get(name) ?? []),
    points: own,
    covers: new Set(value.covers ?? own.flatMap((point) => point.value.answers ?? [])),
    stages: textsOf(listOf(value.stage)) as readonly Stage[],
    priority: value.priority ?? 'normal',
    author: value.author ?? defaults.author,
    approver: value.approver ?? defaults.approver,
    sender,
    isSentByManagers: sender !== undefined && context.audiences.has(sender),
    minutes: minutesOf(value.duration),
    embargo: context.days.of(spot.plan, value['embargo-until']),
  };
}

function datesOf(value: WrittenTouchpoint, plan: PlanRef, { days: day, cadences }: Context): readonly CalendarDate[] {
  const date = day.of(plan, value.date);
  if (date) return [date];
  return value.date === undefined ? cadences.of(plan, value.every) : [];
}

/** Where the day of a touchpoint stands: its date, else its cadence. */
export function daySpot({ spot, value }: Touchpoint): Spot {
  return below(spot, value.date === undefined ? 'every' : 'date');
}

const DEFAULT_MINUTES = 15;

function minutesOf(duration: string | undefined): number {
  const span = duration === undefined ? undefined : parseSpan(duration);
  if (!span) return DEFAULT_MINUTES;
  const MINUTES = { minute: 1, hour: 60, day: 480, 'working day': 480, week: 2_400, month: 10_080 };
  return span.amount * MINUTES[span.unit];
}

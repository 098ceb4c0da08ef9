import { addDays, addMonths, addWeeks, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { earlierFirst } from '../dates/earlier-first.ts';
import { mondayOf } from '../dates/iso-week.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import type { Bar, Mark, Timeline } from '../document/picture.ts';
import type { CalendarEntry } from '../overview/calendar-entries.ts';
import { below, type Spot } from '../views/spot.ts';
import { touchpoints } from '../views/touchpoints.ts';
import { audienceRows } from './audience-rows.ts';
import { changesOf, entriesOf, isOfChange, titleAt, titleOfEntry } from './calendar-entry.ts';
import { timelineTable } from './timeline-table.ts';

/** Lanes that can be told apart at a glance. */
const MOST_LANES = 12;

/** Phases, waves and milestones of the changes, and under them what each audience hears. */
export function timelineOf(composing: Composing): Timeline | undefined {
  const { wording, today } = composing;
  const barLanes = barLanesOf(composing);
  const markLanes = [milestoneLane(composing), ...communicationLanes(composing)].filter(
    ({ marks }) => marks.length > 0,
  );
  const range = rangeOf(barLanes, markLanes);
  if (!range) return undefined;
  const drawn = markLanes.slice(0, MOST_LANES + 1);
  const left = markLanes.length - drawn.length;
  return {
    type: 'timeline',
    id: 'timeline',
    title: wording.say('pictures.timeline'),
    thinned: wording.say('pictures.thinned'),
    description: describe(composing, range),
    ...range,
    today: { label: wording.say('pictures.timeline.today', { day: wording.day(today) }), from: [], date: today },
    legend: {
      strong: wording.say('pictures.timeline.strong'),
      single: wording.say('pictures.timeline.single'),
      recurring: wording.say('pictures.timeline.recurring'),
      several: wording.say('pictures.timeline.several'),
    },
    ticks: ticksIn(composing, range),
    barLanes,
    markLanes: drawn,
    table: timelineTable(composing),
    ...(left > 0 && { note: wording.say('pictures.more-rows', { count: left }) }),
  };
}

type BarLane = Timeline['barLanes'][number];
type MarkLane = Timeline['markLanes'][number];

function barLanesOf(composing: Composing): BarLane[] {
  const { wording } = composing;
  const all = changesOf(composing);
  const bar = (spot: Spot, start: CalendarDate | undefined, end: CalendarDate | undefined, key: string): Bar[] => {
    if (!start || !end || start > end) return [];
    const from = [spot, below(spot, 'start'), below(spot, key)].map(sourceOf);
    const name = titleAt(composing, spot);
    const hint = wording.say('pictures.timeline.bar', { name, from: wording.day(start), to: wording.day(end) });
    return [{ label: name, hint, from, start, end }];
  };
  const phases = all.flatMap((each) => each.phases.flatMap(({ spot, start, end }) => bar(spot, start, end, 'end')));
  const waves = all.flatMap((each) =>
    each.waves.flatMap(({ spot, start, goLive }) => bar(spot, start, goLive, 'go-live')),
  );
  return [
    { title: wording.say('pictures.lane.phases'), bars: phases.sort(byStart) },
    { title: wording.say('pictures.lane.waves'), bars: waves.sort(byStart) },
  ].filter(({ bars }) => bars.length > 0);
}

function byStart(a: Bar, b: Bar): number {
  return earlierFirst(a.start, b.start);
}

function milestoneLane(composing: Composing): MarkLane {
  const entries = entriesOf(composing).filter(isOfChange);
  const marks = entries.flatMap((entry) => marksOf(composing, entry, entry.type !== 'milestone'));
  return { title: composing.wording.say('pictures.lane.milestones'), marks: marks.sort(byDate), isOfMilestones: true };
}

/** A lane for each audience, and one for what goes to single people only or does not say to whom. */
function communicationLanes(composing: Composing): MarkLane[] {
  const { read, wording } = composing;
  const rows = audienceRows(composing);
  const strong = new Set(read(touchpoints).flatMap(({ spot, priority }) => (priority === 'high' ? [spot] : [])));
  const entries = entriesOf(composing).filter((entry) => !isOfChange(entry));
  const lane = (title: string, isOfLane: (ids: readonly string[]) => boolean): MarkLane => {
    const own = entries.filter(({ receivers }) => isOfLane(receivers.map(({ id }) => id)));
    return { title, marks: own.flatMap((entry) => marksOf(composing, entry, strong.has(entry.spot))).sort(byDate) };
  };
  const ids = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map(({ id, label }) => lane(label, (receivers) => receivers.includes(id))),
    lane(wording.say('pictures.timeline.others'), (receivers) => !receivers.some((each) => ids.has(each))),
  ];
}

function marksOf(composing: Composing, entry: CalendarEntry, isStrong: boolean): Mark[] {
  const label = titleOfEntry(composing, entry);
  const { wording } = composing;
  return entry.dates.map((date) => ({
    label,
    hint: wording.say('pictures.timeline.mark', { day: wording.day(date), name: label }),
    from: [sourceOf(entry.spot)],
    date,
    ...(isStrong && { isStrong }),
    ...(entry.isRecurring && { isRecurring: true }),
  }));
}

function byDate(a: Mark, b: Mark): number {
  return earlierFirst(a.date, b.date);
}

/** What has a day, from the first to the last; a single day with some time around it. */
const LEAST_DAYS = 14;

function rangeOf(barLanes: readonly BarLane[], markLanes: readonly MarkLane[]) {
  const days = [
    ...barLanes.flatMap(({ bars }) => bars.flatMap(({ start, end }) => [start, end])),
    ...markLanes.flatMap(({ marks }) => marks.map(({ date }) => date)),
  ].sort();
  const [start, last] = [days[0], days.at(-1)];
  if (!start || !last) return undefined;
  const least = addDays(start, LEAST_DAYS);
  return { start, end: last < least ? least : last };
}

/** Longer than this nobody plans: a year that was mistyped must not fill the page with months. */
const MOST_TICKS = 600;
/** Months say too little of less than this. */
const SHORT_DAYS = 70;

function ticksIn({ wording }: Composing, { start, end }: Pick<Timeline, 'start' | 'end'>): Timeline['ticks'] {
  const isShort = daysBetween(start, end) <= SHORT_DAYS;
  const next = (date: CalendarDate) => (isShort ? addWeeks(date, 1) : addMonths(date, 1));
  const label = (date: CalendarDate) => (isShort ? wording.shortDay(date) : wording.shortMonth(date));
  const ticks: { date: CalendarDate; label: string; year: string }[] = [];
  let date = isShort ? mondayOf(start) : (`${start.slice(0, 8)}01` as CalendarDate);
  while (date <= end && ticks.length < MOST_TICKS) {
    const from = date < start ? start : date;
    ticks.push({ date: from, label: label(from), year: from.slice(0, 4) });
    date = next(date);
  }
  return ticks;
}

function describe(composing: Composing, { start, end }: Pick<Timeline, 'start' | 'end'>): string {
  const { wording } = composing;
  const entries = entriesOf(composing);
  const count = (word: Parameters<typeof wording.say>[0], amount: number) =>
    amount > 0 ? [wording.say(word, { count: amount })] : [];
  const told = count('pictures.timeline.communications', entries.filter((entry) => !isOfChange(entry)).length);
  const audiences = count('pictures.timeline.audiences', audienceRows(composing).length);
  const what = [
    ...count('pictures.timeline.phases', changesOf(composing).flatMap(({ phases }) => phases).length),
    ...count('pictures.timeline.waves', changesOf(composing).flatMap(({ waves }) => waves).length),
    ...count('pictures.timeline.milestones', entries.filter(({ type }) => type === 'milestone').length),
    ...(told.length > 0 ? [[...told, ...audiences].join(' ')] : []),
  ];
  return wording.say('pictures.timeline.describes', {
    from: wording.day(start),
    to: wording.day(end),
    what: what.join(', '),
  });
}

import { defineView } from '../engine/observe.ts';
import { fieldAt } from '../schema/field.ts';
import { audiences } from './audiences.ts';
import { listOf, textsOf } from './entries.ts';
import { comms } from './inputs.ts';
import type { PlanRef, Spot } from './spot.ts';
import { type Point, STAGES, type Touchpoint, touchpoints } from './touchpoints.ts';
import { unsoundPlaces } from './unsound.ts';

/** A touchpoint that is not cancelled, with what it leaves open. */
export interface ScheduleItem {
  readonly touchpoint: Touchpoint;
  /** Keys under which it says what nobody can read, such as an id that exists nowhere: it may be anything. */
  readonly unclear: ReadonlySet<string>;
}

/** All items of the family's schedules; undefined where a whole entry, or a whole schedule, cannot be read. */
export const scheduleItems = defineView('schedule-items', (read): readonly ScheduleItem[] | undefined => {
  const { isLost, keys, points } = read(malformed);
  if (isLost) return undefined;
  return read(touchpoints).map((touchpoint) => ({
    touchpoint,
    unclear: unclearKeys(touchpoint, keys.get(keyOf(touchpoint.spot)) ?? [], points),
  }));
});

/** Whether a point need not reach an audience: its `not-for` says so, or nobody can read whom it leaves out. */
export const excuses = defineView('excuses', (read): ((point: Point, audience: string) => boolean) => {
  const known = read(audiences);
  const malformedPoints = read(malformed).points;
  return ({ value, spot }, audience) =>
    malformedPoints.has(keyOf(spot)) ||
    (value['not-for'] ?? []).some(({ audience: id }) => id !== undefined && (id === audience || !known.has(id)));
});

interface Malformed {
  /** Whether a whole schedule, or an entry of one, is lost. */
  readonly isLost: boolean;
  /** Keys with something malformed below them, by entry. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Points of which something cannot be read. */
  readonly points: ReadonlySet<string>;
}

const malformed = defineView('malformed-schedule', (read): Malformed => {
  const planned = new Set(read(comms.schedule).map(({ plan }) => plan));
  const spots = read(unsoundPlaces).flatMap(({ spot, is }) => (is === 'malformed' && !isOwnData(spot) ? [spot] : []));
  const ofSchedules = spots.filter((spot) => isInSchedule(spot, planned));
  const keys = new Map<string, string[]>();
  for (const { plan, path } of ofSchedules) {
    const entry = keyOf({ plan, path: path.slice(0, 2) });
    const known = keys.get(entry);
    if (known) known.push(String(path[2]));
    else keys.set(entry, [String(path[2])]);
  }
  return {
    isLost: ofSchedules.some(({ path }) => path.length < 3),
    keys,
    points: new Set(spots.filter(isInPoint).map(({ plan, path }) => keyOf({ plan, path: path.slice(0, 3) }))),
  };
});

/** Where a plan has no schedule, any key at its top that cannot be read may be a misspelt one. */
function isInSchedule({ plan, path }: Spot, planned: ReadonlySet<PlanRef>): boolean {
  return plan.kind === 'communication-plan' && (path[0] === 'schedule' || (path.length === 1 && !planned.has(plan)));
}

function isInPoint({ path }: Spot): boolean {
  return path[0] === 'messages' && path[1] === 'points' && path.length > 2;
}

function isOwnData({ path }: Spot): boolean {
  return path.some((step) => typeof step === 'string' && step.startsWith('x-'));
}

function keyOf({ plan, path }: Spot): string {
  return `${plan.uri}#${plan.document} ${path.join('/')}`;
}

const KEYS = ['audiences', 'channel', 'messages', 'covers', 'stage', 'language', 'date', 'every', 'time'];

/** An unknown key may be a misspelt one: then each of those that are not written is unclear. */
function unclearKeys(touchpoint: Touchpoint, malformedKeys: readonly string[], points: Malformed['points']) {
  const { value } = touchpoint;
  const isMisspelt = malformedKeys.some((key) => !fieldAt('communication-plan', [...touchpoint.spot.path, key]));
  const unclear = new Set(
    KEYS.filter((key) => malformedKeys.includes(key) || (isMisspelt && !(key in value)) || hasUnknown(touchpoint, key)),
  );
  const answersLater = touchpoint.points.some(({ spot }) => points.has(keyOf(spot)));
  if (value.covers === undefined && (unclear.has('messages') || answersLater)) unclear.add('covers');
  return unclear;
}

/** Whether a touchpoint names something that exists nowhere. */
function hasUnknown({ value, audiences, people, points, channels, stages }: Touchpoint, key: string): boolean {
  if (key === 'audiences') return new Set(textsOf(value.audiences)).size > new Set([...audiences, ...people]).size;
  if (key === 'messages') return new Set(textsOf(value.messages)).size > points.length;
  if (key === 'channel') return textsOf(listOf(value.channel)).length > channels.length;
  return key === 'stage' && stages.some((stage) => !STAGES.includes(stage));
}

import { defineView } from '../engine/observe.ts';
import { audiences } from './audiences.ts';
import { type Coverage, coverage } from './coverage.ts';
import type { ScheduleItem } from './schedule-items.ts';
import type { Topic } from './touchpoints.ts';

/** For each affected audience the items that may be the first it hears: where days or times leave it open, there are several. */
export const firstItems = defineView(
  'first-items',
  (read): ReadonlyMap<string, readonly ScheduleItem[]> =>
    new Map(read(coverage).map((each) => [each.audience.id, firstsOf(each)])),
);

const REASONS: readonly Topic[] = ['why', 'why-now', 'risk-of-not-changing'];

/**
 * Whether the first item that an audience hears leaves out a reason among the topics. The rule about first messages
 * speaks of that: who gives the reason later, or how much later, then matters less.
 */
export const missesReason = defineView(
  'misses-reason',
  (read): ((audience: string, topics: readonly Topic[]) => boolean) => {
    const covered = new Map<string, ReadonlySet<Topic>>();
    for (const [id, items] of read(firstItems)) {
      const isExternal = read(audiences).get(id)?.facts.external;
      if (isExternal || items.length === 0 || items.some(({ unclear }) => unclear.has('covers'))) continue;
      covered.set(id, new Set(items.flatMap(({ touchpoint }) => [...touchpoint.covers])));
    }
    return (audience, topics) =>
      topics.some((topic) => REASONS.includes(topic) && covered.get(audience)?.has(topic) === false);
  },
);

function firstsOf({ audience, items }: Coverage): ScheduleItem[] {
  const certain = items.filter(({ touchpoint }) => touchpoint.audiences.includes(audience.id));
  const day = smallest(certain.flatMap(({ touchpoint }) => touchpoint.dates[0] ?? []));
  const time = smallest(certain.flatMap(({ touchpoint }) => (touchpoint.dates[0] === day && touchpoint.time) || []));
  return items.filter(({ touchpoint }) => {
    const date = touchpoint.dates[0];
    if (!date || !day || date < day) return true;
    return date === day && (!time || !touchpoint.time || touchpoint.time <= time);
  });
}

function smallest<T extends string>(texts: readonly T[]): T | undefined {
  return [...texts].sort()[0];
}

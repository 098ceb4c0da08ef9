import { defineView } from '../engine/observe.ts';
import { type Delivery, deliveries, isBefore } from './deliveries.ts';
import { mayReach, openItems } from './hearings.ts';
import type { Topic } from './touchpoints.ts';

/**
 * What tells each audience of a topic first: all deliveries of which none certainly comes before another. Left out are
 * audiences that something else may tell earlier, such as an item without a day.
 */
export const firstTold = defineView(
  'first-told',
  (read): ReadonlyMap<Topic, ReadonlyMap<string, readonly Delivery[]>> => {
    const open = read(openItems);
    const byTopic = firstByTopic(read(deliveries));
    for (const [topic, told] of byTopic)
      for (const [audience, [first]] of told) {
        const mayCome = open?.some(
          (item) =>
            (item.touchpoint.covers.has(topic) || item.unclear.has('covers')) && mayReach(item, audience, first?.date),
        );
        if (mayCome ?? true) told.delete(audience);
      }
    return byTopic;
  },
);

function firstByTopic(all: readonly Delivery[]): Map<Topic, Map<string, readonly Delivery[]>> {
  const byTopic = new Map<Topic, Map<string, readonly Delivery[]>>();
  for (const delivery of all)
    for (const topic of delivery.touchpoint.covers) {
      const told = byTopic.get(topic) ?? new Map<string, readonly Delivery[]>();
      const first = told.get(delivery.audience) ?? [];
      if (!first.some((each) => isBefore(each, delivery))) told.set(delivery.audience, [...first, delivery]);
      byTopic.set(topic, told);
    }
  return byTopic;
}

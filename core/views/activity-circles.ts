import { defineView } from '../engine/observe.ts';
import type { Activity as WrittenActivity } from '../generated/change-plan.ts';
import { type Edge, findCycles } from '../plan/find-cycles.ts';
import { stemOf } from '../plan/kinds.ts';
import { activities } from './activities.ts';
import type { Entry } from './entries.ts';
import { below, type Spot } from './spot.ts';

/** One that waits, one that is waited for, and where it says so. */
export interface Waiting<Node> extends Edge<Node> {
  readonly at: Spot;
}

export type Activity = Entry<WrittenActivity>;

/** Activities that wait for each other, each circle once. */
export const activityCircles = defineView('activity-circles', (read) => findCycles(edgesOf(read(activities))));

/** An activity of another change is named with the stem of that change's file. */
function edgesOf(all: readonly Activity[]): Waiting<Activity>[] {
  const byName = new Map(
    all.flatMap((each) => [[keyOf(each, each.id), each] as const, [stemmed(each), each] as const]),
  );
  return all.flatMap((from) =>
    (from.value.needs ?? []).flatMap((name, at) => {
      const to = byName.get(name.includes('/') ? name : keyOf(from, name));
      return to ? [{ from, to, at: below(from.spot, 'needs', at) }] : [];
    }),
  );
}

function keyOf({ spot: { plan } }: Activity, id: string): string {
  return `${plan.uri}#${plan.document} ${id}`;
}

export function stemmed({ id, spot }: Activity): string {
  return `${stemOf(spot.plan.uri)}/${id}`;
}

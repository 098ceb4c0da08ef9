import type { Input } from '../engine/observe.ts';
import { defineView } from '../engine/observe.ts';
import { change, comms, type Part } from './inputs.ts';
import { below, type Spot, spotIn } from './spot.ts';

/** Something in one of the two plans that has an owner and is not over. */
export interface OwnedItem {
  readonly owner: string;
  readonly spot: Spot;
}

const OVER: ReadonlySet<unknown> = new Set(['done', 'dropped', 'cancelled', 'celebrated']);

/** Everything with an `owner:`, wherever it stands, in the order of the format. */
export const ownedItems = defineView('owned-items', (read): readonly OwnedItem[] =>
  [change, comms]
    .flatMap((parts) => Object.entries(parts) as [string, Input<readonly Part<unknown>[]>][])
    .flatMap(([key, input]) => read(input).flatMap(({ plan, value }) => [...itemsBelow(value, spotIn(plan, key))])),
);

function* itemsBelow(value: unknown, spot: Spot): Generator<OwnedItem> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* itemsBelow(item, below(spot, at));
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    if (OVER.has(record.status)) return;
    if (typeof record.owner === 'string') yield { owner: record.owner, spot };
    for (const [key, item] of Object.entries(record)) yield* itemsBelow(item, below(spot, key));
  }
}

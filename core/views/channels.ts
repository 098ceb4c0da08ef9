import { defineView } from '../engine/observe.ts';
import type { Channel as WrittenChannel } from '../generated/communication-plan.ts';
import { type Entry, entriesIn } from './entries.ts';
import { comms, registry } from './inputs.ts';
import type { Spot } from './spot.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Merged over the family: the first plan that sets a fact wins. */
  readonly facts: WrittenChannel;
  readonly spot: Spot;
}

export const channels = defineView('channels', (read): ReadonlyMap<string, Channel> => {
  const written: Entry<WrittenChannel>[] = [comms.channels, registry.channels].flatMap((input) =>
    entriesIn(read(input), ['channels'], (value) => value),
  );
  const found = new Map<string, Channel>();
  for (const { id, value, spot } of written) {
    const known = found.get(id);
    const facts = { ...value, ...known?.facts };
    found.set(id, { id, name: facts.name ?? id, facts, spot: known?.spot ?? spot });
  }
  return found;
});

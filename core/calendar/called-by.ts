import { cleanText } from '../document/clean-text.ts';
import type { Read } from '../engine/observe.ts';
import { oneLine } from '../messages/one-line.ts';
import { audiences } from '../views/audiences.ts';
import { channels } from '../views/channels.ts';
import { people } from '../views/people.ts';
import type { Named } from './calendar-item.ts';

/** How those are called that items name by their short names, and who there is. */
export interface CalledBy {
  /** Somebody who sends, writes or hears: a person or an audience. */
  readonly receiver: (id: string) => Named;
  readonly channel: (id: string) => Named;
  readonly receivers: readonly Named[];
  readonly channels: readonly Named[];
}

/** Where two have one name, each is told with its short name. */
export function calledBy(read: Read): CalledBy {
  const receivers = distinct([
    ...[...read(people).values()].map(toNamed),
    ...[...read(audiences).values()].map(toNamed),
  ]);
  const all = distinct([...read(channels).values()].map(toNamed));
  return {
    receiver: finderIn(receivers),
    channel: finderIn(all),
    receivers,
    channels: all,
  };
}

/** Longer names would fill a page each. Between names stands a semicolon. */
const LONGEST = 120;

function toNamed({ id, name }: Named): Named {
  return { id, name: oneLine(cleanText(name).replaceAll(';', ','), LONGEST) || id };
}

/** An audience and a person with one short name: the audience hears, and the person sends under the same name. */
function distinct(all: readonly Named[]): Named[] {
  const unique = [...new Map(all.map((each) => [each.id, each])).values()];
  const counts = new Map<string, number>();
  for (const { name } of unique) counts.set(name, (counts.get(name) ?? 0) + 1);
  return unique.map(({ id, name }) => ({ id, name: (counts.get(name) ?? 0) > 1 ? `${name} (${id})` : name }));
}

function finderIn(all: readonly Named[]): (id: string) => Named {
  const byId = new Map(all.map((each) => [each.id, each]));
  return (id) => byId.get(id) ?? { id, name: id };
}

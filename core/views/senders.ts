import { defineView } from '../engine/observe.ts';
import { audiences } from './audiences.ts';
import { people } from './people.ts';
import { below } from './spot.ts';
import type { Touchpoint } from './touchpoints.ts';
import { unsound, unsoundAt } from './unsound.ts';

/** Who sends an item; undefined where nobody is named, where the name says nothing, and for an id that exists nowhere. */
export const knownSender = defineView('known-sender', (read): ((item: Touchpoint) => string | undefined) => {
  const places = read(unsound);
  const ids = new Set([...read(people).keys(), ...read(audiences).keys()]);
  return ({ sender, spot }) => {
    const isSound = unsoundAt(places, below(spot, 'sender')) === undefined;
    return sender !== undefined && isSound && ids.has(sender) ? sender : undefined;
  };
});

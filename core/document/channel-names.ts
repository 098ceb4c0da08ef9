import { below } from '../views/spot.ts';
import type { Touchpoint } from '../views/touchpoints.ts';
import { sourceOf } from './composing.ts';
import { value } from './line.ts';
import type { Line } from './piece.ts';

/** The channels that an item of the schedule goes through, each by its name. */
export function channelNames({ channels, spot }: Touchpoint): Line[] {
  return channels.map((channel) => [value(channel.name, [sourceOf(below(spot, 'channel')), sourceOf(channel.spot)])]);
}

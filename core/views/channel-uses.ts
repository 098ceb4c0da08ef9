import { defineView } from '../engine/observe.ts';
import { audiences } from './audiences.ts';
import { type Channel, channels } from './channels.ts';
import { scheduleItems } from './schedule-items.ts';
import { below, type Spot } from './spot.ts';
import { uses } from './uses.ts';

/** One place where channels are used for audiences: an item of the schedule, or a channel that is said to suit an audience. */
export interface ChannelUse {
  readonly at: Spot;
  readonly channels: readonly Channel[];
  /** Ids of audiences. */
  readonly audiences: readonly string[];
  /** False where nobody can tell which channels these are, or for whom. */
  readonly isClear: boolean;
}

/** Every use of channels in the family, those that suit an audience first. */
export const channelUses = defineView('channel-uses', (read): readonly ChannelUse[] => {
  const known = read(channels);
  // An audience that nothing names may be a misspelt one.
  const named = [...read(audiences).values()].filter(({ id }) => read(uses).has(id));
  const suited = named.flatMap(({ id, definitions }) =>
    definitions.flatMap(({ value, spot }) =>
      (value.channels ?? []).flatMap(({ channel }, index): ChannelUse[] => {
        if (channel === undefined) return [];
        const found = known.get(channel);
        const at = below(spot, 'channels', index, 'channel');
        return [{ at, channels: found ? [found] : [], audiences: [id], isClear: found !== undefined }];
      }),
    ),
  );
  const planned = (read(scheduleItems) ?? []).flatMap(({ touchpoint, unclear }): ChannelUse[] => {
    const isClear = !unclear.has('channel') && !unclear.has('audiences');
    if (isClear && touchpoint.channels.length === 0) return [];
    const at = below(touchpoint.spot, 'channel');
    return [{ at, channels: touchpoint.channels, audiences: touchpoint.audiences, isClear }];
  });
  return [...suited, ...planned];
});

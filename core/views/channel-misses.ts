import type { Read } from '../engine/observe.ts';
import { type Audience, audiences } from './audiences.ts';
import { type ChannelUse, channelUses } from './channel-uses.ts';
import type { Channel } from './channels.ts';

/** A use of channels for audiences that none of them reaches. */
export interface ChannelMiss extends Pick<ChannelUse, 'at' | 'channels'> {
  readonly says: Barrier;
  /** Ids of audiences. */
  readonly audiences: readonly string[];
}

type Barrier = 'deskless' | 'default';

export function* channelMisses(read: Read, deskMedia: readonly string[]): Generator<ChannelMiss> {
  const known = read(audiences);
  for (const { at, channels, audiences: ids, isClear } of read(channelUses)) {
    const receivers = isClear ? ids.flatMap((id) => known.get(id) ?? []) : [];
    for (const says of ['deskless', 'default'] as const) {
      const missed = receivers.filter((each) => barrierOf(channels, each, deskMedia, known) === says);
      if (missed.length > 0) yield { says, at, channels, audiences: missed.map(({ id }) => id) };
    }
  }
}

/** What keeps all of the channels from an audience; undefined where one of them may reach it. */
function barrierOf(
  used: readonly Channel[],
  { id, facts: { deskless } }: Audience,
  deskMedia: readonly string[],
  known: ReadonlyMap<string, unknown>,
): Barrier | undefined {
  const barriers = used.map(({ facts: { medium, reaches } }): Barrier | undefined => {
    if (deskless && medium && deskMedia.includes(medium)) return 'deskless';
    const isKnown = reaches?.length && reaches.every((each) => known.has(each));
    return isKnown && !reaches.includes(id) ? 'default' : undefined;
  });
  if (barriers.includes(undefined)) return undefined;
  return barriers.includes('deskless') ? 'deskless' : 'default';
}

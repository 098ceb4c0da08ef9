import { type Composing, sourceOf } from '../document/composing.ts';
import type { Matrix } from '../document/picture.ts';
import type { Source } from '../document/piece.ts';
import { unreachableChannel } from '../rules/coverage/unreachable-channel.ts';
import { audiences } from '../views/audiences.ts';
import { channelMisses } from '../views/channel-misses.ts';
import { type Channel, channels } from '../views/channels.ts';
import { below } from '../views/spot.ts';
import { touchpoints } from '../views/touchpoints.ts';
import { type AudienceRow, type ToldAudience, toldAudiences } from './audience-rows.ts';
import { heededOptions } from './heeded-options.ts';
import { type Cell, matrixOf } from './matrix-of.ts';

/** Audiences against channels: which reach them, which are used, and which are used though they do not reach them. */
export function channelMatrixOf(composing: Composing): Matrix | undefined {
  const { read } = composing;
  const told = toldAudiences(composing);
  const rows = told.map(({ row }) => row);
  const missed = missesOf(composing);
  const shown = [...read(channels).values()].filter((channel) => isConcerned(composing, channel, rows));
  if (rows.length === 0 || shown.length === 0) return undefined;
  const cells = told.map((each) => shown.map((channel) => cellOf(composing, each, channel, missed)));
  const columns = shown.map(({ name, spot }) => ({ label: name, from: [sourceOf(spot)] }));
  return matrixOf(composing, { id: 'channel-matrix', rows, columns, missing: missed, none: undefined }, cells);
}

/** A registry has channels of the whole company: those that are neither used nor reach anybody here say nothing. */
function isConcerned({ read }: Composing, { id, facts }: Channel, rows: readonly AudienceRow[]): boolean {
  const isUsed = read(touchpoints).some((touchpoint) => touchpoint.channels.some((channel) => channel.id === id));
  return isUsed || rows.some((row) => facts.reaches?.includes(row.id));
}

/** Where a channel is used for an audience that it does not reach, by both; undefined where nobody wants to hear of it. */
function missesOf(composing: Composing): ReadonlyMap<string, readonly Source[]> | undefined {
  const options = heededOptions(composing, unreachableChannel);
  if (!options) return undefined;
  const found = new Map<string, Source[]>();
  for (const { at, channels: used, audiences: missed } of channelMisses(composing.read, options['desk-media'] ?? []))
    for (const { id } of used)
      for (const audience of missed) {
        const key = pairOf(id, audience);
        found.set(key, [...(found.get(key) ?? []), sourceOf(at)]);
      }
  return found;
}

function cellOf(
  { read, wording }: Composing,
  { row, items }: ToldAudience,
  { id, facts, spot }: Channel,
  missed: ReadonlyMap<string, readonly Source[]> | undefined,
): Cell {
  const misses = missed?.get(pairOf(id, row.id));
  if (misses) return { state: 'gap', text: wording.say('pictures.channel-matrix.misses'), from: misses };
  const reaches = facts.reaches?.includes(row.id);
  const uses = items.filter((each) => each.channels.some((channel) => channel.id === id));
  const isKnown = facts.reaches?.length && facts.reaches.every((each) => read(audiences).has(each));
  // Where it does not say for all whom it reaches it may reach them; where it does, another channel of the same item does.
  if (uses.length > 0 && (reaches || !isKnown)) {
    const times = uses.reduce((sum, { dates }) => sum + Math.max(1, dates.length), 0);
    return {
      state: 'full',
      text: wording.number(times),
      from: uses.map((use) => sourceOf(below(use.spot, 'channel'))),
    };
  }
  const ends = [...row.from, sourceOf(spot)];
  return reaches
    ? { state: 'part', text: wording.say('pictures.channel-matrix.reaches'), from: [sourceOf(below(spot, 'reaches'))] }
    : { state: 'none', text: '', from: ends };
}

function pairOf(channel: string, audience: string): string {
  return `${channel} ${audience}`;
}

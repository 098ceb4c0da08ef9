import { sourceOf } from '../document/composing.ts';
import { distinct } from '../document/content.ts';
import type { Source } from '../document/piece.ts';
import type { Read } from '../engine/observe.ts';
import { type Audience, audiences } from '../views/audiences.ts';
import { groupBy } from '../views/group-by.ts';
import { ownLoad } from '../views/load.ts';

/** The hours that sessions, trainings and touchpoints cost an audience. */
export interface Hours {
  /** Of each of its people. */
  readonly each: number;
  /** Of all of them; undefined where nobody says how many they are. */
  readonly all: number | undefined;
  readonly from: readonly Source[];
}

const MINUTES = 60;

/** By audience; one that nothing with a day is planned for has none. */
export function hoursByAudience(read: Read): ReadonlyMap<string, Hours> {
  const byKey = groupBy(read(ownLoad).items, ({ audience }) => audience);
  return new Map(
    [...read(audiences).values()].flatMap((audience): [string, Hours][] => {
      const items = byKey.get(audience.key) ?? [];
      if (items.length === 0) return [];
      const each = items.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES;
      const { size } = audience.facts;
      const from = distinct([...items.map(({ spot }) => sourceOf(spot)), ...sizeSources(audience)]);
      return [[audience.id, { each, all: size === undefined ? undefined : each * size, from }]];
    }),
  );
}

/** Where it is written how many people an audience has. */
export function sizeSources({ definitions }: Audience): Source[] {
  const definition = definitions.find(({ value }) => value.size !== undefined);
  return definition ? [sourceOf({ ...definition.spot, path: [...definition.spot.path, 'size'] })] : [];
}

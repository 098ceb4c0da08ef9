import { type Composing, sourceOf } from '../document/composing.ts';
import type { Named } from '../document/picture.ts';
import { audiences, type Impact } from '../views/audiences.ts';
import { type Touchpoint, touchpoints } from '../views/touchpoints.ts';
import { trainings } from '../views/trainings.ts';

/** An audience as a row, or a lane, of a picture. */
export interface AudienceRow extends Named {
  readonly id: string;
  readonly impact: Impact | undefined;
}

const IMPACTS: readonly (Impact | undefined)[] = ['high', 'medium', 'low', undefined];

/** An audience with the items of the schedule that speak to it. */
export interface ToldAudience {
  readonly row: AudienceRow;
  readonly items: readonly Touchpoint[];
}

/** Each audience with what is planned for it: looked up once, and not for each cell of a matrix. */
export function toldAudiences(composing: Composing): readonly ToldAudience[] {
  const all = composing.read(touchpoints);
  return audienceRows(composing).map((row) => ({ row, items: all.filter((each) => each.audiences.includes(row.id)) }));
}

/** The audiences that a change affects or that somebody speaks to: the most affected first, else as the plans name them. */
export function audienceRows({ read }: Composing): readonly AudienceRow[] {
  const spokenTo = new Set<string | undefined>([
    ...read(touchpoints).flatMap((touchpoint) => touchpoint.audiences),
    ...read(trainings).map(({ audience }) => audience),
  ]);
  return [...read(audiences).values()]
    .filter(({ id, affected }) => affected.length > 0 || spokenTo.has(id))
    .map(({ id, name, spot, affected, impact }) => {
      const from = [spot, ...affected.map((group) => group.spot)].map(sourceOf);
      return { id, impact, label: name, from };
    })
    .sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact));
}

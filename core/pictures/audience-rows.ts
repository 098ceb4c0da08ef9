import { type Composing, sourceOf } from '../document/composing.ts';
import type { Named } from '../document/picture.ts';
import { audiences, type Impact } from '../views/audiences.ts';
import { touchpoints } from '../views/touchpoints.ts';
import { trainings } from '../views/trainings.ts';

/** An audience as a row, or a lane, of a picture. */
export interface AudienceRow extends Named {
  readonly id: string;
  readonly impact: Impact | undefined;
}

const IMPACTS: readonly (Impact | undefined)[] = ['high', 'medium', 'low', undefined];

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

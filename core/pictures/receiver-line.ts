import { type Composing, sourceOf } from '../document/composing.ts';
import { join, ours, value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { audiences } from '../views/audiences.ts';
import type { Spot } from '../views/spot.ts';

interface Receiver {
  readonly id: string;
  /** Of a person; audiences are looked up. */
  readonly name?: string;
}

/** For whom something is, in a table; a dash where it is for nobody in particular. */
export function receiverLine({ read }: Composing, receivers: readonly Receiver[], spot: Spot): Line {
  const names = receivers.map(({ id, name }): Line => {
    const audience = read(audiences).get(id);
    return [value(audience?.name ?? name ?? id, [spot, ...(audience ? [audience.spot] : [])].map(sourceOf))];
  });
  return names.length > 0 ? join(names, ', ') : [ours('–')];
}

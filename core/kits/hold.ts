import { earlierFirst } from '../dates/earlier-first.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import type { Audience } from '../views/audiences.ts';
import { deliveries } from '../views/deliveries.ts';
import { below } from '../views/spot.ts';
import { daySpot, type Touchpoint, touchpoints } from '../views/touchpoints.ts';
import { nameOf } from './audience-says.ts';
import { dayPiece } from './dates-for.ts';

/** A line on the day before which a sheet for an audience is not for its hands: the one on which it is told first. */
export function notBefore(composing: Composing, audience: Audience): Line[] {
  const { read, wording, today } = composing;
  const first = read(deliveries).find((each) => each.audience === audience.id);
  if (!first || first.date <= today) return [];
  const day = dayPiece(composing, first.date, daySpot(first.touchpoint));
  return [seen(wording.line('kits.hold.audience', { day, audience: nameOf(audience) }))];
}

/** A line on how long all of it stays in confidence: until the last of these items may be spoken of. */
export function inConfidence(composing: Composing, isMeant: (touchpoint: Touchpoint) => boolean): Line[] {
  const held = composing.read(touchpoints).filter((each) => isMeant(each) && isEmbargoed(composing, each));
  const [last] = held.sort((a, b) => earlierFirst(b.embargo, a.embargo));
  return last ? [embargoLine(composing, last, { day: 'kits.hold.all', unset: 'kits.hold.unset' })] : [];
}

/** An embargo without a day that is known has no end yet. */
export function isEmbargoed({ today }: Composing, { value: { 'embargo-until': until }, embargo }: Touchpoint): boolean {
  return until !== undefined && (embargo === undefined || embargo > today);
}

type EmbargoWords =
  | { readonly day: 'kits.hold.all'; readonly unset: 'kits.hold.unset' }
  | { readonly day: 'kits.draft.hold'; readonly unset: 'kits.draft.hold-unset' };

export function embargoLine(
  composing: Composing,
  { spot, embargo, value: item }: Touchpoint,
  words: EmbargoWords,
): Line {
  const { wording } = composing;
  const at = below(spot, 'embargo-until');
  if (embargo) return seen(wording.line(words.day, { day: dayPiece(composing, embargo, at) }));
  return seen(wording.line(words.unset, { text: value(String(item['embargo-until']), [sourceOf(at)]) }));
}

/** Nobody is to overlook it in small print. */
function seen(line: Line): Line {
  return line.map((piece) => ({ ...piece, tone: 'strong' }));
}

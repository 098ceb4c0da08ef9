import type { CalendarDate } from '../dates/calendar-date.ts';
import { sourceOf } from '../document/composing.ts';
import { value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { textsOf } from '../views/entries.ts';
import { below } from '../views/spot.ts';
import { daySpot, type Touchpoint } from '../views/touchpoints.ts';
import type { Teller } from './teller.ts';

/** Its subject, else its short name. */
export function titleOf(teller: Teller, { id, value: { subject }, spot }: Touchpoint): Line {
  return [subject === undefined ? teller.called(id, spot) : teller.said(subject, below(spot, 'subject'))];
}

/** One of its days, with its time where it has one. */
export function whenOf(teller: Teller, touchpoint: Touchpoint, date: CalendarDate): Line {
  const day = teller.dated(date, [sourceOf(daySpot(touchpoint))]);
  if (touchpoint.time === undefined) return [day];
  const time = value(touchpoint.time, [sourceOf(below(touchpoint.spot, 'time'))]);
  return teller.line('summary.day-and-time', { day, time });
}

export function receiversOf(teller: Teller, { value: { audiences }, spot }: Touchpoint): Line {
  return teller.names(textsOf(audiences), below(spot, 'audiences'));
}

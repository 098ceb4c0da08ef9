import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Composing } from '../document/composing.ts';
import { type Audience, audiences } from '../views/audiences.ts';
import { touchpoints } from '../views/touchpoints.ts';
import { managingAudiences, staffAudiences } from './audience-says.ts';
import { callPiece } from './dates-for.ts';

export interface AudienceChoice {
  readonly id: string;
  readonly name: string;
}

export interface ItemChoice {
  readonly id: string;
  readonly name: string;
  /** The next one. */
  readonly date?: CalendarDate;
  readonly audiences: readonly string[];
}

/** Whom kits of a plan can be for, and what can be drafted. */
export interface KitChoices {
  readonly managers: readonly AudienceChoice[];
  /** Those who get a sheet anyhow come first. */
  readonly audiences: readonly AudienceChoice[];
  /** What is still to be sent, in the order of time. */
  readonly items: readonly ItemChoice[];
}

export function kitChoices(composing: Composing): KitChoices {
  const { read, today } = composing;
  const known = read(audiences);
  const items = read(touchpoints)
    .filter(({ status }) => status === 'planned')
    .map((touchpoint): ItemChoice => {
      const date = touchpoint.dates.find((each) => each >= today);
      const names = touchpoint.audiences.map((id) => known.get(id)?.name ?? id);
      const name = callPiece(composing, touchpoint).text;
      return { id: touchpoint.id, name, audiences: names, ...(date && { date }) };
    });
  return {
    managers: managingAudiences(composing).map(toChoice),
    audiences: [...new Set([...staffAudiences(composing), ...known.values()])].map(toChoice),
    items: items.sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1)),
  };
}

function toChoice({ id, name }: Audience): AudienceChoice {
  return { id, name };
}

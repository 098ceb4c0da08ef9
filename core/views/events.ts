import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import type { Anchored } from './anchors.ts';
import { audiences } from './audiences.ts';
import { changes } from './changes.ts';
import { textsOf } from './entries.ts';
import { below, type Spot } from './spot.ts';
import { daySpot, touchpoints } from './touchpoints.ts';
import { trainings } from './trainings.ts';

/** Something that takes place on one day or on several, and is still to come. */
export interface Event extends Anchored {
  readonly dates: readonly CalendarDate[];
  /** Where its day stands. */
  readonly spot: Spot;
  /** Ids of the audiences it is for; undefined stands for the company. */
  readonly receivers: readonly (string | undefined)[];
  /** Why it may fall on any day. */
  readonly onPurpose: string | undefined;
}

/** Touchpoints, milestones, trainings and sessions that nobody has marked as sent or done. */
export const events = defineView('events', (read): readonly Event[] => [
  ...milestoneEvents(read),
  ...touchpointEvents(read),
  ...trainingEvents(read),
]);

function milestoneEvents(read: Read): Event[] {
  const planned = read(changes).flatMap(({ milestones }) => milestones.filter(({ value }) => value.status !== 'done'));
  return planned.map(({ id, value, date, spot }) => ({
    anchor: id,
    text: value.date,
    dates: date ? [date] : [],
    spot: below(spot, 'date'),
    receivers: [undefined],
    onPurpose: value['on-purpose'],
  }));
}

function touchpointEvents(read: Read): Event[] {
  return read(touchpoints)
    .filter(({ status }) => status === 'planned')
    .map((touchpoint) => {
      const { id, value, dates, people } = touchpoint;
      const isForCompany = people.length > 0 || textsOf(value.audiences).length === 0;
      return {
        anchor: id,
        text: value.date,
        dates,
        spot: daySpot(touchpoint),
        receivers: [...touchpoint.audiences, ...(isForCompany ? [undefined] : [])],
        onPurpose: value['on-purpose'],
      };
    });
}

function trainingEvents(read: Read): Event[] {
  const known = read(audiences);
  return read(trainings).map(({ audience, date, text, spot }) => ({
    anchor: undefined,
    text,
    dates: date ? [date] : [],
    spot: below(spot, 'date'),
    receivers: audience === undefined || known.has(audience) ? [audience] : [],
    onPurpose: undefined,
  }));
}

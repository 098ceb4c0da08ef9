import { parseCadence } from '../dates/cadence.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { type DateExpression, parseDateExpression } from '../dates/relative-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import { anchorOf } from './anchors.ts';
import { entriesIn, itemsIn } from './entries.ts';
import { change, comms, registry, writtenDays } from './inputs.ts';
import { loops } from './loops.ts';
import { below, type Spot } from './spot.ts';
import { writtenActivities } from './written-activities.ts';
import { writtenChanges } from './written-changes.ts';

/** A stretch of time as it is written: whether it ends after it begins is not said. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Where its first and its last day stand: one place where both are in one text. */
  readonly spots: readonly [first: Spot, last: Spot];
  /** Names by which other days may count from its own. */
  readonly anchors: readonly string[];
  /** Names that its own days count from. */
  readonly countsFrom: readonly string[];
}

interface Written {
  readonly from: string | DateExpression | undefined;
  readonly to: string | DateExpression | undefined;
  readonly spots: readonly [first: Spot, last: Spot];
  readonly anchors?: readonly string[];
}

/** Everything in the family that has a first and a last day, but for the plans themselves. */
export const stretches = defineView('stretches', (read): readonly Stretch[] => {
  const day = read(writtenDays);
  const all = [...ofChanges(read), ...ofOffers(read), ...ofAbsences(read), ...ofCadences(read), ...ofBlackouts(read)];
  return all.flatMap(({ spots, anchors = [], ...ends }) => {
    const expressions = [ends.from, ends.to].map(toExpression);
    const [from, to] = expressions.map((end) => end && day.ofExpression(spots[0].plan, end));
    const countsFrom = expressions.flatMap((end) => anchorOf(end) ?? []);
    return from && to ? [{ from, to, spots, anchors, countsFrom }] : [];
  });
});

function toExpression(end: string | DateExpression | undefined): DateExpression | undefined {
  return typeof end === 'string' ? parseDateExpression(end) : end;
}

function between(spot: Spot, first: string, last: string): readonly [Spot, Spot] {
  return [below(spot, first), below(spot, last)];
}

function ofChanges(read: Read): Written[] {
  const all = read(writtenChanges);
  return [
    ...all.flatMap(({ phases }) =>
      phases.map(({ id, value, spot }) => ({
        from: value.start,
        to: value.end,
        spots: between(spot, 'start', 'end'),
        anchors: [`${id}.start`, `${id}.end`],
      })),
    ),
    ...all.flatMap(({ waves }) =>
      waves.map(({ id, value, spot }) => ({
        from: value.start,
        to: value['go-live'],
        spots: between(spot, 'start', 'go-live'),
        anchors: [`${id}.start`, `${id}.go-live`],
      })),
    ),
    ...read(writtenActivities).map(({ value, spot }) => ({
      from: value.start,
      to: value.due,
      spots: between(spot, 'start', 'due'),
    })),
  ];
}

function ofOffers(read: Read): Written[] {
  return itemsIn(read(change.support), ['support', 'offered'], ({ offered }) => offered).map(({ value, spot }) => ({
    from: value.from,
    to: value.until,
    spots: between(spot, 'from', 'until'),
  }));
}

function ofAbsences(read: Read): Written[] {
  return [change.people, comms.people, registry.people]
    .flatMap((input) => entriesIn(read(input), ['people'], (value) => value))
    .flatMap(({ value: { away }, spot }) =>
      (Array.isArray(away) ? away : []).map(({ from, to }, at) => ({
        from,
        to,
        spots: between(below(spot, 'away', at), 'from', 'to'),
      })),
    );
}

function ofCadences(read: Read): Written[] {
  const schedule = entriesIn(read(comms.schedule), ['schedule'], (value) => value);
  const written = [
    ...schedule.map(({ value, spot }) => ({ text: value.every, spot: below(spot, 'every') })),
    ...read(loops).map(({ value, spot }) => ({ text: value.cadence, spot: below(spot, 'cadence') })),
  ];
  return written.map(({ text, spot }) => {
    const { from, until } = (text === undefined ? undefined : parseCadence(text)) ?? {};
    return { from, to: until, spots: [spot, spot] };
  });
}

function ofBlackouts(read: Read): Written[] {
  return [comms.blackouts, registry.blackouts]
    .flatMap((input) => itemsIn(read(input), ['blackouts'], (value) => value))
    .map(({ value, spot }) => ({ from: value.from, to: value.to, spots: between(spot, 'from', 'to') }));
}

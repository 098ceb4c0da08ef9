import type { CalendarDate } from '../dates/calendar-date.ts';
import { earlierFirst } from '../dates/earlier-first.ts';
import { channelNames } from '../document/channel-names.ts';
import { type Composing, calledAt, sourceOf } from '../document/composing.ts';
import { gap, join, ours, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { entryTitles } from '../overview/entry-title.ts';
import type { Audience } from '../views/audiences.ts';
import { changes, goLives } from '../views/changes.ts';
import { itemsIn } from '../views/entries.ts';
import { change, comms } from '../views/inputs.ts';
import { below, type Spot, spotIn } from '../views/spot.ts';
import { daySpot, type Touchpoint, touchpoints } from '../views/touchpoints.ts';
import { trainings } from '../views/trainings.ts';
import { namesOf } from './audience-says.ts';

/** Something that an audience has on a day. */
export interface Appointment {
  /** Undefined where no day is set yet. */
  readonly date: CalendarDate | undefined;
  readonly when: Line;
  readonly what: Line;
  readonly fromWhom: Line;
  /** `start`: the new way begins. `training`: they learn or practise. `message`: they hear or tell something. */
  readonly type: 'start' | 'training' | 'message';
  readonly isSeries: boolean;
}

/** A day as sheets write it, with where it stands. */
export function dayPiece({ wording }: Composing, date: CalendarDate, at: Spot): Piece {
  return value(wording.weekdayOfYear(date), [sourceOf(at)]);
}

/** What stands there where no day is set yet. */
export function noDay({ wording }: Composing, at: Spot): Piece {
  return gap(wording.say('kits.date.unset'), [sourceOf(at)]);
}

/** What a touchpoint is called: its subject, else its short name in words. */
export function callPiece({ read }: Composing, { spot, value: { subject } }: Touchpoint): Piece {
  const title = read(entryTitles)(spot);
  return value(title.charAt(0).toUpperCase() + title.slice(1), [sourceOf(subject ? below(spot, 'subject') : spot)]);
}

/** All that is still to come for an audience, in the order of time; what has no day yet comes last. */
export function appointmentsOf(composing: Composing, audience: Audience): Appointment[] {
  const all = [
    ...startOf(composing, audience),
    ...heardBy(composing, audience),
    ...toldBy(composing, audience),
    ...learntBy(composing, audience),
  ];
  return all
    .filter(({ date }) => date === undefined || date >= composing.today)
    .sort((a, b) => earlierFirst(a.date, b.date));
}

/** The day on which the new way begins for an audience. */
export function liveDay(composing: Composing, { id }: Audience): { date: CalendarDate; piece: Piece } | undefined {
  const live = composing.read(goLives).get(id);
  const at = live?.spots[0];
  return live && at && { date: live.first, piece: dayPiece(composing, live.first, at) };
}

function startOf(composing: Composing, audience: Audience): Appointment[] {
  const live = liveDay(composing, audience);
  if (!live) return [];
  const what = [{ ...ours(composing.wording.say('kits.date.go-live')), tone: 'strong' as const }];
  return [{ type: 'start', isSeries: false, date: live.date, when: [live.piece], what, fromWhom: [] }];
}

function heardBy(composing: Composing, { id }: Audience): Appointment[] {
  return composing
    .read(touchpoints)
    .filter((each) => each.status === 'planned' && each.audiences.includes(id) && each.sender !== id)
    .map((touchpoint) => appointment(composing, touchpoint, [callPiece(composing, touchpoint)]));
}

/** What managers tell their teams. */
function toldBy(composing: Composing, { id }: Audience): Appointment[] {
  const { read, wording } = composing;
  return read(touchpoints)
    .filter((each) => each.status === 'planned' && each.sender === id)
    .map((touchpoint) => {
      const slots = {
        audiences: join(namesOf(composing, touchpoint.audiences), ', '),
        what: callPiece(composing, touchpoint),
      };
      return { ...appointment(composing, touchpoint, wording.line('kits.date.you-tell', slots)), fromWhom: [] };
    });
}

function appointment(composing: Composing, touchpoint: Touchpoint, what: Line): Appointment {
  const [next] = daysToCome(composing, touchpoint);
  return {
    type: 'message',
    isSeries: touchpoint.isRecurring,
    date: touchpoint.dates.length > 0 ? (next ?? touchpoint.dates.at(-1)) : undefined,
    when: whenOf(composing, touchpoint),
    what,
    fromWhom: fromWhom(composing, touchpoint),
  };
}

function daysToCome({ today }: Composing, { dates }: Touchpoint): readonly CalendarDate[] {
  return dates.filter((date) => date >= today);
}

/** The day, with its time, or the next day and how often it comes again; of what is over its last day. */
export function whenOf(composing: Composing, touchpoint: Touchpoint): Line {
  const { wording } = composing;
  const at = daySpot(touchpoint);
  const [next = touchpoint.dates.at(-1), ...later] = daysToCome(composing, touchpoint);
  if (next === undefined) return [noDay(composing, at)];
  const day = dayPiece(composing, next, at);
  const last = later.at(-1);
  const moment =
    touchpoint.time === undefined
      ? [day]
      : wording.line('kits.date.at', { day, time: value(touchpoint.time, [sourceOf(below(touchpoint.spot, 'time'))]) });
  if (last === undefined) return moment;
  const count = value(wording.number(later.length), [sourceOf(at)]);
  return wording.line('kits.date.repeated', { day: moment, count, last: dayPiece(composing, last, at) }, later.length);
}

/** Through what, and who speaks there. */
function fromWhom(composing: Composing, touchpoint: Touchpoint): Line {
  const { sender, spot } = touchpoint;
  const people: Line[] = sender === undefined ? [] : [[calledAt(composing, sender, below(spot, 'sender'))]];
  return join([...channelNames(touchpoint), ...people], ' · ');
}

function learntBy(composing: Composing, { id }: Audience): Appointment[] {
  const { read, wording } = composing;
  const facts = new Map(
    [
      ...itemsIn(read(change.how), ['how', 'training'], ({ training }) => training).map(({ value: each, spot }) => ({
        hours: each.hours,
        who: each.owner,
        key: 'owner',
        spot,
      })),
      ...itemsIn(read(comms.training), ['training', 'sessions'], ({ sessions }) => sessions).map(
        ({ value: each, spot }) => ({ hours: each.hours, who: each.host, key: 'host', spot }),
      ),
    ].map((each) => [keyOf(each.spot), each]),
  );
  return read(trainings)
    .filter(({ audience }) => audience === id)
    .map(({ type, date, spot }): Appointment => {
      const { hours, who, key = 'owner' } = facts.get(keyOf(spot)) ?? {};
      const title = prose(read(entryTitles)(spot), [sourceOf(spot)]);
      const name =
        type === 'training'
          ? wording.line('kits.date.training', { skill: title })
          : wording.line('kits.date.session', { topic: title });
      const count = hours === undefined ? undefined : value(wording.number(hours), [sourceOf(below(spot, 'hours'))]);
      return {
        type: 'training',
        isSeries: false,
        date,
        when: date ? [dayPiece(composing, date, below(spot, 'date'))] : [noDay(composing, below(spot, 'date'))],
        what: count ? wording.line('kits.date.hours', { what: name, count }, hours) : name,
        fromWhom: who === undefined ? [] : [calledAt(composing, who, below(spot, key))],
      };
    });
}

function keyOf({ plan, path }: Spot): string {
  return `${plan.uri}#${plan.document} ${path.join('.')}`;
}

/** When the change begins, goes live and ends, where it is still to come. */
export function milestonesOf(composing: Composing): Appointment[] {
  const { read, wording, today } = composing;
  return read(changes).flatMap(({ plan, start, goLive, end }) =>
    (
      [
        ['start', start, 'kits.date.start'],
        ['go-live', goLive, 'kits.date.go-live'],
        ['end', end, 'kits.date.end'],
      ] as const
    ).flatMap(([key, date, word]): Appointment[] => {
      if (date === undefined || date < today) return [];
      const when = [dayPiece(composing, date, spotIn(plan, 'when', key))];
      return [{ type: 'start', isSeries: false, date, when, what: [ours(wording.say(word))], fromWhom: [] }];
    }),
  );
}

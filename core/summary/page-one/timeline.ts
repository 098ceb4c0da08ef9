import type { CalendarDate } from '../../dates/calendar-date.ts';
import { earlierFirst } from '../../dates/earlier-first.ts';
import { sourceOf } from '../../document/composing.ts';
import { distinct, paragraph } from '../../document/content.ts';
import { join } from '../../document/line.ts';
import type { Line, Piece } from '../../document/piece.ts';
import { groupBy } from '../../views/group-by.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import { type Change, writtenChanges } from '../../views/written-changes.ts';
import type { Teller } from '../teller.ts';
import type { Block } from './block.ts';

/** The days that people remember: start, go-live and end, milestones, and when each wave goes live. */
export function timeline(teller: Teller): Block | undefined {
  const all = teller
    .read(writtenChanges)
    .filter(({ plan }) => teller.isOwn(plan))
    .flatMap((each) => daysOf(teller, each))
    .sort((a, b) => earlierFirst(a.date, b.date));
  const owed = teller.changes.filter((ref) => hasNone(teller, ref, 'milestones') && hasNone(teller, ref, 'phases'));
  if (all.length === 0) return undefined;
  return {
    id: 'timeline',
    title: teller.say('summary.timeline'),
    before: owed
      .filter((ref) => teller.isAsked('when.milestones', ref))
      .map((ref) =>
        paragraph(
          teller.line('summary.owed-milestones', {
            text: teller.unanswered('when.milestones', ref, ['when', 'milestones']),
          }),
        ),
      ),
    entries: {
      all: all.map(({ line }) => [line]),
      order: byWeight(all, teller.today),
      isRun: true,
      most: 12,
    },
  };
}

interface Moment {
  readonly date: CalendarDate | undefined;
  /** The day, or what is written in its place. */
  readonly day: Piece;
  readonly name: Line;
  readonly isMain: boolean;
}

interface Day extends Pick<Moment, 'date' | 'isMain'> {
  readonly line: Line;
}

/** What falls on one day of a change is said in one line: a milestone is often a wave that goes live. */
function daysOf(teller: Teller, each: Change): Day[] {
  const byDay = groupBy(momentsOf(teller, each), ({ date, day }) => date ?? day);
  return [...byDay.values()].map((moments) => {
    const [{ date, day }] = moments;
    const from = distinct(moments.flatMap((moment) => moment.day.from));
    const names = join(
      moments.map(({ name }) => name),
      '; ',
    );
    const name = withChange(teller, each.plan, names);
    return {
      date,
      line: teller.line('summary.moment', { day: { ...day, from }, name }),
      isMain: moments.some(({ isMain }) => isMain),
    };
  });
}

function momentsOf(teller: Teller, { plan, milestones, waves }: Change): Moment[] {
  const times = teller.read(change.when).find((part) => part.plan === plan)?.value;
  const moment = (name: Line, text: string | undefined, at: Spot, isMain: boolean): Moment => ({
    date: teller.dateOf(text, at),
    day: teller.day(text, at),
    name,
    isMain,
  });
  return [
    ...(['start', 'go-live', 'end'] as const).map((key) => {
      const at = spotIn(plan, 'when', key);
      return moment([teller.worded(`summary.${key}`, [sourceOf(at)], 'strong')], times?.[key], at, true);
    }),
    ...milestones.map(({ id, value, spot }) => {
      const name = value.name === undefined ? called(teller, id, spot) : [teller.said(value.name, below(spot, 'name'))];
      const isDone = value.status === 'done';
      const done = isDone ? teller.line('summary.milestone-done', { name, done: doneAt(teller, spot) }) : name;
      return moment(done, value.date, below(spot, 'date'), false);
    }),
    ...waves
      .filter(({ value }) => value['go-live'] !== undefined)
      .map(({ id, value, spot }) => {
        const name = teller.line('summary.wave-live', { wave: called(teller, id, spot) });
        return moment(name, value['go-live'], below(spot, 'go-live'), false);
      }),
  ];
}

function doneAt(teller: Teller, spot: Spot) {
  return teller.worded('summary.is-done', [sourceOf(below(spot, 'status'))], 'good');
}

/** What has no name is called by its short name. */
function called(teller: Teller, id: string, spot: Spot): Line {
  return [teller.called(id, spot)];
}

function withChange(teller: Teller, plan: PlanRef, name: Line): Line {
  return teller.changes.length > 1
    ? teller.line('summary.of-change', { change: teller.title(plan), text: name })
    : name;
}

function hasNone(teller: Teller, ref: PlanRef, key: 'milestones' | 'phases'): boolean {
  const part = teller.read(change.when).find(({ plan }) => plan === ref)?.value;
  return Object.keys(part?.[key] ?? {}).length === 0;
}

/** Start, go-live and end first, then what is to come, the nearest first, then what is over. */
function byWeight(all: readonly Day[], today: CalendarDate): number[] {
  const weight = ({ isMain, date }: Day) => (isMain ? 0 : date === undefined || date >= today ? 1 : 2);
  return all
    .map((moment, at) => ({ at, weight: weight(moment) }))
    .sort((a, b) => a.weight - b.weight || (a.weight === 2 ? b.at - a.at : a.at - b.at))
    .map(({ at }) => at);
}

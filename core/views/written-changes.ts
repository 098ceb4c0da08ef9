import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import type { ChangePlan } from '../generated/change-plan.ts';
import { audiences } from './audiences.ts';
import { type Entry, entriesIn, textsOf } from './entries.ts';
import { change, type Part, plans, registry, writtenDays } from './inputs.ts';
import { below, type PlanRef, type Spot, spotIn } from './spot.ts';

type When = NonNullable<ChangePlan['when']>;

export interface Milestone extends Entry<NonNullable<When['milestones']>[string]> {
  readonly date: CalendarDate | undefined;
}

export interface Phase extends Entry<NonNullable<When['phases']>[string]> {
  readonly start: CalendarDate | undefined;
  readonly end: CalendarDate | undefined;
}

export interface Wave extends Entry<NonNullable<NonNullable<ChangePlan['where']>['waves']>[string]> {
  readonly start: CalendarDate | undefined;
  readonly goLive: CalendarDate | undefined;
  /** Ids of the audiences of the wave: those it names, else those of its teams. */
  readonly audiences: readonly string[];
  /** It does not say for whom it is, or names somebody who exists nowhere: it may be for anybody. */
  readonly isOpen: boolean;
}

/** One change plan with its days. Dropped milestones are left out. */
export interface Change {
  readonly plan: PlanRef;
  readonly start: CalendarDate | undefined;
  readonly goLive: CalendarDate | undefined;
  readonly end: CalendarDate | undefined;
  readonly milestones: readonly Milestone[];
  readonly phases: readonly Phase[];
  readonly waves: readonly Wave[];
}

/** The changes as they are written, in whatever order their days stand. */
export const writtenChanges = defineView('written-changes', (read): readonly Change[] => {
  const day = read(writtenDays);
  return changesOn(read, ({ plan }, text) => day.of(plan, text));
});

/** Gives the day that is written at a place. */
export type DayAt = (spot: Spot, text: string | undefined) => CalendarDate | undefined;

export function changesOn(read: Read, dayAt: DayAt): Change[] {
  const when = read(change.when);
  const where = read(change.where);
  const known = read(audiences);
  const teams = new Map(
    entriesIn(read(registry.teams), ['teams'], (value) => value).map(({ id, value }) => [id, value.audience]),
  );
  return read(plans)
    .filter(({ kind }) => kind === 'change-plan')
    .map((plan): Change => {
      const own = <T>(parts: readonly Part<T>[]) => parts.filter((part) => part.plan === plan);
      const times = own(when)[0]?.value;
      return {
        plan,
        start: dayAt(spotIn(plan, 'when', 'start'), times?.start),
        goLive: dayAt(spotIn(plan, 'when', 'go-live'), times?.['go-live']),
        end: dayAt(spotIn(plan, 'when', 'end'), times?.end),
        milestones: entriesIn(own(when), ['when', 'milestones'], (value) => value.milestones)
          .filter(({ value }) => value.status !== 'dropped')
          .map((entry) => ({ ...entry, date: dayAt(below(entry.spot, 'date'), entry.value.date) })),
        phases: entriesIn(own(when), ['when', 'phases'], (value) => value.phases).map((entry) => ({
          ...entry,
          start: dayAt(below(entry.spot, 'start'), entry.value.start),
          end: dayAt(below(entry.spot, 'end'), entry.value.end),
        })),
        waves: entriesIn(own(where), ['where', 'waves'], (value) => value.waves).map((entry) => ({
          ...entry,
          start: dayAt(below(entry.spot, 'start'), entry.value.start),
          goLive: dayAt(below(entry.spot, 'go-live'), entry.value['go-live']),
          ...receiversOf(entry.value, teams, known),
        })),
      };
    });
}

function receiversOf(
  wave: Wave['value'],
  teams: ReadonlyMap<string, string | undefined>,
  known: ReadonlyMap<string, unknown>,
): Pick<Wave, 'audiences' | 'isOpen'> {
  const [named, ofTeams] = [textsOf(wave.audiences), textsOf(wave.teams)];
  const ids = named.length > 0 ? named : ofTeams.flatMap((team) => teams.get(team) ?? []);
  const isUnsaid = [...(wave.audiences ?? []), ...(wave.teams ?? [])].includes('');
  const isMisspelt =
    isUnsaid || named.some((id) => !known.has(id)) || (teams.size > 0 && ofTeams.some((team) => !teams.has(team)));
  return { audiences: [...new Set(ids)], isOpen: isMisspelt || (named.length === 0 && ofTeams.length === 0) };
}

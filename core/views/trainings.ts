import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import { audiences } from './audiences.ts';
import { type Change, changes, goLives } from './changes.ts';
import { itemsIn } from './entries.ts';
import { change, comms, days } from './inputs.ts';
import { type Spot, spotIn } from './spot.ts';

interface GoLive {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Where these days stand, in their order. */
  readonly spots: readonly Spot[];
}

/** A training of a change plan, or a session of a communication plan. */
export interface Training {
  readonly type: 'training' | 'session';
  readonly audience: string | undefined;
  readonly date: CalendarDate | undefined;
  /** Its day as it is written. */
  readonly text: string | undefined;
  /** Of its audience, else of the change; undefined where neither is known, or the audience is not. */
  readonly goLive: GoLive | undefined;
  readonly spot: Spot;
}

/** What several rules may find wrong about one training: see `about`. */
export function subjectOfTraining({ spot: { plan, path } }: Training): string {
  return `training ${plan.uri}#${plan.document} ${path.join('.')}`;
}

export const trainings = defineView('trainings', (read): readonly Training[] => {
  const day = read(days);
  const goLiveOf = goLiveFinder(read);
  const written = [
    ...itemsIn(read(change.how), ['how', 'training'], ({ training }) => training).map((entry) => ({
      type: 'training' as const,
      ...entry,
    })),
    ...itemsIn(read(comms.training), ['training', 'sessions'], ({ sessions }) => sessions).map((entry) => ({
      type: 'session' as const,
      ...entry,
    })),
  ];
  return written.map(({ type, value, spot }) => ({
    type,
    audience: value.audience,
    date: day.of(spot.plan, value.date),
    text: value.date,
    goLive: value.audience === undefined ? undefined : goLiveOf(value.audience, spot),
    spot,
  }));
});

/** The go-live that counts for an audience in a plan: a communication plan for several changes has none of its own. */
function goLiveFinder(read: Read): (audience: string, spot: Spot) => GoLive | undefined {
  const [known, own, all] = [read(audiences), read(goLives), read(changes)];
  return (audience, { plan }) => {
    if (!known.has(audience)) return undefined;
    const [only, other] = plan.kind === 'change-plan' ? all.filter((each) => each.plan === plan) : all;
    const isInWave = only?.waves.some((wave) => wave.isOpen || wave.audiences.includes(audience));
    return own.get(audience) ?? (only && !other && !isInWave ? goLiveIn(only) : undefined);
  };
}

function goLiveIn({ plan, goLive }: Change): GoLive | undefined {
  return goLive && { first: goLive, last: goLive, spots: [spotIn(plan, 'when', 'go-live')] };
}

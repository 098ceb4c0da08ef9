import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView } from '../engine/observe.ts';
import { dayAt } from './day-at.ts';
import { type Entry, entriesIn } from './entries.ts';
import { change } from './inputs.ts';
import { type Spot, spotIn } from './spot.ts';
import { type Change, changesOn, type Phase } from './written-changes.ts';

export type { Change, Phase };

/** The changes without the days that nobody can count on because they stand in the wrong order. */
export const changes = defineView('changes', (read): readonly Change[] => changesOn(read, read(dayAt)));

/** From the first start to the last end of the family's changes; undefined where either is not known. */
export interface Window {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export const planWindow = defineView(
  'plan-window',
  (read): Window | undefined => {
    const all = read(changes);
    const start = all.flatMap((each) => each.start ?? []).sort()[0];
    const end = all
      .flatMap((each) => each.end ?? each.goLive ?? [])
      .sort()
      .at(-1);
    return start && end && start <= end ? { start, end } : undefined;
  },
  (a, b) => a?.start === b?.start && a?.end === b?.end,
);

/** What several rules may find wrong about one go-live: see `about`. */
export function subjectOfGoLive({ plan, path }: Spot): string {
  return `go-live ${plan.uri}#${plan.document} ${path.join('.')}`;
}

/** First and last go-live of each audience: of the waves that name it, else of the changes that affect it. `spots` are in the order of days. */
export const goLives = defineView(
  'go-lives',
  (
    read,
  ): ReadonlyMap<
    string,
    { readonly first: CalendarDate; readonly last: CalendarDate; readonly spots: readonly Spot[] }
  > => {
    const all = read(changes);
    const affected = entriesIn(read(change.who), ['who', 'affected'], (who) => who.affected);
    const ids = new Set([
      ...affected.map(({ id }) => id),
      ...all.flatMap(({ waves }) => waves.flatMap((wave) => wave.audiences)),
    ]);
    const found = new Map<string, { first: CalendarDate; last: CalendarDate; spots: Spot[] }>();
    for (const id of ids) {
      const dated = all
        .flatMap((each) => goLivesIn(each, id, affected))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      const [first] = dated;
      const last = dated.at(-1);
      if (first && last) found.set(id, { first: first.date, last: last.date, spots: dated.map(({ spot }) => spot) });
    }
    return found;
  },
);

function goLivesIn(
  { plan, goLive, waves }: Change,
  audience: string,
  affected: readonly Entry<unknown>[],
): { date: CalendarDate; spot: Spot }[] {
  const own = waves.filter((wave) => wave.audiences.includes(audience));
  if (own.length > 0)
    return own.flatMap(({ goLive: date, spot }) =>
      date ? [{ date, spot: { plan, path: [...spot.path, 'go-live'] } }] : [],
    );
  if (waves.some(({ isOpen }) => isOpen)) return [];
  const isAffected = affected.some(({ id, spot }) => id === audience && spot.plan === plan);
  return isAffected && goLive ? [{ date: goLive, spot: spotIn(plan, 'when', 'go-live') }] : [];
}

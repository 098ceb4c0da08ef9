import { parseCalendarDate } from '../dates/calendar-date.ts';
import { sourceIn, sourceOf } from '../document/composing.ts';
import { join, value } from '../document/line.ts';
import type { Line, Tone } from '../document/piece.ts';
import { plannedActions } from '../overview/actions.ts';
import { entriesOf, isRecord, type Plan } from '../plan/plan.ts';
import { resolveUri } from '../plan/uri.ts';
import { change, family } from '../views/inputs.ts';
import { kpis } from '../views/kpis.ts';
import { below, type PlanRef, spotIn } from '../views/spot.ts';
import type { WordId } from '../words/en.ts';
import type { Teller } from './teller.ts';

const RATINGS: Readonly<Record<string, { readonly word: WordId; readonly tone: Tone }>> = {
  'on-track': { word: 'summary.on-track', tone: 'good' },
  watch: { word: 'summary.watch', tone: 'watch' },
  'at-risk': { word: 'summary.at-risk', tone: 'bad' },
  'off-track': { word: 'summary.off-track', tone: 'bad' },
};

/**
 * Whether the change is on track: as its last session rated it, with what is overdue and missed. Without either it is
 * told how far it is, and that nobody has rated it.
 */
export function trackOf(teller: Teller): Line {
  const over = ended(teller);
  if (over) return over;
  const rated = ratingOf(teller);
  const trouble = [overdue(teller), missed(teller)].filter((line) => line.length > 0);
  if (rated || trouble.length > 0) return join([...(rated ? [rated] : []), ...trouble], '; ');
  return notRated(teller);
}

function ended(teller: Teller): Line | undefined {
  const { status } = teller.subject;
  if (status !== 'done' && status !== 'stopped') return undefined;
  return [teller.worded(`summary.${status}`, [sourceOf(spotIn(teller.subject, 'status'))])];
}

/** The last rating of a session that has taken place. */
function ratingOf(teller: Teller): Line | undefined {
  const rated = teller
    .read(family)
    .members.filter(({ plan }) => isRoutineOf(plan, teller))
    .flatMap(({ plan }) =>
      entriesOf(plan.data.sessions).flatMap(([day, session]) => {
        const date = parseCalendarDate(day);
        const rating = isRecord(session) ? RATINGS[String(session.rating)] : undefined;
        if (!date || !rating || date > teller.today) return [];
        return [{ date, rating, from: [sourceIn(plan, ['sessions', day, 'rating'])] }];
      }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!rated) return undefined;
  const { date, rating, from } = rated;
  return teller.line('summary.rated', {
    rating: teller.worded(rating.word, from, rating.tone),
    day: teller.dated(date, from),
  });
}

/** A change that shares its communication plan with others is not rated by their routines. */
function isRoutineOf({ kind, uri, data }: Plan, { changes, subject }: Teller): boolean {
  if (kind !== 'delivery-routine') return false;
  const targets = [data.for].flat().filter((path) => typeof path === 'string');
  const known = [...changes, subject].map((plan) => plan.uri);
  return targets.length === 0 || targets.some((path) => known.includes(resolveUri(uri, path)));
}

function overdue(teller: Teller): Line {
  const items = teller.own(teller.read(plannedActions)).filter(({ isOverdue }) => isOverdue);
  const [first] = items;
  if (!first) return [];
  const from = items.map(({ spot }) => sourceOf(spot));
  return teller.line('summary.overdue', {
    items: teller.counted('summary.things', items.length, from, 'watch'),
    since: teller.dated(first.due, [sourceOf(first.spot)]),
  });
}

/** KPIs whose day has passed and whose last reading is not what was aimed at. */
function missed(teller: Teller): Line {
  const places = teller.own(teller.read(kpis)).flatMap(({ value: kpi, spot }) => {
    const due = teller.dateOf(kpi.due, below(spot, 'due'));
    const reading = (kpi.readings ?? []).findLast((each) => each.value !== undefined)?.value;
    if (!due || due >= teller.today || reading === undefined || kpi.target === undefined) return [];
    const isReached = kpi.direction === 'down' ? reading <= kpi.target : reading >= kpi.target;
    return isReached ? [] : [below(spot, 'readings'), below(spot, 'target')].map(sourceOf);
  });
  if (places.length === 0) return [];
  return [teller.counted('summary.missed', places.length / 2, places, 'bad')];
}

function notRated(teller: Teller): Line {
  return join(
    teller.changes.map((ref) => beginningOf(teller, ref)),
    '; ',
  );
}

function beginningOf(teller: Teller, ref: PlanRef): Line {
  const at = spotIn(ref, 'when', 'start');
  const text = teller.read(change.when).find(({ plan }) => plan === ref)?.value.start;
  const start = teller.dateOf(text, at);
  if (!start) return teller.line('summary.start-unknown', { start: teller.day(text, at) });
  const day = teller.dated(start, [sourceOf(at)]);
  if (start > teller.today) return teller.line('summary.not-started', { day });
  const status = [sourceOf(spotIn(ref, 'status'))];
  if (ref.status === 'draft' || ref.status === 'in-review')
    return teller.line('summary.not-approved', { status: teller.worded(`summary.status-${ref.status}`, status), day });
  return [value(teller.say('summary.nothing-overdue'), [sourceOf(at), ...status])];
}

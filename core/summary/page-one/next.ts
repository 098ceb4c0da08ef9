import { addDays, type CalendarDate } from '../../dates/calendar-date.ts';
import { earlierFirst } from '../../dates/earlier-first.ts';
import { sourceOf } from '../../document/composing.ts';
import { paragraph } from '../../document/content.ts';
import type { Line } from '../../document/piece.ts';
import { type DueItem, type DueType, dueItems } from '../../views/due-items.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import { type Touchpoint, touchpoints } from '../../views/touchpoints.ts';
import type { WordId } from '../../words/en.ts';
import type { Teller } from '../teller.ts';
import { receiversOf, titleOf, whenOf } from '../touchpoint-lines.ts';
import { type Block, type Entry, inColumns, NO_ENTRIES } from './block.ts';

const DAYS_AHEAD = 28;

/** What the sponsor says, to whom and when, and what is to be decided; without a change plan what anybody says. */
export function next(teller: Teller): Block {
  const sponsors = teller.changes.map((ref) => sponsorOf(teller, ref));
  const ids = new Set(sponsors.flatMap(({ id }) => id ?? []));
  const isNear = ({ date }: Moment) => date >= teller.today && date <= addDays(teller.today, DAYS_AHEAD);
  const all = [...told(teller, ids), ...due(teller, ids)].sort((a, b) => earlierFirst(a.date, b.date));
  const near = all.filter(isNear);
  const following = all.find(({ date }) => date > addDays(teller.today, DAYS_AHEAD));
  const owed = sponsors.filter(({ id }) => id === undefined);
  return {
    id: 'next',
    title: teller.say(teller.changes.length > 0 ? 'summary.your-part' : 'summary.next-weeks'),
    before: [
      ...owed.map(({ ref, at }) =>
        paragraph(teller.line('summary.sponsor-unknown', { text: teller.unanswered('who.leads', ref, at.path) })),
      ),
      ...(near.length === 0 ? [paragraph(nothingNear(teller, following))] : []),
    ],
    entries:
      near.length === 0
        ? NO_ENTRIES
        : inColumns(
            near.map(({ entry }) => entry),
            [
              { heading: teller.say('summary.when'), width: 20 },
              { heading: teller.say('summary.what'), width: 52 },
              { heading: teller.say('summary.with-whom'), width: 28 },
            ],
          ),
  };
}

interface Moment {
  readonly date: CalendarDate;
  readonly entry: Entry;
  /** What it is, in few words. */
  readonly title: Line;
  /** Whom a sponsor has to do with in it. */
  readonly whom: Line;
}

function sponsorOf(teller: Teller, ref: PlanRef): { ref: PlanRef; at: Spot; id: string | undefined } {
  const roles = teller.read(change.who).find(({ plan }) => plan === ref)?.value.roles;
  return { ref, at: spotIn(ref, 'who', 'roles', 'sponsor'), id: roles?.sponsor };
}

function nothingNear(teller: Teller, following: Moment | undefined): Line {
  if (!following) return [teller.worded('summary.nothing-planned', [sourceOf(spotIn(teller.subject))])];
  const [when = []] = following.entry;
  const { title: what, whom } = following;
  const from = [...when, ...what].flatMap((piece) => piece.from);
  const nothing = teller.worded('summary.nothing-near', from);
  if (whom.length === 0) return teller.line('summary.first-after', { nothing, when, what });
  return teller.line('summary.first-after-with', { nothing, when, what, whom });
}

/** Each day of what a sponsor sends. */
function told(teller: Teller, sponsors: ReadonlySet<string>): Moment[] {
  const isTheirs = ({ sender }: Touchpoint) => teller.changes.length === 0 || sponsors.has(sender ?? '');
  return teller
    .read(touchpoints)
    .filter((touchpoint) => touchpoint.status === 'planned' && isTheirs(touchpoint))
    .flatMap((touchpoint) =>
      touchpoint.dates.map((date) => ({
        date,
        title: titleOf(teller, touchpoint),
        whom: receiversOf(teller, touchpoint),
        entry: [whenOf(teller, touchpoint, date), whatOf(teller, touchpoint), receiversOf(teller, touchpoint)],
      })),
    );
}

/** Its title, and the key messages that it carries. */
function whatOf(teller: Teller, touchpoint: Touchpoint): Line {
  const what = titleOf(teller, touchpoint);
  const [point] = touchpoint.points;
  if (point?.value.text === undefined) return teller.line('summary.tell', { what });
  const text = teller.said(point.value.text, below(point.spot, 'text'));
  return teller.line('summary.tell-point', { what, text });
}

/** What somebody decides by, and what else a sponsor has to do by. What is late stands among the decisions. */
function due(teller: Teller, sponsors: ReadonlySet<string>): Moment[] {
  return teller
    .own(teller.read(dueItems))
    .filter((item) => item.isDone !== true && (isDecision(item) || isTask(item, sponsors)))
    .map((item) => momentOf(teller, item, sponsors));
}

function isDecision({ type }: DueItem): boolean {
  return type === 'decision' || type === 'ask';
}

const TASKS: readonly DueType[] = ['milestone', 'activity', 'approval', 'win', 'update', 'evaluation'];

function isTask({ type, owner }: DueItem, sponsors: ReadonlySet<string>): boolean {
  return TASKS.includes(type) && owner !== undefined && sponsors.has(owner);
}

function momentOf(teller: Teller, item: DueItem, sponsors: ReadonlySet<string>): Moment {
  const { spot, due: date, owner } = item;
  const entry: Spot = { plan: spot.plan, path: spot.path.slice(0, -1) };
  const day = teller.dated(date, [sourceOf(spot)]);
  const what = teller.entryTitle(entry);
  const isOthers = isDecision(item) && owner !== undefined && !sponsors.has(owner);
  const whom = isOthers ? [teller.name(owner, below(entry, 'whom'))] : [];
  const toDo = isOthers ? teller.line('summary.see-decided-by', { what, whom }) : teller.line(wordFor(item), { what });
  return { date, title: [what], whom, entry: [teller.line('summary.until', { day }), toDo, []] };
}

/** What is to be done is written as such; of the rest only what it is. What nobody is named for, a sponsor does not decide. */
function wordFor(item: DueItem): WordId {
  if (isDecision(item)) return item.owner === undefined ? 'summary.see-decided' : 'summary.to-decide';
  return item.type === 'activity' ? 'summary.to-do' : 'summary.see-to';
}

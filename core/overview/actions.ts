import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import type { QuestionText } from '../messages/message.ts';
import { type DueItem, type DueType, dueItems } from '../views/due-items.ts';
import { days, family, plans, today } from '../views/inputs.ts';
import { below, type Spot } from '../views/spot.ts';
import { touchpoints } from '../views/touchpoints.ts';
import { agreedActions } from './agreed-actions.ts';
import { entryTitles } from './entry-title.ts';
import { type Owner, ownersById } from './owner.ts';

/** `text`: a touchpoint has nothing to say yet. `agreed`: promised in a session, a follow-up or a review. */
export type ActionType = DueType | 'text' | 'agreed' | 'deferral';

/** Something that somebody has to do soon, or should have done. */
export interface Action {
  readonly type: ActionType;
  /** What the plan calls it; of a deferral, what is asked. */
  readonly title: string;
  readonly due: CalendarDate;
  readonly isOverdue: boolean;
  readonly owner?: Owner;
  /** Where its day stands, or where what is missing belongs. */
  readonly spot: Spot;
  /** Of a deferral. */
  readonly question?: QuestionText;
}

/** How far the list looks ahead: further away nothing is urgent, and a list of everything is read by nobody. */
const DAYS_AHEAD = 14;
/** A text takes some days from author to approver. */
const DAYS_FOR_A_TEXT = 7;

type Found = Omit<Action, 'isOverdue' | 'owner'> & {
  readonly owner: string | undefined;
  /** Whether the plan has words for its being done: only then can it be late. */
  readonly canBeLate: boolean;
};

/** What is due in a family, questions apart. Sorted by their days. */
export const plannedActions = defineView(
  'planned-actions',
  (read): readonly Action[] => {
    const ownerOf = read(ownersById);
    const day = read(today);
    const texts = fromTexts(read);
    return [...fromItems(read).filter((item) => !isWaiting(item, texts)), ...texts, ...fromPromises(read)]
      .filter(({ due, canBeLate, spot }) => isListed(due, day, canBeLate) && isGoingOn(spot))
      .map(({ owner, canBeLate: _, ...action }) => ({
        ...action,
        isOverdue: action.due < day,
        ...(owner !== undefined && { owner: ownerOf(owner) }),
      }))
      .sort(byDay);
  },
  // What people see is the same after most edits: whoever shows it is not told then.
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

/** Whether something with a day belongs on the list: from when it is near until it is done. */
export function isListed(due: CalendarDate, day: CalendarDate, canBeLate: boolean): boolean {
  return due <= addDays(day, DAYS_AHEAD) && (canBeLate || due >= day);
}

export function byDay(a: { readonly due: CalendarDate }, b: { readonly due: CalendarDate }): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

function isGoingOn({ plan: { status } }: Spot): boolean {
  return status !== 'done' && status !== 'stopped';
}

function fromItems(read: Read): Found[] {
  const titleOf = read(entryTitles);
  return read(dueItems)
    .filter(({ isDone }) => isDone !== true)
    .map((item) => ({
      type: item.type,
      title: titleOf(entryOf(item)),
      due: item.due,
      owner: item.owner,
      spot: item.spot,
      canBeLate: item.isDone === false,
    }));
}

/** A baseline is that of its KPI. */
function entryOf({ type, spot: { plan, path } }: DueItem): Spot {
  return { plan, path: path.slice(0, type === 'baseline' ? -2 : -1) };
}

/** Who sends a touchpoint and has to write its text is told of the text first. */
function isWaiting({ type, owner, spot }: Found, texts: readonly Found[]): boolean {
  if (type !== 'touchpoint') return false;
  const isSame = (text: Found) => text.spot.plan === spot.plan && text.spot.path[1] === spot.path[1];
  return texts.some((text) => isSame(text) && text.owner === owner);
}

/** What repeats has another text each time: one alone cannot be missed. */
function fromTexts(read: Read): Found[] {
  const titleOf = read(entryTitles);
  const day = read(today);
  const latest = addDays(day, DAYS_FOR_A_TEXT);
  return read(touchpoints).flatMap(({ status, isRecurring, dates: [due], value, spot, author, sender }): Found[] => {
    const hasText = value.text !== undefined || value['talking-points'] !== undefined;
    if (status !== 'planned' || isRecurring || hasText || !due || due < day || due > latest) return [];
    const owner = author ?? sender;
    return [{ type: 'text', title: titleOf(spot), due, owner, spot: below(spot, 'text'), canBeLate: false }];
  });
}

function fromPromises(read: Read): Found[] {
  const titleOf = read(entryTitles);
  const day = read(days);
  const refs = read(plans);
  return read(family).members.flatMap(({ plan }) =>
    agreedActions(plan).flatMap(({ path, due: written, owner }): Found[] => {
      const ref = refs.find(({ uri, document }) => uri === plan.uri && document === plan.document.index);
      const due = ref && day.of(ref, written);
      if (!due) return [];
      const entry = { plan: ref, path };
      return [{ type: 'agreed', title: titleOf(entry), due, owner, spot: below(entry, 'due'), canBeLate: true }];
    }),
  );
}

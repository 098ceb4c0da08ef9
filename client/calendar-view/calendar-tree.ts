import { addWeeks, type CalendarDate } from '../../core/dates/calendar-date.ts';
import { mondayOf } from '../../core/dates/iso-week.ts';
import type {
  CalendarItem,
  CalendarOverload,
  CalendarResult,
  CalendarWeek,
  FreeDays,
  PlanPlace,
  Receiver,
} from '../../server/protocol/plans.ts';

/** One row of the view. Its id stays the same while the plan does, so that what is unfolded stays so. */
export type CalendarNode = LateNode | WeekNode | UndatedNode | ItemNode | OverloadNode | FreeDaysNode | MoreNode;

/** What was planned for a day that has passed, and not sent. */
export interface LateNode {
  readonly type: 'late';
  readonly id: string;
  readonly rows: readonly ItemNode[];
}

export interface WeekNode {
  readonly type: 'week';
  readonly id: string;
  readonly monday: CalendarDate;
  readonly name: 'this' | 'next' | undefined;
  readonly itemCount: number;
  readonly isTooMuch: boolean;
  /** The weeks that people look at first. */
  readonly isOpen: boolean;
  readonly rows: readonly (ItemNode | OverloadNode | FreeDaysNode)[];
}

export interface UndatedNode {
  readonly type: 'undated';
  readonly id: string;
  readonly rows: readonly ItemNode[];
}

export interface ItemNode extends PlanPlace {
  readonly type: 'item';
  readonly id: string;
  readonly item: CalendarItem;
}

export interface OverloadNode {
  readonly type: 'overload';
  readonly id: string;
  readonly overload: CalendarOverload;
}

export interface FreeDaysNode {
  readonly type: 'free-days';
  readonly id: string;
  readonly free: FreeDays;
}

/** Leads to weeks further away. */
export interface MoreNode {
  readonly type: 'more';
  readonly id: string;
}

/**
 * The rows at the top: what is late, the weeks, what has no day; none where they would say nothing at all. `audience` is
 * the key of the one that alone is shown.
 */
export function calendarTree(result: CalendarResult, audience?: string): CalendarNode[] {
  const late = itemNodes(result.overdue, audience);
  const undated = itemNodes(result.undated, audience);
  const weeks = result.weeks.map((week, at) => toWeekNode(week, { today: result.today, audience, isFirst: at === 0 }));
  const rows: CalendarNode[] = [
    ...(late.length > 0 ? [{ type: 'late', id: 'late', rows: late } as const] : []),
    ...weeks.filter(({ rows, name }) => rows.length > 0 || (name && audience === undefined)),
    ...(undated.length > 0 ? [{ type: 'undated', id: 'undated', rows: undated } as const] : []),
    ...(result.hasMore ? [{ type: 'more', id: 'more' } as const] : []),
  ];
  return rows.every((row) => row.type === 'week' && row.rows.length === 0) ? [] : rows;
}

/** Everybody who hears something in these weeks, by name, each once. */
export function receiversIn({ overdue, weeks, undated }: CalendarResult): Receiver[] {
  const items = [...overdue, ...weeks.flatMap((week) => week.items), ...undated];
  const byKey = new Map(items.flatMap(({ receivers }) => receivers.map((each) => [each.key, each])));
  return [...byKey.values()].sort((a, b) => a.name.localeCompare(b.name));
}

interface Around {
  readonly today: CalendarDate;
  readonly audience: string | undefined;
  readonly isFirst: boolean;
}

function toWeekNode(week: CalendarWeek, { today, audience, isFirst }: Around): WeekNode {
  const { monday } = week;
  const items = itemNodes(week.items, audience);
  const overloads = week.overloads
    .filter(({ receiver }) => audience === undefined || receiver.key === audience)
    .map((overload): OverloadNode => {
      const { receiver, unit } = overload;
      return { type: 'overload', id: `overload ${monday} ${unit} ${receiver.key}`, overload };
    });
  const freeDays = week.freeDays.map((free): FreeDaysNode => {
    return { type: 'free-days', id: `free ${free.from} ${free.reason} ${free.why ?? ''}`, free };
  });
  const thisMonday = mondayOf(today);
  const name = monday === thisMonday ? 'this' : monday === addWeeks(thisMonday, 1) ? 'next' : undefined;
  return {
    type: 'week',
    id: `week ${monday}`,
    monday,
    name,
    itemCount: items.length,
    isTooMuch: overloads.length > 0,
    isOpen: isFirst || name !== undefined,
    rows: [...overloads, ...freeDays, ...items],
  };
}

function itemNodes(items: readonly CalendarItem[], audience: string | undefined): ItemNode[] {
  return items
    .filter(({ receivers }) => audience === undefined || receivers.some(({ key }) => key === audience))
    .map((item) => {
      const { uri, document, at, date } = item;
      const id = `item ${uri}#${document}/${at.join('/')} ${date ?? ''}`;
      return { type: 'item', id, uri, document, at, item };
    });
}

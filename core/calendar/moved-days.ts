import type { CalendarDate } from '../dates/calendar-date.ts';
import { parseDateExpression } from '../dates/relative-date.ts';
import { type Family, findAnchor, type Member } from '../plan/family.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { isRefTo } from '../views/spot.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { Ground } from './gather-calendar.ts';

/** What the days of a plan would be if some items of its family's schedules had other days. */
export class MovedDays {
  readonly #family: Family;
  readonly #self: Member | undefined;
  readonly #resolver: DateResolver;

  constructor(
    { family, workingCalendar }: Ground,
    plan: CalendarItem['plan'],
    moved: ReadonlyMap<CalendarItem, CalendarDate>,
  ) {
    this.#family = withMoved(family, moved);
    this.#self = this.#family.members.find((member) => isRefTo(plan, member.plan));
    this.#resolver = new DateResolver(this.#family, workingCalendar);
  }

  dayOf(text: string): CalendarDate | undefined {
    return this.#self && this.#resolver.dateOf(text, this.#self);
  }

  /** The item of a schedule that a date counts from; undefined for all else that it may count from. */
  countsFrom(text: string, items: readonly CalendarItem[]): CalendarItem | undefined {
    const expression = parseDateExpression(text);
    if (!this.#self || expression?.type !== 'relative') return undefined;
    const found = findAnchor(this.#family, expression.anchor, this.#self);
    if (found?.anchor.type !== 'touchpoint') return undefined;
    const { member, anchor } = found;
    return items.find(
      (item) => item.type === 'touchpoint' && item.shortName === anchor.name && isRefTo(item.plan, member.plan),
    );
  }
}

function withMoved(family: Family, moved: ReadonlyMap<CalendarItem, CalendarDate>): Family {
  const members = family.members.map((member) => {
    const own = [...moved].filter(([item]) => isRefTo(item.plan, member.plan));
    if (own.length === 0) return member;
    const anchors = new Map(member.anchors);
    for (const [{ shortName }, value] of own) {
      const anchor = anchors.get(shortName);
      if (anchor) anchors.set(shortName, { ...anchor, value });
    }
    return { ...member, anchors };
  });
  return { ...family, self: members[family.members.indexOf(family.self)] ?? family.self, members };
}

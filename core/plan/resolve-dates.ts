import { type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';
import { type DateExpression, parseDateExpression, type RelativeDate, resolveDate } from '../dates/relative-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Anchor } from './anchors.ts';
import { type Family, type FoundAnchor, findAnchor, type Member, stemmed } from './family.ts';

/** Why a date expression has no day: its anchor is unknown, has no day itself, or is in a circle or leads into one. */
export type Resolution =
  | { readonly date: CalendarDate }
  | { readonly unresolved: 'unknown-anchor' | 'undated-anchor'; readonly anchor: string }
  | { readonly unresolved: 'circle'; readonly anchor: string; readonly circle: readonly Anchor[] };

type Relative = { readonly type: 'relative' } & RelativeDate;

/** Resolves dates of one plan: anchors of the plan itself first, then of its family. */
export class DateResolver {
  readonly #family: Family;
  readonly #calendar: WorkingCalendar;
  readonly #isLost: (anchor: Anchor) => boolean;
  readonly #resolved = new Map<Anchor, Resolution>();

  /** `isLost` names anchors whose day is not to be counted on. */
  constructor(family: Family, calendar: WorkingCalendar, isLost: (anchor: Anchor) => boolean = () => false) {
    this.#family = family;
    this.#calendar = calendar;
    this.#isLost = isLost;
  }

  /** All anchors that a date of the plan may count from, as they are written. */
  anchorNames(): string[] {
    const anchors = this.#family.members.flatMap((member) => [...member.anchors.values()]);
    return [...new Set(anchors.map((anchor) => stemmed(this.#family, anchor, anchor.name)))];
  }

  resolveText(text: string, from: Member = this.#family.self): Resolution | undefined {
    const expression = parseDateExpression(text);
    return expression && this.resolve(expression, from);
  }

  /** The day, or undefined for anything that is no date or has no day. */
  dateOf(value: PlainValue | undefined, from: Member = this.#family.self): CalendarDate | undefined {
    if (typeof value !== 'string') return undefined;
    const resolution = this.resolveText(value, from);
    return resolution && 'date' in resolution ? resolution.date : undefined;
  }

  resolve(expression: DateExpression, from: Member): Resolution {
    if (expression.type === 'calendar') return { date: expression.date };
    const found = findAnchor(this.#family, expression.anchor, from);
    if (!found) return { unresolved: 'unknown-anchor', anchor: expression.anchor };
    return this.#move(expression, this.#resolveAnchor(found));
  }

  /** Follows the anchors to a day and comes back: a loop, because a chain may be longer than the stack is deep. */
  #resolveAnchor(start: FoundAnchor): Resolution {
    const chain = new Map<Anchor, Relative>();
    let found = start;
    let end: Resolution | undefined = this.#resolved.get(found.anchor);
    while (!end) {
      const { anchor, member } = found;
      const isDated = typeof anchor.value === 'string' && !this.#isLost(anchor);
      const expression = isDated ? parseDateExpression(String(anchor.value)) : undefined;
      if (!expression) return this.#moveAlong(chain, { unresolved: 'undated-anchor', anchor: anchor.name });
      if (expression.type === 'calendar') return this.#moveAlong(chain, { date: expression.date });
      chain.set(anchor, expression);
      const next = findAnchor(this.#family, expression.anchor, member);
      if (!next) end = { unresolved: 'unknown-anchor', anchor: expression.anchor };
      else if (chain.has(next.anchor)) end = circleFrom(next.anchor, [...chain.keys()]);
      else {
        end = this.#resolved.get(next.anchor);
        found = next;
      }
    }
    return this.#moveAlong(chain, end);
  }

  #moveAlong(chain: ReadonlyMap<Anchor, Relative>, end: Resolution): Resolution {
    let resolution = end;
    for (const [anchor, expression] of [...chain].reverse()) {
      resolution = this.#move(expression, resolution);
      this.#resolved.set(anchor, resolution);
    }
    return resolution;
  }

  #move(expression: Relative, from: Resolution): Resolution {
    const { anchor } = expression;
    if (!('date' in from)) return from.unresolved === 'circle' ? { ...from, anchor } : undated(anchor);
    const date = resolveDate(expression, () => from.date, this.#calendar);
    return date ? { date } : undated(anchor);
  }
}

function undated(anchor: string): Resolution {
  return { unresolved: 'undated-anchor', anchor };
}

function circleFrom(first: Anchor, chain: readonly Anchor[]): Resolution {
  return { unresolved: 'circle', anchor: first.name, circle: chain.slice(chain.indexOf(first)) };
}

/** A calendar day from anything, for lists of holidays and the like. */
export function toCalendarDate(value: PlainValue | undefined): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}

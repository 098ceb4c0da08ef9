import { type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';
import { type DateExpression, parseDateExpression, resolveDate } from '../dates/relative-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Family, Member } from './family.ts';
import { stemOf } from './kinds.ts';
import { valueUnder } from './plan.ts';

/** Why a date expression has no day: its anchor is unknown, has no date itself, or leads back to itself. */
export type Unresolved = 'unknown-anchor' | 'undated-anchor' | 'circle';

export type Resolution = { readonly date: CalendarDate } | { readonly unresolved: Unresolved; readonly anchor: string };

/** Anchors of one plan and the values that date them. */
type Anchors = ReadonlyMap<string, PlainValue | undefined>;

/** Resolves dates of one plan: anchors of the plan itself first, then of its family. */
export class DateResolver {
  readonly #family: Family;
  readonly #calendar: WorkingCalendar;
  readonly #anchors = new Map<Member, Anchors>();

  constructor(family: Family, calendar: WorkingCalendar) {
    this.#family = family;
    this.#calendar = calendar;
  }

  /** All anchors that a date of the plan may count from, as they are written. */
  anchorNames(): string[] {
    return [...new Set(this.#family.members.flatMap((member) => [...this.#anchorsOf(member).keys()]))];
  }

  resolveText(text: string, from: Member = this.#family.self): Resolution | undefined {
    const expression = parseDateExpression(text);
    return expression && this.resolve(expression, from, new Set());
  }

  /** The day, or undefined for anything that is no date or has no day. */
  dateOf(value: PlainValue | undefined, from: Member = this.#family.self): CalendarDate | undefined {
    if (typeof value !== 'string') return undefined;
    const resolution = this.resolveText(value, from);
    return resolution && 'date' in resolution ? resolution.date : undefined;
  }

  resolve(expression: DateExpression, from: Member, visited: Set<string>): Resolution {
    if (expression.type === 'calendar') return { date: expression.date };
    const { anchor } = expression;
    const found = this.#findAnchor(anchor, from);
    if (!found) return { unresolved: 'unknown-anchor', anchor };
    const key = `${found.member.plan.uri}#${found.member.plan.document.index} ${found.name}`;
    if (visited.has(key)) return { unresolved: 'circle', anchor };
    const value = found.value;
    const inner = typeof value === 'string' ? parseDateExpression(value) : undefined;
    if (!inner) return { unresolved: 'undated-anchor', anchor };
    const resolved = this.resolve(inner, found.member, new Set(visited).add(key));
    if (!('date' in resolved)) return resolved;
    const date = resolveDate(expression, () => resolved.date, this.#calendar);
    return date ? { date } : { unresolved: 'undated-anchor', anchor };
  }

  #findAnchor(
    anchor: string,
    from: Member,
  ): { member: Member; name: string; value: PlainValue | undefined } | undefined {
    const slash = anchor.indexOf('/');
    const stem = slash < 0 ? undefined : anchor.slice(0, slash);
    const name = anchor.slice(slash + 1);
    for (const member of [from, ...this.#family.members]) {
      if (stem !== undefined && stemOf(member.plan.uri) !== stem) continue;
      const anchors = this.#anchorsOf(member);
      if (anchors.has(name)) return { member, name, value: anchors.get(name) };
    }
    return undefined;
  }

  #anchorsOf(member: Member): Anchors {
    const known = this.#anchors.get(member);
    if (known) return known;
    const anchors = collectAnchors(member);
    this.#anchors.set(member, anchors);
    return anchors;
  }
}

const ANCHOR_KEYS: Readonly<Record<string, readonly (readonly [suffix: string, key: string])[]>> = {
  milestone: [['', 'date']],
  phase: [
    ['.start', 'start'],
    ['.end', 'end'],
  ],
  wave: [
    ['.start', 'start'],
    ['.go-live', 'go-live'],
  ],
  touchpoint: [['', 'date']],
};

function collectAnchors({ plan, facts }: Member): Anchors {
  const anchors = new Map<string, PlainValue | undefined>();
  if (plan.kind === 'change-plan')
    for (const name of ['start', 'go-live', 'end']) anchors.set(name, valueUnder(plan.data, `when.${name}`));
  for (const { type, id, path } of facts.definitions) {
    for (const [suffix, key] of ANCHOR_KEYS[type] ?? []) {
      const value = valueUnder(plan.data, [...path, key].join('.'));
      const isDatedTouchpoint = type !== 'touchpoint' || value !== undefined;
      if (isDatedTouchpoint) anchors.set(`${id}${suffix}`, value);
    }
  }
  return anchors;
}

/** A calendar day from anything, for lists of holidays and the like. */
export function toCalendarDate(value: PlainValue | undefined): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}

import type { Cadence } from '../dates/cadence.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Source } from '../document/piece.ts';
import type { CalendarEntryType } from '../overview/calendar-entries.ts';
import type { PlainValue } from '../parse/tree.ts';

/** Somebody or something that a plan names. Where the name is nobody's, it is shown as it is written. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The plan that an item stands in. */
export interface ItemPlan {
  readonly uri: string;
  readonly document: number;
  readonly title: string;
  readonly version: number;
  readonly updated: CalendarDate | undefined;
  /** Of its times; undefined where no plan says it, so that they hold wherever one is. */
  readonly zone: string | undefined;
}

/** Touchpoints are sent; the days of a change are done. */
export type ItemStatus = TouchpointStatus | 'done';
export type TouchpointStatus = (typeof TOUCHPOINT_STATUSES)[number];
export const TOUCHPOINT_STATUSES = ['planned', 'sent', 'cancelled'] as const;

/** Whom people ask about an item. */
export interface ItemContact {
  readonly name: string | undefined;
  /** Where to ask: as the plan says, else the person's e-mail address. */
  readonly address: string | undefined;
}

/** What an audience is to do. */
export interface Ask {
  /** What the audience is called. */
  readonly of: string;
  readonly what: string;
}

/** Something on the communications calendar, with all of its days. */
export interface CalendarItem {
  readonly type: CalendarEntryType;
  /** The same from one export to the next, in whatever folder the plans lie. */
  readonly key: string;
  readonly source: Source;
  /** What its entry says for itself, as it is written there, by key: the rest comes from defaults. */
  readonly written: ReadonlyMap<string, PlainValue>;
  readonly plan: ItemPlan;
  readonly shortName: string;
  readonly title: string;
  readonly dates: readonly CalendarDate[];
  /** Of what repeats. */
  readonly cadence: Cadence | undefined;
  /** `HH:MM` */
  readonly time: string | undefined;
  /** Undefined where it is a day and no appointment. */
  readonly minutes: number | undefined;
  readonly place: string | undefined;
  readonly channels: readonly Named[];
  readonly audiences: readonly Named[];
  readonly author: Named | undefined;
  readonly approver: Named | undefined;
  readonly sender: Named | undefined;
  readonly status: ItemStatus;
  readonly contact: ItemContact | undefined;
  /** The key messages that it delivers. */
  readonly says: readonly string[];
  /** What its audiences are to do. */
  readonly asks: readonly Ask[];
  /** Confidential until that day. */
  readonly embargo: CalendarDate | undefined;
  /** Of an invitation: the words to those who are invited, in place of what is told of the item. */
  readonly invitation?: string;
}

/** A plan's place under which its items are known. */
export type PlanKey = (uri: string, document: number) => string;

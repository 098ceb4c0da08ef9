import { type CadenceWindow, occurrences, parseCadence } from '../dates/cadence.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DateExpression } from '../dates/relative-date.ts';
import { defineView } from '../engine/observe.ts';
import { planWindow } from './changes.ts';
import { type Days, days } from './inputs.ts';
import type { PlanRef } from './spot.ts';

/** Of one cadence no more days are looked at. */
export const MOST_DAYS = 1000;

type Known = ReadonlyMap<string, readonly CalendarDate[]>;

/** The days of cadences inside the plans' window. What was computed once is kept while its own dates stay. */
export class CadenceDays {
  readonly #days: Days;
  readonly #window: CadenceWindow | undefined;
  /** What was asked for since the plans' days were others, and before. */
  readonly #kept = new Map<string, readonly CalendarDate[]>();
  readonly #before: Known;

  constructor(own: Days, window: CadenceWindow | undefined, before: CadenceDays | undefined) {
    this.#days = own;
    this.#window = window;
    this.#before = before ? before.#kept : new Map();
  }

  /** In order; empty for what is no cadence, or where the plans have no start and end. */
  of(plan: PlanRef, text: string | undefined): readonly CalendarDate[] {
    const window = this.#window;
    const cadence = text === undefined || !window ? undefined : parseCadence(text);
    if (!cadence || !window) return [];
    const resolve = (expression: DateExpression) => this.#days.ofExpression(plan, expression);
    const ends = [cadence.from, cadence.until].map((end) => end && (resolve(end) ?? 'none'));
    const key = JSON.stringify([text, ends, window]);
    const kept = this.#kept.get(key) ?? this.#before.get(key) ?? occurrences(cadence, window, resolve, MOST_DAYS);
    this.#kept.set(key, kept);
    return kept;
  }
}

export const cadenceDays = defineView<CadenceDays>(
  'cadence-days',
  (read, previous) => new CadenceDays(read(days), read(planWindow), previous),
);

import { defineView } from '../engine/observe.ts';
import type { ChangePlan } from '../generated/change-plan.ts';
import { type Entry, itemsIn } from './entries.ts';
import { change } from './inputs.ts';
import { type Kpi, kpis } from './kpis.ts';
import { findNamed } from './named.ts';

type WrittenRow = NonNullable<NonNullable<ChangePlan['reporting']>['progress']>[number];

export interface ProgressRow extends Entry<WrittenRow> {
  /** Undefined where the row names none that exists. */
  readonly kpi: Kpi | undefined;
}

/** What the changes report, row by row. */
export const progressRows = defineView('progress-rows', (read): readonly ProgressRow[] =>
  itemsIn(read(change.reporting), ['reporting', 'progress'], (reporting) => reporting.progress).map((row) => {
    const { kpi } = row.value;
    return { ...row, kpi: kpi === undefined ? undefined : findNamed(read(kpis), kpi, row.spot.plan) };
  }),
);

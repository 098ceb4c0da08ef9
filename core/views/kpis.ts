import { defineView } from '../engine/observe.ts';
import type { Kpi as WrittenKpi } from '../generated/change-plan.ts';
import { type Entry, entriesIn } from './entries.ts';
import { change, comms } from './inputs.ts';

export type Kpi = Entry<WrittenKpi>;

/** The KPIs of all plans, those of the changes first. Each belongs to the plan that writes it. */
export const kpis = defineView('kpis', (read): readonly Kpi[] => [
  ...entriesIn(read(change.what), ['what', 'kpis'], (what) => what.kpis),
  ...entriesIn(read(comms.measurement), ['measurement', 'kpis'], (measurement) => measurement.kpis),
]);

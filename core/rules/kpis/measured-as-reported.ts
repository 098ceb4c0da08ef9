import { occurrencesPerMonth, parseCadence } from '../../dates/cadence.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { change } from '../../views/inputs.ts';
import { type Kpi, kpis } from '../../views/kpis.ts';
import { progressRows } from '../../views/progress.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';

export const measuredAsReported = defineRule({
  id: 'measured-as-reported',
  severity: 'warning',
  states: 'wrong',
  summary: 'A KPI is measured less often than it is reported.',
  why: 'A report without a new number is a repetition or a guess. People stop reading it, and those who fill it in lose time.',
  source: "Changewright's default: a report can only be as frequent as the measurement behind it.",
  falsePositives:
    'If the executive update mentions this KPI only now and then, silence the finding with that reason. "every 4 weeks" and "monthly" count as the same.',
  messages: {
    default: {
      message: '"{kpi}" is measured {measured}, but reported {reported}. Some reports will have no new number to show.',
      remedy: 'Measure it at least {reported}, or report it {measured}.',
    },
    progress: { message: 'It is reported here', remedy: '' },
    update: { message: 'The executive update', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
what:
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
      measures: impact
      cadence: quarterly
               ~~~~~~~~~ "days-to-pay" is measured quarterly, but reported monthly. Some reports will have no new number to show.
reporting:
  progress:
    - kpi: days-to-pay
      tool: "Accounts report"
      cadence: monthly
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
people:
  ottokar:
    name: "Ottokar Nyberg-Said"
what:
  kpis:
    days-to-pay:
      name: "Days from claim to payment"
      measures: impact
      unit: days
      direction: down
      baseline: 24
      target: 10
      due: 2027-03-31
      source: "Accounts"
      owner: ottokar
      cadence: every 2 weeks
reporting:
  progress:
    - kpi: days-to-pay
      tool: "Accounts report"
      owner: ottokar
      cadence: monthly
`,
  },
  *check(read) {
    for (const kpi of read(kpis)) {
      const { cadence } = kpi.value;
      const often = cadence === undefined ? undefined : rateOf(cadence);
      if (cadence === undefined || often === undefined) continue;
      const [reader] = readersOf(kpi, read).sort((a, b) => b.rate - a.rate);
      if (!reader || reader.rate <= often * SAME) continue;
      yield {
        at: below(kpi.spot, 'cadence'),
        params: { kpi: kpi.id, measured: cadence, reported: reader.cadence },
        related: [{ at: reader.spot, says: reader.says }],
      };
    }
  },
});

/** Every 4 weeks is a little more often than monthly, and meant to be the same. */
const SAME = 1.15;

interface Reader {
  readonly cadence: string;
  readonly rate: number;
  readonly spot: Spot;
  readonly says: 'progress' | 'update';
}

/** Who reports the KPI how often: its progress rows, and the executive update of its change. */
function readersOf(kpi: Kpi, read: Read): Reader[] {
  const rows = read(progressRows)
    .filter((row) => row.kpi === kpi)
    .flatMap(({ value, spot }) => toReader(value.cadence, below(spot, 'cadence'), 'progress'));
  const updates = read(change.reporting)
    .filter(({ plan }) => plan === kpi.spot.plan)
    .flatMap(({ plan, value }) =>
      toReader(
        value['executive-updates']?.cadence,
        spotIn(plan, 'reporting', 'executive-updates', 'cadence'),
        'update',
      ),
    );
  return [...rows, ...updates];
}

function toReader(cadence: string | undefined, spot: Spot, says: Reader['says']): Reader[] {
  const rate = cadence === undefined ? undefined : rateOf(cadence);
  return cadence === undefined || rate === undefined ? [] : [{ cadence, rate, spot, says }];
}

function rateOf(cadence: string): number | undefined {
  const parsed = parseCadence(cadence);
  return parsed && occurrencesPerMonth(parsed);
}

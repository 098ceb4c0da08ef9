import type { CalendarDate } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { changes } from '../../views/changes.ts';
import { change, type Days, days } from '../../views/inputs.ts';
import { type Kpi, kpis } from '../../views/kpis.ts';
import { findNamed } from '../../views/named.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';

export const evaluationWindow = defineRule({
  id: 'evaluation-window',
  severity: 'warning',
  states: 'wrong',
  summary: 'The evaluation comes before go-live, or before a KPI that it judges is due.',
  why: 'An evaluation that comes too early judges hopes. It shows a success that nobody believes, or a failure that is none.',
  source: "Changewright's default: a result is judged no earlier than the plan itself expects it.",
  falsePositives:
    'A review half-way is a milestone, not the evaluation. If the evaluation should judge an early sign, give that sign a KPI of its own that is due by then.',
  messages: {
    default: {
      message: 'Success is judged on {date}, but "{kpis}" is only due on {due}. Its result will not be there yet.',
      remedy: 'Evaluate on {due} or later, or make the KPI due earlier.',
    },
    several: {
      message:
        'Success is judged on {date}, but "{kpis}" are due later, the last on {due}. Their results will not be there yet.',
      remedy: 'Evaluate on {due} or later, or make these KPIs due earlier.',
    },
    goLive: {
      message: 'Success is judged on {date}, before go-live on {goLive}. There is nothing to judge yet.',
      remedy: 'Write a day after {goLive}.',
    },
    live: { message: 'Go-live', remedy: '' },
    kpi: { message: 'Due on this day', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Shorter queues at the counter"
what:
  kpis:
    waiting-time:
      name: "Minutes from the door to the counter"
      measures: impact
      unit: minutes
      direction: down
      baseline: 21
      target: 9
      due: 2027-09-30
      source: "Ticket machine"
      owner: yusra
people:
  yusra:
    name: "Yusra Fennimore"
reporting:
  progress:
    - kpi: waiting-time
      tool: "Board in the back office"
      owner: yusra
  evaluation:
    date: 2027-07-15
          ~~~~~~~~~~ Success is judged on 2027-07-15, but "waiting-time" is only due on 2027-09-30. Its result will not be there yet.
    criteria:
      - kpi: waiting-time
        threshold: "Under 10 minutes"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Shorter queues at the counter"
what:
  kpis:
    waiting-time:
      name: "Minutes from the door to the counter"
      measures: impact
      unit: minutes
      direction: down
      baseline: 21
      target: 9
      due: 2027-09-30
      source: "Ticket machine"
      owner: yusra
people:
  yusra:
    name: "Yusra Fennimore"
reporting:
  progress:
    - kpi: waiting-time
      tool: "Board in the back office"
      owner: yusra
  evaluation:
    date: 2027-10-07
    criteria:
      - kpi: waiting-time
        threshold: "Under 10 minutes"
`,
  },
  *check(read) {
    const day = read(days);
    const goLives = new Map(read(changes).map(({ plan, goLive }) => [plan, goLive]));
    for (const { plan, value } of read(change.reporting)) {
      const date = day.of(plan, value.evaluation?.date);
      if (!date) continue;
      const at = spotIn(plan, 'reporting', 'evaluation', 'date');
      const goLive = goLives.get(plan);
      const judged = new Set(value.evaluation?.criteria?.flatMap(({ kpi }) => kpi ?? []));
      const late = [...judged]
        .flatMap((id) => dueOf(findNamed(read(kpis), id, plan), day))
        .filter(({ due }) => date < due)
        .sort((a, b) => (a.due < b.due ? 1 : -1));
      if (goLive && date < goLive) {
        yield {
          at,
          says: 'goLive',
          params: { date, goLive },
          related: [{ at: spotIn(plan, 'when', 'go-live'), says: 'live' }],
        };
      } else if (late[0]) {
        yield {
          at,
          says: late.length > 1 ? 'several' : 'default',
          params: { date, kpis: late.map(({ id }) => id), due: late[0].due },
          related: late.map(({ spot }) => ({ at: spot, says: 'kpi' })),
        };
      }
    }
  },
});

function dueOf(kpi: Kpi | undefined, day: Days): { id: string; due: CalendarDate; spot: Spot }[] {
  const due = kpi && day.of(kpi.spot.plan, kpi.value.due);
  return kpi && due ? [{ id: kpi.id, due, spot: below(kpi.spot, 'due') }] : [];
}

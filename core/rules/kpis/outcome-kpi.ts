import { defineRule } from '../../engine/rule.ts';
import { comms } from '../../views/inputs.ts';
import { spotIn } from '../../views/spot.ts';

export const outcomeKpi = defineRule({
  id: 'outcome-kpi',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary: 'A communication plan measures only what was sent, never what it changed.',
  why: 'The number of mails shows how busy the senders were. Only what people know, feel or do afterwards shows whether it was worth it, and tells you when to change course.',
  source:
    'AMEC, the Barcelona Principles and the Integrated Evaluation Framework: measure outcomes and impact, not only outputs.',
  falsePositives:
    'If the outcome is measured in the change plan, name that KPI in an objective of the communication plan, and silence the finding with that reason.',
  messages: {
    default: {
      message:
        'These KPIs only count what was sent. None shows what people know, feel or do differently because of it.',
      remedy: 'Add a KPI with "level: outcome", such as the share of people who can say why the change is made.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
measurement:
  kpis:
  ~~~~ These KPIs only count what was sent. None shows what people know, feel or do differently because of it.
    mails-sent:
      name: "Mails to field service"
      level: output
    films-shown:
      name: "Showings of the film about the form"
      level: output
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
people:
  ottokar:
    name: "Ottokar Nyberg-Said"
objectives:
  clear-why:
    statement: "Engineers know why paper ends and how to claim."
    kpi: knows-how
measurement:
  kpis:
    knows-how:
      name: "Engineers who can claim without help"
      measures: adoption
      level: outcome
      unit: "% of engineers"
      direction: up
      baseline: 5
      target: 80
      due: 2027-03-31
      source: "Question in the team meeting"
      owner: ottokar
`,
  },
  *check(read) {
    for (const { plan, value } of read(comms.measurement)) {
      const levels = Object.values(value.kpis ?? {}).map(({ level }) => level);
      if (levels.length === 0 || levels.some((level) => level !== 'output')) continue;
      yield { at: spotIn(plan, 'measurement', 'kpis'), on: 'key' };
    }
  },
});

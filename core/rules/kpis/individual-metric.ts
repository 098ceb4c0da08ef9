import { defineRule } from '../../engine/rule.ts';
import { message } from '../../messages/message.ts';
import { kpis } from '../../views/kpis.ts';
import { below } from '../../views/spot.ts';

const PRODUCTIVITY: readonly (string | undefined)[] = ['output', 'launch'];

export const individualMetric = defineRule({
  id: 'individual-metric',
  severity: 'warning',
  states: 'wrong',
  summary: 'A KPI counts the output or the launches of individuals.',
  why: 'A count for each person is read as a ranking, whatever it was meant for. People hide problems, stop helping each other and work for the number. In many countries such a count also needs the consent of those who represent the staff.',
  source:
    'W. Edwards Deming, "Out of the Crisis" (1986): most results come from the system, not from the individual; drive out fear. The SPACE framework of developer productivity (Forsgren and others, 2021) warns against it too.',
  falsePositives:
    'If people keep a number for themselves and nobody else sees it, it is no KPI of the plan: leave it out. If a law asks for it, silence the finding and name the law.',
  messages: {
    default: {
      message:
        '"{kpi}" counts {measures} for each person. It will be read as a ranking, and people will hide what goes wrong.',
      remedy: 'Count by team ("scope: team") or for the whole organisation.',
    },
    fix: { message: 'Write "scope: team"', remedy: '' },
    output: { message: 'output', remedy: '' },
    launch: { message: 'launches', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Ship what matters"
what:
  kpis:
    changes-shipped:
      name: "Changes that reach customers"
      measures: output
      scope: individual
             ~~~~~~~~~~ "changes-shipped" counts output for each person. It will be read as a ranking, and people will hide what goes wrong.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Ship what matters"
people:
  joren:
    name: "Joren Haldipoor"
what:
  outcomes:
    small-releases:
      change: "Teams release in small steps and undo one within ten minutes."
      kpis: [escaped-defects]
  kpis:
    escaped-defects:
      name: "Serious defects that customers find"
      measures: quality
      unit: defects a month
      direction: down
      baseline: 9
      target: 5
      due: 2027-06-30
      source: "Support desk, without names"
      owner: joren
      scope: organisation
`,
  },
  *check(read) {
    for (const { id, value, spot } of read(kpis)) {
      const { measures, scope } = value;
      if (scope !== 'individual' || !PRODUCTIVITY.includes(measures)) continue;
      const at = below(spot, 'scope');
      yield {
        at,
        params: { kpi: id, measures: message(`individual-metric/${measures}`) },
        fixes: [{ says: 'fix', applicability: 'suggested', edits: [{ set: at, value: 'team' }] }],
      };
    }
  },
});

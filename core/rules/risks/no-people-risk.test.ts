import { describeRule } from '../../testing/describe-rule.ts';
import { noPeopleRisk } from './no-people-risk.ts';

const plan = (risk: string, impact = 'high', affected = 'ward-managers') => `
kind: change-plan
title: "Safe hand-over"
who:
  audiences: {ward-managers: {name: "Ward managers"}}
  affected:
    ${affected}: {impact: ${impact}}
risks:
  tired-managers: ${risk}
`;

describeRule(noPeopleRisk, [
  {
    title: 'takes a name in the effect for one',
    plan: plan('{event: "The roster has gaps", effect: "WARD MANAGERS, then nurses, drop the huddles."}'),
  },
  { title: 'speaks of highly affected audiences only', plan: plan('{event: "The system is down"}', 'medium') },
  {
    title: 'says nothing where no risk is written down at all: the question does',
    plan: plan('{}').replace('risks:\n  tired-managers: {}\n', 'risks: {}\n'),
  },
  {
    title: 'says nothing while a risk names an audience that exists nowhere',
    plan: plan('{audience: ward-mangers}'),
  },
  {
    title: 'says nothing of an affected audience that exists nowhere',
    plan: plan('{event: "The system is down"}', 'high', 'surgeons'),
  },
  {
    title: 'looks at each change by itself, and knows audiences of a registry',
    files: {
      'group.registry.yaml': 'kind: change-registry\ntitle: Group\naudiences: {doctors: {name: "Doctors"}}\n',
      'move.change.yaml': `kind: change-plan\ntitle: Move\nrisks: {late: {event: "Doctors are late"}}\n`,
    },
    plan: `
kind: communication-plan
title: "What we say"
for: [./plan.yaml, ./move.change.yaml]
---
kind: change-plan
title: "Safe hand-over"
status: active
uses: [./group.registry.yaml]
who:
  affected:
    doctors: {impact: high}
    ~~~~~~~ No risk names "doctors", though the impact on these people is high. Nobody has written down what could go wrong for them.
risks:
  dark-night: {event: "The system is down"}
`,
  },
  {
    title: 'waits while the audience of a risk cannot be read',
    plan: `
kind: change-plan
title: "Night cover"
who:
  audiences:
    porters:
      name: "Porters"
  affected:
    porters:
      impact: high
risks:
  tired:
    event: "Nobody sleeps"
    audience: {porters: true}
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { untrainedAudience } from './untrained-audience.ts';

const plan = (training: string, mark = '', status = '', impact = 'high') => `
kind: change-plan
title: "One booking tool"
${status}who:
  audiences:
    mechanics:
${mark}      name: "Mechanics"
    front-desk:
      name: "Front desk"
  affected:
    mechanics:
      impact: ${impact}
how:
${training}`;

const forDesk = '  training:\n    - audience: front-desk\n      skill: "Move a booking"\n';
const missing =
  '    ~~~~~~~~~ The impact on "mechanics" is high, but no training is planned for them. They are asked to work in a way that nobody shows them.\n';

describeRule(untrainedAudience, [
  {
    title: 'leaves a plan without any training to its question',
    plan: plan('  activities:\n    try-screen:\n      do: "Try the screen."\n'),
  },
  {
    title: 'is content with an entry that still lacks its format and date: the question asks for them',
    plan: plan(`${forDesk}    - audience: mechanics\n      skill: TBD\n`),
  },
  { title: 'says nothing of a medium impact', plan: plan(forDesk, '', '', 'medium') },
  {
    title: 'waits where an entry does not say for whom it is, or names nobody who exists',
    plan: plan(`${forDesk}    - audience: mechanicks\n      skill: "Close a booking"\n`),
  },
  { title: 'waits where an entry says not yet for whom', plan: plan(`${forDesk}    - skill: "Close a booking"\n`) },
  { title: 'speaks at any size', plan: plan(forDesk, missing, 'size: small\n') },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: plan(forDesk, '    ~~~~~~~~~ information\n', 'status: draft\n'),
  },
  {
    title: 'goes by the impact and the trainings of each of several changes',
    plan: `${plan(forDesk, '', '', 'low')}---
kind: change-plan
title: "New shifts"
who:
  affected:
    mechanics:
      impact: high
how:
  training:
    - audience: mechanics
      skill: "Swap a shift on the screen"
`,
  },
  {
    title: 'stands where a registry defines the audience',
    plan: `
kind: change-registry
title: "What we share"
audiences:
  mechanics:
  ~~~~~~~~~ The impact on "mechanics" is high, but no training is planned for them. They are asked to work in a way that nobody shows them.
    name: "Mechanics"
`,
    files: {
      'tool.change.yaml':
        'kind: change-plan\ntitle: "One booking tool"\nstatus: approved\nuses: [./plan.yaml]\nwho:\n  audiences:\n    front-desk: {name: Front desk}\n  affected:\n    mechanics: {impact: high}\nhow:\n  training:\n    - {audience: front-desk, skill: Move a booking}\n',
    },
  },
]);

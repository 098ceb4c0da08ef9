import { describeRule } from '../../testing/describe-rule.ts';
import { stageGap } from './stage-gap.ts';

const head = (impact: string, more = '') => `
kind: change-plan
title: "One booking tool"
${more}who:
  affected:
    mechanics:
      impact: ${impact}
---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
`;

const missing = (impact: string, stages: string) =>
  `  ~~~~~~~~~ No item of the schedule takes "mechanics" (impact: ${impact}) through ${stages}. This is where people get stuck.\n`;

const schedule = (...items: string[]) =>
  `    name: "Mechanics"\nschedule:\n${items.map((item, at) => `  item-${at + 1}:\n    audiences: [mechanics]\n${item}`).join('')}`;

describeRule(stageGap, [
  {
    title: 'asks for all five stages where the impact is high, each from whatever item',
    plan: `${head('high')}${schedule('    stage: [awareness, desire]\n', '    stage: knowledge\n', '    stage: [ability, reinforcement]\n')}`,
  },
  {
    title: 'names all stages that are missing in one finding',
    plan: `${head('high')}${missing('high', 'desire, ability and reinforcement')}${schedule('    stage: [awareness, knowledge]\n')}`,
  },
  {
    title: 'asks for awareness alone where the impact is low',
    plan: `${head('low')}${schedule('    stage: awareness\n')}`,
  },
  {
    title: 'does not count a cancelled item',
    plan: `${head('low')}${missing('low', 'awareness')}${schedule('    stage: desire\n', '    stage: awareness\n    status: cancelled\n')}`,
  },
  { title: 'leaves a missing impact to its question', plan: `${head('TBD')}${schedule('    stage: desire\n')}` },
  {
    title: 'is silent in a small plan',
    plan: `${head('medium', 'size: small\n')}${schedule('    stage: awareness\n')}`,
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: `${head('low')}  ~~~~~~~~~ information\n${schedule('    stage: desire\n')}`,
  },
  {
    title: 'waits where a stage cannot be read',
    plan: `${head('medium')}${schedule('    stage: [awareness, dezire]\n', '    stage: knowledge\n')}`,
  },
  {
    title: 'takes a misspelt key for one that may say the stage',
    plan: `${head('low')}${schedule('    stages: awareness\n')}`,
  },
  {
    title: 'counts an item whose audience cannot be read for everyone',
    plan: `${head('medium')}${schedule('    stage: awareness\n')}  item-2:\n    audiences: [mechanic]\n    stage: [desire, knowledge]\n`,
  },
  {
    title: 'yields where nothing speaks to the audience at all',
    plan: `${head('low')}    name: "Mechanics"\nschedule:\n  item-1:\n    stage: awareness\n`,
  },
  {
    title: 'counts the items of several communication plans together',
    plan: `${head('medium')}${schedule('    stage: [awareness, desire]\n')}---
kind: communication-plan
title: "One booking tool: the workshops"
schedule:
  first-bookings:
    audiences: [mechanics]
    stage: knowledge
`,
  },
  {
    title: 'takes the strongest impact of several changes',
    plan: `${head('low')}${missing('medium', 'desire and knowledge')}${schedule('    stage: awareness\n')}---
kind: change-plan
title: "New shifts"
who:
  affected:
    mechanics:
      impact: medium
`,
  },
  {
    title: 'asks for the stages that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  stage-gap:\n    low: [awareness, knowledge]\n' },
    plan: `${head('low')}${missing('low', 'knowledge')}${schedule('    stage: awareness\n')}`,
  },
  {
    title: 'stands where a registry defines the audience, at the severity of the plan that is about it',
    shows: 'severity',
    plan: `
kind: change-registry
title: "What we share"
audiences:
  mechanics:
  ~~~~~~~~~ warning
    name: "Mechanics"
`,
    files: {
      'tool.change.yaml':
        'kind: change-plan\ntitle: "One booking tool"\nstatus: draft\nuses: [./plan.yaml]\nwho:\n  affected:\n    mechanics: {impact: low}\n',
      'tool.comms.yaml':
        'kind: communication-plan\ntitle: "What we say"\nstatus: in-review\nfor: ./tool.change.yaml\nuses: [./plan.yaml]\nschedule:\n  kick-off: {audiences: [mechanics], stage: desire}\n',
    },
  },
]);

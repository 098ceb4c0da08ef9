import { describeRule } from '../../testing/describe-rule.ts';
import { unmetResistance } from './unmet-resistance.ts';

const plan = (stakeholder: string, resistance: string, head = '') => `
kind: change-plan
title: "One booking tool"
${head}who:
  audiences:
    mechanics:
      name: "Mechanics"
    leads:
      name: "Workshop leads"
  stakeholders:
${stakeholder}how:
${resistance}`;

const ofLeads = '  resistance:\n    - audience: leads\n      because: "They lose a say."\n';
const ofMechanics = `${ofLeads}    - audience: mechanics\n      because: "They type with oily hands."\n`;
const missing = (id: string) =>
  `    ${'~'.repeat(id.length)} The support of "${id}" is only 2 of 5, and nothing under "resistance" responds to their reasons. They will hold back.\n`;

describeRule(unmetResistance, [
  { title: 'leaves a support of 3 alone', plan: plan('    mechanics:\n      support: 3\n', ofLeads) },
  {
    title: 'finds the response by the audience of the stakeholder',
    plan: plan('    oily-hands:\n      support: 1\n      audience: mechanics\n', ofMechanics),
  },
  {
    title: 'is content with an entry that still lacks its response: the question asks for it',
    plan: plan('    mechanics:\n      support: 2\n', ofMechanics),
  },
  {
    title: 'leaves a plan without any response to its question',
    plan: plan('    mechanics:\n      support: 2\n', '  activities:\n    try-screen:\n      do: "Try the screen."\n'),
  },
  {
    title: 'speaks in a small plan, which is not asked that question',
    plan: plan(
      `    mechanics:\n${missing('mechanics')}      support: 2\n`,
      '  activities:\n    try-screen:\n      do: "Try the screen."\n',
      'size: small\n',
    ),
  },
  {
    title: 'says what keeps a response from being given where the stakeholder has no audience',
    plan: plan(
      '    board:\n    ~~~~~ The support of "board" is only 2 of 5, and no response under "resistance" can be meant for them. They are not linked to an audience.\n      support: 2\n',
      ofLeads,
    ),
  },
  {
    title: 'waits where the audience of the stakeholder or of a response exists nowhere',
    plan: plan(
      '    oily-hands:\n      support: 1\n      audience: mechanicks\n    mechanics:\n      support: 2\n',
      `${ofLeads}    - audience: mechanick\n`,
    ),
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: plan('    mechanics:\n    ~~~~~~~~~ information\n      support: 2\n', ofLeads),
  },
  {
    title: 'is a warning after it',
    shows: 'severity',
    plan: plan('    mechanics:\n    ~~~~~~~~~ warning\n      support: 2\n', ofLeads, 'status: approved\n'),
  },
  {
    title: 'takes the bound that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  unmet-resistance:\n    support: 1\n' },
    plan: plan('    mechanics:\n      support: 2\n', ofLeads),
  },
]);

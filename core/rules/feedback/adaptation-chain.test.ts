import { describeRule } from '../../testing/describe-rule.ts';
import { adaptationChain } from './adaptation-chain.ts';

const pair = (triggers: string, comms = '') => `
kind: change-plan
title: "New expense tool"
what: {kpis: {days-to-pay: {name: "Days from claim to payment"}}}
feedback:
  loops: {pulse: {method: "Three questions on the phone"}}
  adaptation:
    triggers:
${triggers}---
kind: communication-plan
title: "What we say"
measurement: {methods: [{method: "Show of hands"}]}
${comms}`;

const READS_PULSE = '      - {signal: pulse}\n';

describeRule(adaptationChain, [
  {
    title: 'knows ids in prose, and names and methods in any case',
    plan: pair(
      '      - {signal: "The pulse: it falls under 3.0"}\n      - {signal: "DAYS from claim to payment rise"}\n',
      'iteration:\n  adjust:\n    - {trigger: "days-to-pay is over 20"}\n    - {trigger: "A show of hands is under half"}\n',
    ),
  },
  {
    title: 'takes no part of a word for an id',
    plan: pair(
      `${READS_PULSE}      - {signal: team-pulse}\n                 ~~~~~~~~~~ "team-pulse" names no KPI, feedback loop or method of the plans. Nobody will notice when it happens.\n`,
    ),
  },
  {
    title: 'speaks of a loop that no trigger reads',
    plan: pair('      - {signal: days-to-pay}\n').replace(
      '{pulse: {method: "Three questions on the phone"}}\n',
      '{pulse: {method: "Three questions on the phone"}}\n          ~~~~~ No trigger reads "pulse". People are asked, and nobody has promised to act on what they say.\n',
    ),
  },
  {
    title: 'tells a misspelt signal once, and not that nothing reads the loop',
    plan: pair(
      `      - {signal: puls}\n                 ~~~~ "puls" names no KPI, feedback loop or method of the plans. Nobody will notice when it happens.\n`,
    ),
  },
  {
    title: 'counts what would stop the change as a reader',
    plan: pair('      - {signal: days-to-pay}\n').replace(
      'feedback:\n',
      'when: {stop-if: [{signal: pulse}]}\nfeedback:\n',
    ),
  },
  {
    title: 'says nothing of unread loops while a trigger has no signal',
    plan: pair('      - {threshold: "Under 3.0"}\n'),
  },
  {
    title: 'says nothing where nothing is to be adjusted: the question does',
    plan: pair('').replace('    triggers:\n', '    review: monthly\n'),
  },
  {
    title: 'says nothing of unread loops while only the other plan has triggers: the question does',
    plan: pair('', 'iteration:\n  adjust:\n    - {trigger: "days-to-pay is over 20"}\n').replace(
      '    triggers:\n',
      '    review: monthly\n',
    ),
  },
  {
    title: 'says nothing of signals while nobody is asked: the question does',
    plan: pair('      - {signal: "The mood in the teams"}\n').replace(
      '  loops: {pulse: {method: "Three questions on the phone"}}\n',
      '',
    ),
  },
  {
    title: 'says nothing without the other plan, which may measure it',
    plan: `
kind: change-plan
title: "New expense tool"
feedback: {adaptation: {triggers: [{signal: "The mood in the teams"}]}}
`,
  },
  {
    title: 'says nothing while a file of the family is missing',
    plan: pair(`${READS_PULSE}      - {signal: "The mood in the teams"}\n`, 'uses: [./company.registry.yaml]\n'),
  },
  {
    title: 'leaves loops of a registry to the plans that use them, and counts what its triggers read',
    files: {
      'company.registry.yaml':
        'kind: change-registry\ntitle: Company\nfeedback: {loops: {box: {method: "Letter box"}}}\niteration: {adjust: [{trigger: "The pulse falls"}, {trigger: "The mood"}]}\n',
    },
    plan: pair('      - {signal: "A letter in the box"}\n', 'uses: [./company.registry.yaml]\n'),
  },
  {
    title: 'is information whatever the status',
    shows: 'severity',
    plan: pair(
      `${READS_PULSE}      - {signal: "The mood in the teams"}\n                 ~~~~~~~~~~~~~~~~~~~~~~~ information\n`,
    ).replace('kind: change-plan\n', 'kind: change-plan\nstatus: active\n'),
  },
]);

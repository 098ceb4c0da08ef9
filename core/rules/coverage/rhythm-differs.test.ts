import { describeRule } from '../../testing/describe-rule.ts';
import { rhythmDiffers } from './rhythm-differs.ts';

const plan = (lines: string, head = '') => `
kind: communication-plan
title: "One booking tool: what we say"
${head}frequency:
${lines}`;

const told = (high: string, low: string) =>
  `  high: ${high}\n        ${'~'.repeat(high.length)} High priority comes ${high}, low priority ${low}. People will hear urgent news no more often than routine news.\n`;

describeRule(rhythmDiffers, [
  { title: 'compares how often, not the words', plan: plan('  high: weekly on mon and thu\n  low: weekly\n') },
  {
    title: 'speaks of one rhythm in other words',
    plan: plan(`${told('weekly', 'every 1 weeks')}  low: every 1 weeks\n`),
  },
  {
    title: 'leaves the same text for all to the question of frequency.differences',
    plan: plan('  high: weekly\n  normal: Weekly\n  low: weekly\n'),
  },
  {
    title: 'speaks of the same text where a standard plan is not asked that question',
    plan: plan(`${told('weekly', 'weekly')}  low: weekly\n`, 'size: standard\n'),
  },
  {
    title: 'speaks of the same text where another one answers that question',
    plan: plan(`${told('weekly', 'weekly')}  normal: monthly\n  low: weekly\n`),
  },
  { title: 'needs both', plan: plan('  default: weekly\n  high: monthly\n') },
  { title: 'waits for what says when', plan: plan('  high: now and then\n  low: weekly\n') },
  { title: 'is silent in a small plan', plan: plan('  high: monthly\n  low: weekly\n', 'size: small\n') },
  {
    title: 'keeps its severity in a draft, because the rhythm is wrong and not missing',
    shows: 'severity',
    plan: plan('  high: monthly\n        ~~~~~~~ warning\n  low: weekly\n', 'status: draft\n'),
  },
  {
    title: 'takes from a registry what the plan leaves open',
    plan: plan(`${told('monthly', 'every 2 weeks')}`, 'uses: [./company.registry.yaml]\n'),
    files: {
      'company.registry.yaml':
        'kind: change-registry\ntitle: "What we share"\nfrequency:\n  high: daily\n  low: every 2 weeks\n',
    },
  },
  {
    title: 'speaks of a registry once, however many plans use it',
    plan: `
kind: change-registry
title: "What we share"
frequency:
  high: monthly
        ~~~~~~~ High priority comes monthly, low priority weekly. People will hear urgent news no more often than routine news.
  low: weekly
`,
    files: {
      'tool.comms.yaml': 'kind: communication-plan\ntitle: "One booking tool"\nuses: [./plan.yaml]\n',
    },
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { changeSaturation } from './change-saturation.ts';

const QUIET = changeSaturation.bad.plan.replace(/\n *~+ .*/, '');

describeRule(changeSaturation, [
  {
    title: 'does not mind changes that come one after the other',
    plan: QUIET.replace('start: 2027-02-01', 'start: 2027-04-05'),
  },
  { title: 'does not mind a high and a medium one at once', plan: QUIET.replace('high', 'medium') },
  { title: 'says nothing while a change has no go-live', plan: QUIET.replace('  go-live: 2027-03-01\n', '') },
  {
    title: 'speaks of one change that is too much by itself',
    files: {
      'company.registry.yaml':
        'kind: change-registry\ntitle: "Ours"\naudiences: {nurses: {name: "Nurses"}}\ncapacity: {nurses: {change-points: 8}}\n',
    },
    plan: `
kind: change-plan
title: "New ward"
uses: [./company.registry.yaml]
who:
  affected:
    nurses:
      impact: high
              ~~~~ This change alone asks 10 change points of "nurses", but they can bear 8. They cannot learn so much at once.
when:
  start: 2027-02-01
  go-live: 2027-04-01
  end: 2027-06-30
`,
  },
  {
    title: 'counts as the configuration says',
    files: { 'changewright.yaml': 'rules: {change-saturation: {points: 20}}\n' },
    plan: QUIET,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { executivesMonthly } from './executives-monthly.ts';

const plan = (cadence: string, end = '2027-07-30', head = '') => `
kind: change-plan
title: "One booking tool"
${head}when:
  start: 2027-02-02
  go-live: 2027-04-13
  end: ${end}
reporting:
  executive-updates:
    forum: "Board meeting"
${cadence}`;

const told = (cadence: string) =>
  `    cadence: ${cadence}\n             ${'~'.repeat(cadence.length)} Executives hear of this change ${cadence}, less than once a month. They will learn of trouble when it is too late to help.\n`;

describeRule(executivesMonthly, [
  { title: 'lets four weeks pass for a month', plan: plan('    cadence: every 4 weeks on tue\n') },
  { title: 'does not let five', plan: plan(told('every 5 weeks')) },
  { title: 'leaves a missing cadence to its question', plan: plan('    cadence: as needed\n') },
  {
    title: 'looks at when the updates begin',
    plan: plan(
      '    cadence: monthly from go-live + 1 week\n             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The first update for executives comes after go-live on 2027-04-13. Until then nobody at the top can clear the way.\n',
    ),
  },
  { title: 'waits for a begin that has no day', plan: plan('    cadence: monthly from kick-off\n') },
  { title: 'leaves a plan of under three months alone', plan: plan('    cadence: quarterly\n', '2027-05-01') },
  { title: 'speaks from three months on', plan: plan(told('quarterly'), '2027-05-02') },
  { title: 'waits for the dates of the plan', plan: plan('    cadence: quarterly\n').replace('2027-02-02', 'TBD') },
  { title: 'is silent in a small plan', plan: plan('    cadence: quarterly\n', '2027-07-30', 'size: small\n') },
  {
    title: 'keeps its severity in a draft, because the rhythm is wrong and not missing',
    shows: 'severity',
    plan: plan('    cadence: quarterly\n             ~~~~~~~~~ warning\n', '2027-07-30', 'status: draft\n'),
  },
  {
    title: 'is silent once the plan is done',
    plan: plan('    cadence: quarterly\n', '2027-07-30', 'status: done\n'),
  },
  {
    title: 'takes the length of a plan that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  executives-monthly:\n    months: 6\n' },
    plan: plan('    cadence: quarterly\n'),
  },
]);

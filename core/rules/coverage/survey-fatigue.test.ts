import { describeRule } from '../../testing/describe-rule.ts';
import { surveyFatigue } from './survey-fatigue.ts';

describeRule(surveyFatigue, [
  {
    title: 'does not mind three loops of which only two ask in the same month',
    plan: surveyFatigue.bad.plan
      .replace(/\n *~+ .*/, '')
      .replace('start: 2027-02-01', 'start: 2027-01-04')
      .replace('weekly on fri', 'weekly on fri until 2027-01-31')
      .replace('monthly on day 10', 'monthly on day 10 from 2027-02-01'),
  },
  {
    title: 'does not mind loops that ask others',
    plan: surveyFatigue.bad.plan
      .replace(/\n *~+ .*/, '')
      .replace('[cashiers]\n      cadence: monthly', '[drivers]\n      cadence: monthly'),
  },
  {
    title: 'counts as the configuration says',
    files: { 'changewright.yaml': 'rules: {survey-fatigue: {per-month: 3}}\n' },
    plan: surveyFatigue.bad.plan.replace(/\n *~+ .*/, ''),
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { untreatedHighRisk } from './untreated-high-risk.ts';

const plan = (risk: string, status = 'draft') => `
kind: change-plan
title: "Safe hand-over"
status: ${status}
risks:
  gap-at-start:
    event: "A patient's information is lost."
${risk}`;

describeRule(untreatedHighRisk, [
  {
    title: 'lets an organisation say from which score on a risk is high',
    files: { 'changewright.yaml': 'rules: {untreated-high-risk: {score: 12}}\n' },
    plan: plan('    likelihood: 3\n    impact: 4\n').replace(
      '  gap-at-start:\n',
      '  gap-at-start:\n  ~~~~~~~~~~~~ "gap-at-start" scores 12 and lacks a due date, a trigger and a fallback. If it happens, people will have to improvise.\n',
    ),
  },
  { title: 'leaves lower risks alone', plan: plan('    likelihood: 3\n    impact: 4\n') },
  {
    title: 'leaves a risk alone that somebody takes as it is',
    plan: plan('    likelihood: 5\n    impact: 5\n    accepted-by: orlaith\n'),
  },
  {
    title: 'does not take TBD for a person',
    plan: plan(
      '    likelihood: 5\n    impact: 5\n    due: 2027-04-13\n    trigger: TBD\n             ~~~ "gap-at-start" scores 25 and lacks a trigger. If it happens, people will have to improvise.\n    fallback: "Back to paper."\n    accepted-by: TBD\n',
    ),
  },
  {
    title: 'takes the declared score where nothing else tells how high it is, and offers lines to fill in',
    plan: plan('    score: 16\n    fallback: "Back to paper."\n').replace(
      '  gap-at-start:\n',
      '  gap-at-start:\n  ~~~~~~~~~~~~ "gap-at-start" scores 16 and lacks a due date and a trigger. If it happens, people will have to improvise.\n',
    ),
    fixed: plan('    due: TBD\n    trigger: TBD\n    score: 16\n    fallback: "Back to paper."\n'),
  },
  {
    title: 'says nothing of a value of a wrong type: its own finding does',
    plan: plan(
      '    likelihood: 5\n    impact: 5\n    due: [2027-04-13]\n    trigger: "A near miss"\n    fallback: "Paper"\n',
    ),
  },
  {
    title: 'is information in a draft and an error once the plan is reviewed',
    shows: 'severity',
    plan: plan('    likelihood: 5\n    impact: 5\n', 'in-review').replace(
      '  gap-at-start:\n',
      '  gap-at-start:\n  ~~~~~~~~~~~~ error\n',
    ),
  },
]);

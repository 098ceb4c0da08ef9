import { describeRule } from '../../testing/describe-rule.ts';
import { residualRisk } from './residual-risk.ts';

const plan = (risk: string, status = 'draft') => `
kind: change-plan
title: "Safe hand-over"
status: ${status}
risks:
  slow-transfers:
    ${risk}
`;

describeRule(residualRisk, [
  {
    title: 'lets one of the two rise while the product falls, and lets it stay the same',
    plan: `${plan('{likelihood: 4, impact: 2, residual: {likelihood: 2, impact: 3}}')}  dark-night: {likelihood: 2, impact: 3, residual: {likelihood: 3, impact: 2}}\n`,
  },
  {
    title: 'says nothing where a number is missing',
    plan: plan('{likelihood: 1, impact: 1, residual: {likelihood: 5}}'),
  },
  {
    title: 'says nothing where nobody says how high the risk is',
    plan: plan('{residual: {likelihood: 5, impact: 5}}'),
  },
  {
    title: 'is a warning in a draft, because a number is wrong and not missing',
    shows: 'severity',
    plan: plan(
      '{likelihood: 1, impact: 1, residual: {likelihood: 5, impact: 5}}\n                               ~~~~~~~~ warning',
    ),
  },
  {
    title: 'is silent once the plan is done',
    plan: plan('{likelihood: 1, impact: 1, residual: {likelihood: 5, impact: 5}}', 'done'),
  },
]);

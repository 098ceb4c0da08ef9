import { describeRule } from '../../testing/describe-rule.ts';
import { riskScore } from './risk-score.ts';

describeRule(riskScore, [
  {
    title: 'says nothing where likelihood or impact is missing: the question does',
    plan: `
kind: change-plan
title: "New expense tool"
risks:
  attrition:
    likelihood: 3
    score: 9
`,
  },
  {
    title: 'keeps its severity in a draft, because a score is wrong and not missing',
    shows: 'severity',
    plan: `
kind: change-plan
title: "New expense tool"
status: draft
risks:
  attrition:
    likelihood: 3
    impact: 4
    score: 9
           ~ error
`,
  },
  {
    title: 'is silent once the plan is done',
    plan: `
kind: change-plan
title: "New expense tool"
status: done
risks:
  attrition:
    likelihood: 3
    impact: 4
    score: 9
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { outcomeKpi } from './outcome-kpi.ts';

const plan = (second: string, head = '') => `
kind: communication-plan
title: "New expense tool: what we say"
${head}measurement:
  kpis:
    mails-sent: {name: "Mails to field service", level: output}
    ${second}
`;

describeRule(outcomeKpi, [
  {
    title: 'is content with one measure of what people take from it',
    plan: plan('can-say-why: {name: "Engineers who can say why", level: outtake}'),
  },
  {
    title: 'says nothing while a level is missing: the question does',
    plan: plan('can-say-why: {name: "Engineers who can say why"}'),
  },
  {
    title: 'says nothing at size small',
    plan: plan('films-shown: {name: "Showings", level: output}', 'size: small\n'),
  },
  {
    title: 'says nothing of a change plan, whose KPIs have no level',
    plan: `
kind: change-plan
title: "New expense tool"
what:
  kpis:
    forms-sent: {name: "Forms sent", measures: output}
`,
  },
]);

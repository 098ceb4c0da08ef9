import { describeRule } from '../../testing/describe-rule.ts';
import { orphanOutcome } from './orphan-outcome.ts';

const plan = (activities: string, { head = '', outcomes = 'paid-sooner: {}\n    fewer-questions: {}' } = {}) => `
kind: change-plan
title: "New expense tool"
${head}what:
  outcomes:
    ${outcomes}
how:
  activities: ${activities}
`;

describeRule(orphanOutcome, [
  { title: 'says nothing where there is no activity at all: the question does', plan: plan('{}') },
  {
    title: 'says nothing while an activity leaves it open or names one that exists nowhere',
    plan: plan('{a: {outcome: paid-sooner}, b: {do: "Try the form"}, c: {outcome: fewer-qestions}}'),
  },
  {
    title: 'needs no word of an only outcome',
    plan: plan('{a: {do: "Try the form"}}', { outcomes: 'paid-sooner: {}' }),
  },
  {
    title: 'counts no activity that was dropped, and is information in a draft',
    shows: 'severity',
    plan: plan('{a: {outcome: paid-sooner}, b: {outcome: fewer-questions, status: dropped}}', {
      outcomes: 'paid-sooner: {}\n    fewer-questions: {}\n    ~~~~~~~~~~~~~~~ information',
    }),
  },
  {
    title: 'says nothing at size small',
    plan: plan('{a: {outcome: paid-sooner}}', { head: 'size: small\n' }),
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { anonymityThreshold } from './anonymity-threshold.ts';

const plan = (loop: string, head = '') => `
kind: change-plan
title: "New expense tool"
${head}feedback:
  loops:
    pulse: ${loop}
`;

const registry = (rest: string) => ({
  'company.registry.yaml': `kind: change-registry\ntitle: Company\n${rest}`,
});
const USES = 'uses: [./company.registry.yaml]\n';

describeRule(anonymityThreshold, [
  { title: 'is content with 5', plan: plan('{method: "Three questions", anonymous: true, min-group: 5}') },
  {
    title: 'lets an organisation ask for larger groups',
    files: { 'changewright.yaml': 'rules: {anonymity-threshold: {people: 10}}\n' },
    plan: plan(
      '{anonymous: true, min-group: 8}\n                                        ~ Answers are shown for groups of 8. In groups of fewer than 10 one can guess who said what.',
    ),
  },
  { title: 'says nothing where no number is given', plan: plan('{method: "Three questions", anonymous: true}') },
  {
    title: 'is an error in a draft, and offers the smallest number that will do',
    shows: 'severity',
    plan: plan('{anonymous: true, min-group: 4}\n                                        ~ error'),
    fixed: plan('{anonymous: true, min-group: 5}'),
  },
  {
    title: 'knows the size of an audience from a registry, and says nothing of one whose size nobody knows',
    files: registry('audiences: {leads: {name: "Team leads", size: 7}, crew: {name: "Crew"}}\n'),
    plan: plan(
      '{audiences: [leads, crew, ghosts], min-group: 8}\n                        ~~~~~ "leads" has only 7 people, but answers are shown from 8 on. They would never see theirs, or be recognised.',
      USES,
    ),
  },
  {
    title: 'lets an audience be as large as its smallest group',
    files: registry('audiences: {leads: {name: "Team leads", size: 8}}\n'),
    plan: plan('{audiences: [leads], min-group: 8}', USES),
  },
  {
    title: 'looks at the letter box of a plan as well',
    plan: `
kind: communication-plan
title: "What we say"
feedback: {anonymous: {tool: "Letter box", min-group: 1}}
                                                      ~ Answers are shown for groups of 1. In groups of fewer than 5 one can guess who said what.
`,
  },
  { title: 'is silent once the plan is stopped', plan: plan('{min-group: 1}', 'status: stopped\n') },
]);

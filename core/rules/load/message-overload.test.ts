import { describeRule } from '../../testing/describe-rule.ts';
import { messageOverload } from './message-overload.ts';

const REGISTRY = `kind: change-registry
title: "What our plans share"
audiences:
  cashiers:
    name: "Cashiers"
  cooks:
    name: "Cooks"
`;

/** Another plan of the same audience, in the same week. */
const other = (status: string, audience = 'cashiers') => `kind: communication-plan
title: "New shifts: what we say"
status: ${status}
uses: [./company.registry.yaml]
schedule:
  shift-talk: {date: 2027-02-01, audiences: [${audience}]}
  shift-note: {date: 2027-02-02, audiences: [${audience}]}
`;

const own = (last: string) => `
kind: communication-plan
title: "New till: what we say"
uses: [./company.registry.yaml]
schedule:
  morning-word:
    date: 2027-02-01
    audiences: [cashiers]
  poster:
    date: 2027-02-03${last}
    audiences: [cashiers]
`;

const FOUR =
  '\n          ~~~~~~~~~~ "cashiers" will get 4 items in the week of 2027-02-01, but can take in 3. What comes last is not read.';

describeRule(messageOverload, [
  {
    title: 'counts what other plans of the workspace send to the same audience',
    files: { 'company.registry.yaml': REGISTRY, 'shifts.comms.yaml': other('active') },
    plan: own(FOUR),
  },
  {
    title: 'does not count plans that are not agreed yet',
    files: { 'company.registry.yaml': REGISTRY, 'shifts.comms.yaml': other('draft') },
    plan: own(''),
  },
  {
    title: 'does not count plans that are done',
    files: { 'company.registry.yaml': REGISTRY, 'shifts.comms.yaml': other('done') },
    plan: own(''),
  },
  {
    title: 'does not count what goes to others',
    files: { 'company.registry.yaml': REGISTRY, 'shifts.comms.yaml': other('active', 'cooks') },
    plan: own(''),
  },
  {
    title: 'does not take two audiences of one name for one, where each plan has its own',
    files: { 'shifts.comms.yaml': other('active').replace(/uses.*/, 'audiences: {cashiers: {name: "Cashiers"}}') },
    plan: own('').replace(/uses.*/, 'audiences: {cashiers: {name: "Cashiers"}}'),
  },
  {
    title: 'goes by what the registry says an audience can take in',
    files: {
      'company.registry.yaml': `${REGISTRY}capacity: {cashiers: {items-a-week: 4}}\n`,
      'shifts.comms.yaml': other('active'),
    },
    plan: own(''),
  },
  {
    title: 'counts as the configuration says',
    files: { 'company.registry.yaml': REGISTRY, 'changewright.yaml': 'rules: {message-overload: {per-week: 1}}\n' },
    plan: own(FOUR.replace('4 items', '2 items').replace('in 3', 'in 1')),
  },
  {
    title: 'counts each occurrence of what comes again, and says in how many weeks it is too much',
    plan: `
kind: change-plan
title: "New till"
when:
  start: 2027-02-01
  go-live: 2027-02-12
  end: 2027-02-26
---
kind: communication-plan
title: "New till: what we say"
audiences:
  cashiers:
    name: "Cashiers"
schedule:
  word-of-the-day:
    every: daily
           ~~~~~ "cashiers" will get 7 items in the week of 2027-02-01 (and too many in 3 more weeks), but can take in 3. What comes last is not read.
    audiences: [cashiers]
`,
  },
  {
    title: 'leaves out what is cancelled',
    plan: messageOverload.bad.plan
      .replace(/\n *~+ .*/, '')
      .replace('date: 2027-02-03\n', 'date: 2027-02-03\n    status: cancelled\n'),
  },
]);

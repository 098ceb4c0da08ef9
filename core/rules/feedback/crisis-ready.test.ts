import { describeRule } from '../../testing/describe-rule.ts';
import { crisisReady } from './crisis-ready.ts';

const plan = (crisis: string, head = '') => `
kind: communication-plan
title: "What we say"
people:
  gaspard:
    name: "Gaspard Ilvonen"
  hedda:
    name: "Hedda Kwartengson"
${head}crisis:
${crisis}`;

const shared = (crisis: string) => ({
  'company.registry.yaml': `kind: change-registry\ntitle: Company\nstatus: active\ncrisis:\n${crisis}`,
});
const USES = 'status: in-review\nuses: [./company.registry.yaml]\n';

describeRule(crisisReady, [
  { title: 'says nothing where no scenario is written down: the question does', plan: plan('  lead: hedda\n') },
  {
    title: 'says nothing while a scenario has no type',
    plan: plan('  scenarios: {rumour: {trigger: "A rumour"}, leak: {type: leak}}\n'),
  },
  {
    title: 'says nothing at size small',
    plan: plan('  scenarios: {leak: {type: leak}}\n  lead: hedda\n  deputy: hedda\n', 'size: small\n'),
  },
  {
    title: 'takes the scenarios of a registry for the plan’s own',
    files: shared('  scenarios: {rumour: {type: misunderstanding}, protest: {type: backlash}}\n  deputy: gaspard\n'),
    plan: plan('  scenarios: {leak: {type: leak}}\n  lead: hedda\n', USES),
  },
  {
    title: 'speaks of the plan’s lead where the deputy comes from a registry',
    files: shared('  deputy: gaspard\n'),
    plan: plan(
      '  lead: gaspard\n        ~~~~~~~ "gaspard" is both lead and deputy in a crisis. When this person is away, nobody may answer.\n',
      USES,
    ),
  },
  {
    title: 'tells a missing scenario as information and the same person as a warning in a draft',
    shows: 'severity',
    plan: plan(
      '  scenarios: {rumour: {type: misunderstanding}}\n  ~~~~~~~~~ information\n  lead: hedda\n  deputy: hedda\n          ~~~~~ warning\n',
    ),
  },
]);

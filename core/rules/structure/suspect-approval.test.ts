import { describeRule } from '../../testing/describe-rule.ts';
import { suspectApproval } from './suspect-approval.ts';

const GOOD = suspectApproval.good.plan;

describeRule(suspectApproval, [
  { title: 'does not mind progress', plan: `${GOOD}status: active\nlog:\n  - version: 1\n    what: "First version"\n` },
  {
    title: 'does not mind comments, quotes and another order',
    plan: `# seen\n${GOOD.replace('ann:\n', "'ann': # lead\n")}`,
  },
  {
    title: 'says nothing of a value that a later version wrote',
    plan: GOOD.replace('v1-sha256', 'v2-sha512'),
  },
  { title: 'says nothing of an approval without a check value', plan: GOOD.replace(/\n {2}fingerprint: .*/, '') },
  {
    title: 'speaks of one item of the schedule',
    plan: `
kind: communication-plan
title: "New expense tool"
schedule:
  first-mail:
    subject: "Your new tool"
    approved:
    ~~~~~~~~ "first-mail" has changed since its approver approved it. The approval no longer covers what people read.
      fingerprint: v1-sha256-11
`,
  },
  {
    title: 'keeps its severity in a draft',
    shows: 'severity',
    plan: `
kind: change-plan
title: "New expense tool"
status: draft
approved:
~~~~~~~~ warning
  fingerprint: v1-sha256-11
`,
  },
]);

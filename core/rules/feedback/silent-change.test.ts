import { describeRule } from '../../testing/describe-rule.ts';
import { silentChange } from './silent-change.ts';

const talk = ({ head = '', log = '', schedule = '', status = 'active', sent = 'sent' } = {}) => `
kind: communication-plan
title: "What we say"
status: ${status}
${head}${log}schedule:
  announcement: {date: 2026-11-10, status: ${sent}}
${schedule}`;

const log = (entry: string) => `log:\n  - ${entry}\n`;
const WHAT = 'what: "The form starts later."';

describeRule(silentChange, [
  { title: 'has nothing to tell of the first version', plan: talk({ head: 'version: 1\n' }) },
  { title: 'has nothing to tell before something was sent', plan: talk({ head: 'version: 2\n', sent: 'planned' }) },
  {
    title: 'asks what has changed and where people hear of it, in one finding',
    plan: talk({
      head: 'version: 2\n',
      log: log(
        'version: 2\n    ~~~~~~~ The log entry for version 2 does not say what has changed and where people hear of it. People who have heard of this plan will not learn what is new.',
      ),
    }),
  },
  {
    title: 'takes TBD for no item of the schedule',
    plan: talk({
      head: 'version: 2\n',
      log: log(
        `version: 2\n    ${WHAT}\n    announced-in: TBD\n                  ~~~ The log entry for version 2 does not say where people hear of it. People who have heard of this plan will not learn what is new.`,
      ),
    }),
  },
  {
    title: 'speaks of an item that is cancelled, and says nothing of one that exists nowhere',
    plan: talk({
      head: 'version: 2\n',
      log: `${log(
        `{version: 2, ${WHAT}, announced-in: newsletter}\n                                                               ~~~~~~~~~~ Version 2 is announced in "newsletter", which is cancelled. People will not learn what is new.`,
      )}  - {version: 2, ${WHAT}, announced-in: newsltter}\n`,
      schedule: '  newsletter: {date: 2026-12-01, status: cancelled}\n',
    }),
  },
  {
    title: 'offers an entry to fill in',
    plan: talk({
      head: 'version: 3\n         ~ Version 3 has no entry in the log. People who have heard of this plan will not learn what is new.\n',
      log: log(`{version: 2, ${WHAT}, announced-in: announcement}`),
    }),
    fixed: talk({
      head: 'version: 3\n',
      log: `${log(`{version: 2, ${WHAT}, announced-in: announcement}`)}  - version: 3\n    date: 2026-11-21\n`,
    }),
  },
  {
    title: 'asks the change plan as well once people have heard of it, and not one that nobody has spoken of',
    files: { 'move.change.yaml': 'kind: change-plan\ntitle: Move\nstatus: active\nversion: 2\n' },
    plan: `${talk({ head: 'for: ./plan.yaml\n' })}---
kind: change-plan
title: "New expense tool"
status: active
version: 2
         ~ Version 2 has no entry in the log. People who have heard of this plan will not learn what is new.
what: {depends-on: [{change: ./move.change.yaml}]}
`,
  },
  {
    title: 'compares with the last commit, and offers to raise the version',
    committed: talk({ head: 'version: 1\nupdated: 2026-11-01\n' }),
    plan: talk({
      head: 'version: 1\n         ~ The plan has changed ("schedule"), but is still version 1. People cannot see that it is no longer what they heard.\nupdated: 2026-11-20\n',
      schedule: '  newsletter: {date: 2026-12-01}\n',
    }),
    fixed: talk({ head: 'version: 2\nupdated: 2026-11-20\n', schedule: '  newsletter: {date: 2026-12-01}\n' }),
  },
  {
    title: 'reads a plan without a version as the first, and adds one',
    committed: talk(),
    plan: talk({ schedule: '  newsletter: {date: 2026-12-01}\n' }).replace(
      'kind: communication-plan\n',
      'kind: communication-plan\n      ~~~~~~~~~~~~~~~~~~ The plan has changed ("schedule"), but is still version 1. People cannot see that it is no longer what they heard.\n',
    ),
    fixed: talk({ head: 'version: 2\n', schedule: '  newsletter: {date: 2026-12-01}\n' }),
  },
  {
    title: 'lets progress be noted, keys be moved and lines be left empty',
    committed: talk({ schedule: '  newsletter: {date: 2026-12-01, priority: high}\n' }),
    plan: talk({ schedule: '  newsletter: {priority: high, date: 2026-12-01, status: sent, place: }\n' }),
  },
  {
    title: 'is content with a raised version and its entry',
    committed: talk({ head: 'version: 1\n' }),
    plan: talk({
      head: 'version: 2\n',
      log: log(`{version: 2, ${WHAT}, announced-in: newsletter}`),
      schedule: '  newsletter: {date: 2026-12-01}\n',
    }),
  },
  {
    title: 'compares nothing before something was sent',
    committed: talk({ sent: 'planned' }),
    plan: talk({ sent: 'planned', schedule: '  newsletter: {date: 2026-12-01}\n' }),
  },
  {
    title: 'compares nothing in a draft',
    committed: talk({ status: 'draft' }),
    plan: talk({ status: 'draft', schedule: '  newsletter: {date: 2026-12-01}\n' }),
  },
  {
    title: 'is silent once the plan is done',
    committed: talk({ status: 'done', head: 'version: 2\n' }),
    plan: talk({ status: 'done', head: 'version: 2\n', schedule: '  newsletter: {date: 2026-12-01}\n' }),
  },
]);

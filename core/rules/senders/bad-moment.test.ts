import { describeRule } from '../../testing/describe-rule.ts';
import { badMoment } from './bad-moment.ts';

const PLANS = `
kind: change-plan
title: "One service desk"
uses: [./company.registry.yaml]
who:
  affected:
    service-agents:
      impact: high
    night-agents:
      impact: high
    accountants:
      impact: medium
when:
  start: 2027-03-01
  end: 2027-06-30
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
  night-agents:
    name: "Agents at night"
    working-week: [mon, tue, wed, thu, fri, sat, sun]
  accountants:
    name: "Accountants"
messages:
  points:
    your-desk:
      text: "From June on, you work in one of three mixed teams."
    what-next:
      text: "The desk opens in June."
blackouts:
  - from: 2027-05-24
    to: 2027-05-28
    why: "Stock count"
    audiences: [service-agents]
schedule:
`;

const files = {
  'company.registry.yaml': `
kind: change-registry
title: "What our plans share"
holidays: [2027-03-26, 2027-03-29, 2027-05-06]
`,
};

describeRule(badMoment, [
  {
    title: 'says nothing before 14:00, without a time, of medium impact, and of what people know already',
    files,
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-14
    time: "13:59"
    audiences: [service-agents]
    messages: [your-desk]
  night-talk:
    date: 2027-05-14
    audiences: [night-agents]
    messages: [your-desk]
  accounts-talk:
    date: 2027-05-14
    time: "16:00"
    audiences: [accountants]
    messages: [your-desk]
  question-hour:
    every: weekly on fri from 2027-05-21
    time: "15:00"
    audiences: [service-agents, night-agents]
    messages: [your-desk]
`,
  },
  {
    title: 'finds a Friday from 14:00 on, also for a topic without a key message',
    files,
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-14
    time: "14:00"
          ~~~~~~~ "service-agents" will get news that affects them strongly on 2027-05-14, a Friday, at 14:00. They go into the weekend with nobody to ask.
    audiences: [service-agents, accountants]
    covers: [job-security]
`,
  },
  {
    title: 'finds the last working day before a holiday, over a weekend too, and says it once',
    files,
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-05
          ~~~~~~~~~~ "service-agents" and "night-agents" will get news that affects them strongly on 2027-05-05, the last working day before a holiday on 2027-05-06. They go into the free days with nobody to ask.
    audiences: [service-agents, night-agents]
    messages: [your-desk]
    covers: [personal-impact]
  outlook:
    date: 2027-03-25
          ~~~~~~~~~~ "service-agents" will get news that affects them strongly on 2027-03-25, the last working day before a holiday on 2027-03-26. They go into the free days with nobody to ask.
    audiences: [service-agents]
    messages: [what-next]
`,
  },
  {
    title: 'finds the last working day before a blackout of the audience itself',
    files,
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-21
          ~~~~~~~~~~ "service-agents" will get news that affects them strongly on 2027-05-21, the last working day before a blackout from 2027-05-24. They go into it with nobody to ask.
    audiences: [service-agents, night-agents]
    messages: [your-desk]
`,
  },
  {
    title: 'leaves days that are free themselves to blackout-collision, and those with a working day after them alone',
    files,
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-06
    audiences: [service-agents]
    messages: [your-desk]
  night-talk:
    date: 2027-05-04
    audiences: [night-agents]
    messages: [your-desk]
  easter-mail:
    date: 2027-03-26
    time: "16:00"
    audiences: [service-agents]
    messages: [what-next]
`,
  },
  {
    title: 'is silent once the plan is stopped',
    files,
    plan: `${PLANS.replace('title: "One service desk: what', 'status: stopped\ntitle: "One service desk: what')}  talk-with-agents:
    date: 2027-05-14
    time: "14:00"
    audiences: [service-agents]
    messages: [your-desk]
`,
  },
]);

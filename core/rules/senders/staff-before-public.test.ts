import { describeRule } from '../../testing/describe-rule.ts';
import { staffBeforePublic } from './staff-before-public.ts';

const CHANGE = `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: low
    night-agents:
      impact: low
    partner-shops:
      impact: low
`;

const COMMS = `---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
  night-agents:
    name: "Agents at night"
  accountants:
    name: "Accountants"
  customers:
    name: "Customers"
    external: true
  partner-shops:
    name: "Partner shops"
    external: true
messages:
  points:
    one-number:
      text: "From June on, one number answers all questions."
    night-hours:
      text: "The desk is open at night."
`;

describeRule(staffBeforePublic, [
  {
    title:
      'says nothing of internal audiences that the change does not affect, of external ones among themselves, and of one moment',
    plan: `${CHANGE}${COMMS}schedule:
  forum:
    date: 2027-05-03
    audiences: [service-agents, night-agents, customers]
    messages: [one-number]
  shop-letter:
    date: 2027-05-04
    audiences: [partner-shops]
    messages: [one-number]
  accounts-round:
    date: 2027-05-05
    audiences: [accountants]
    messages: [one-number]
`,
  },
  {
    title: 'gives one finding for one item, however many hear it later',
    plan: `${CHANGE}${COMMS}schedule:
  press-letter:
    date: 2027-05-03
          ~~~~~~~~~~ "customers" and "partner-shops" will hear "one-number" and "night-hours" on 2027-05-03, but the affected staff, "service-agents" and "night-agents", only on 2027-05-05. They would learn of their own change from outside.
    audiences: [customers, partner-shops]
    messages: [one-number, night-hours]
  day-round:
    date: 2027-05-04
    audiences: [service-agents]
    messages: [one-number]
  night-round:
    date: 2027-05-05
    audiences: [night-agents]
    messages: [one-number, night-hours]
`,
  },
  {
    title: 'waits where an item without a day may tell the staff earlier, and where they never hear it',
    plan: `${CHANGE}${COMMS}schedule:
  day-round:
    date: soon-after
    audiences: [service-agents]
    messages: [one-number]
  press-letter:
    date: 2027-05-03
    audiences: [customers]
    messages: [one-number, night-hours]
  forum:
    date: 2027-05-05
    audiences: [service-agents]
    messages: [one-number]
`,
  },
  {
    title: 'lets those hear before who may know early, or have a right to be heard first',
    plan: `${CHANGE}  told-early:
    - who: partner-shops
      since: 2027-05-03
${COMMS.replace('name: "Customers"', 'name: "Customer council"\n    consulted-first: true')}schedule:
  shop-call:
    date: 2027-05-03
    audiences: [partner-shops, customers]
    messages: [one-number]
  forum:
    date: 2027-05-05
    audiences: [service-agents, night-agents]
    messages: [one-number]
`,
  },
  {
    title: 'leaves it to managers-before-teams where one item is too early for both reasons',
    plan: `${CHANGE}${COMMS.replace('name: "Service agents"', 'name: "Service agents"\n    managers: night-agents')}schedule:
  forum:
    date: 2027-05-03
    audiences: [service-agents, customers]
    messages: [one-number]
  night-round:
    date: 2027-05-05
    audiences: [night-agents]
    messages: [one-number]
`,
  },
  {
    title: 'is an error, in a draft too',
    shows: 'severity',
    plan: `${CHANGE}${COMMS.replace('title:', 'status: draft\ntitle:')}schedule:
  press-letter:
    date: 2027-05-03
          ~~~~~~~~~~ error
    audiences: [customers]
    messages: [one-number]
  forum:
    date: 2027-05-05
    audiences: [service-agents, night-agents]
    messages: [one-number]
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { cascadeUnconfirmed } from './cascade-unconfirmed.ts';

const COMMS = `
kind: communication-plan
title: "New shift plan: what we say"
people:
  ann:
    name: "Ann Okonjo-Lindt"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
`;

describeRule(cascadeUnconfirmed, [
  {
    title: 'says nothing of what is still planned or cancelled, of what a person sent, and of what is confirmed',
    plan: `${COMMS}  team-talks:
    date: 2026-11-24
    audiences: [warehouse-staff]
    sender: team-leads
  old-talks:
    date: 2026-11-10
    audiences: [warehouse-staff]
    sender: team-leads
    status: cancelled
  forum:
    date: 2026-11-12
    audiences: [warehouse-staff]
    sender: ann
    status: sent
  first-talks:
    date: 2026-11-17
    audiences: [warehouse-staff]
    sender: team-leads
    status: sent
    confirmed: "11 of 12"
`,
  },
  {
    title: 'takes a placeholder for no answer, and leaves what is malformed to its own finding',
    plan: `${COMMS}  team-talks:
    date: 2026-11-17
    audiences: [warehouse-staff]
    sender: team-leads
    status: sent
    confirmed: TBD
               ~~~ Nothing says how many of "team-leads" have told their teams. Nobody knows which teams have still not heard.
  more-talks:
    date: 2026-11-18
    audiences: [warehouse-staff]
    sender: team-leads
    status: sent
    confirmed: [11, 12]
`,
  },
  {
    title: 'knows the usual sender of the plan',
    plan: `${COMMS.replace('schedule:', 'responsibility:\n  sender: team-leads\nschedule:')}  team-talks:
  ~~~~~~~~~~ Nothing says how many of "team-leads" have told their teams. Nobody knows which teams have still not heard.
    date: 2026-11-17
    audiences: [warehouse-staff]
    status: sent
`,
  },
  {
    title: 'is silent once the plan is done',
    plan: `${COMMS.replace('title:', 'status: done\ntitle:')}  team-talks:
    date: 2026-11-17
    audiences: [warehouse-staff]
    sender: team-leads
    status: sent
`,
  },
]);

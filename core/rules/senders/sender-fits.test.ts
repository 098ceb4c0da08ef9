import { describeRule } from '../../testing/describe-rule.ts';
import { senderFits } from './sender-fits.ts';

const CHANGE = `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
  bela:
    name: "Bela Ostrowick"
  cleo:
    name: "Cleo Marchwood"
    executive: true
  piet:
    name: "Piet Varga-Holm"
who:
  roles:
    sponsor: ann
    steering: [bela]
  affected:
    warehouse-staff:
      impact: high
    drivers:
      impact: medium
`;

const COMMS = `---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  drivers:
    name: "Drivers"
    managers: team-leads
  team-leads:
    name: "Team leads"
  customers:
    name: "Customers"
    external: true
messages:
  points:
    why-now:
      text: "People want to know their shifts earlier."
      answers: [why, why-now]
    your-shifts:
      text: "Your shifts are planned six weeks ahead."
      answers: [personal-impact]
`;

describeRule(senderFits, [
  {
    title:
      'takes the sponsor, the steering group and who is marked for executives, and leaves external audiences alone',
    plan: `${CHANGE}${COMMS}schedule:
  leads-round:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [why-now]
    sender: bela
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: ann
  drivers-round:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: cleo
  letter:
    date: 2027-02-12
    audiences: [customers]
    messages: [why-now]
    sender: piet
`,
  },
  {
    title: 'finds a reason that managers tell first, on the item where the sender is usual',
    plan: `${CHANGE}${COMMS}responsibility:
  sender: piet
schedule:
  leads-round:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [why-now]
    sender: ann
  team-talks:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: team-leads
            ~~~~~~~~~~ "team-leads" is the first to tell "drivers" the reason for the change ("why" and "why-now"), but is no executive. People believe it from those who decide.
  staff-talk:
  ~~~~~~~~~~ "piet" is the first to tell "warehouse-staff" the reason for the change ("why"), but is no executive. People believe it from those who decide.
    date: 2027-02-09
    audiences: [warehouse-staff]
    covers: [why]
  announcement:
    date: 2027-02-10
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: ann
`,
    fixed: `${CHANGE}${COMMS}responsibility:
  sender: piet
schedule:
  leads-round:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [why-now]
    sender: ann
  team-talks:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: ann
  staff-talk:
    date: 2027-02-09
    audiences: [warehouse-staff]
    covers: [why]
    sender: ann
  announcement:
    date: 2027-02-10
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: ann
`,
  },
  {
    title:
      'says nothing where an executive may be first: one day without times, an item without a day, an unknown sender',
    plan: `${CHANGE}${COMMS}schedule:
  posters:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: piet
  announcement:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: ann
  opening:
    date: 2027-02-30
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: ann
  staff-talk:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: piet
  leads-round:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [why-now]
    sender: pete
`,
  },
  {
    title: 'wants the personal impact from the managers where it is high',
    plan: `${CHANGE}${COMMS}schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff, drivers]
    messages: [your-shifts]
    sender: ann
            ~~~ "ann" is the first to tell "warehouse-staff" what the change means for them ("personal-impact"), not their managers, "team-leads". People believe it from their own manager.
  team-talks:
    date: 2027-02-10
    audiences: [warehouse-staff]
    messages: [your-shifts]
    sender: team-leads
`,
    fixed: `${CHANGE}${COMMS}schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff, drivers]
    messages: [your-shifts]
    sender: team-leads
  team-talks:
    date: 2027-02-10
    audiences: [warehouse-staff]
    messages: [your-shifts]
    sender: team-leads
`,
  },
  {
    title: 'goes by "covers" where an item has it: an outlook is not yet the personal impact',
    plan: `${CHANGE}${COMMS}schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [your-shifts]
    covers: [what-next]
    sender: ann
  team-talks:
    date: 2027-02-10
    audiences: [warehouse-staff]
    messages: [your-shifts]
    sender: team-leads
`,
  },
  {
    title: 'cannot know who is an executive where nobody is named',
    plan: `${CHANGE.replace('    executive: true\n', '').replace(/ {2}roles:\n.*\n.*\n/, '')}${COMMS}schedule:
  announcement:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: piet
`,
  },
  {
    title: 'keeps its severity in a draft, because the sender is wrong and not missing',
    shows: 'severity',
    plan: `${CHANGE}${COMMS.replace('title:', 'status: draft\ntitle:')}schedule:
  announcement:
    date: 2027-02-09
    audiences: [drivers]
    messages: [why-now]
    sender: piet
            ~~~~ warning
`,
  },
  {
    title: 'leaves a reason that the first item leaves out to the rule about that',
    plan: `${CHANGE}${COMMS}schedule:
  announcement:
    date: 2027-02-08
    audiences: [warehouse-staff, drivers]
    covers: [why]
    sender: ann
  newsletter:
    date: 2027-02-15
    audiences: [warehouse-staff, drivers]
    messages: [why-now]
    sender: piet
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { consultedFirst } from './consulted-first.ts';

const CHANGE = `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
who:
  told-early:
    - who: team-leads
      since: 2027-02-08
`;

const COMMS = `---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  works-council:
    name: "Works council"
    consulted-first: true
  youth-council:
    name: "Speakers of the trainees"
    consulted-first: true
  team-leads:
    name: "Team leads"
  warehouse-staff:
    name: "Warehouse staff"
  drivers:
    name: "Drivers"
messages:
  points:
    new-shifts:
      text: "From May on, shifts are planned six weeks ahead."
    swaps:
      text: "Swaps stay possible until the evening before."
`;

describeRule(consultedFirst, [
  {
    title: 'leaves out those who are told early, and other audiences that come first',
    plan: `${CHANGE}${COMMS}schedule:
  briefing:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [new-shifts]
  youth-meeting:
    date: 2027-02-09
    audiences: [youth-council]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-10
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
  {
    title: 'counts those who may know only later',
    plan: `${CHANGE}${COMMS}schedule:
  briefing:
    date: 2027-02-05
    audiences: [team-leads]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-10
          ~~~~~~~~~~ "works-council" should be consulted first, but will hear "new-shifts" on 2027-02-10, after "team-leads" (2027-02-05). What others already know can hardly be discussed.
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
  {
    title: 'gives one finding for several key messages and several others',
    plan: `${CHANGE}${COMMS}schedule:
  poster:
    date: 2027-02-09
    audiences: [drivers]
    messages: [swaps]
  announcement:
    date: 2027-02-09
    time: "08:00"
    audiences: [warehouse-staff]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-10
          ~~~~~~~~~~ "works-council" should be consulted first, but will hear "swaps" and "new-shifts" on 2027-02-10, after "drivers" and "warehouse-staff" (2027-02-09). What others already know can hardly be discussed.
    audiences: [works-council]
    messages: [new-shifts, swaps]
`,
  },
  {
    title: 'says nothing of one moment, and of one day where times are missing; a time that decides is underlined',
    plan: `${CHANGE}${COMMS}schedule:
  announcement:
    date: 2027-02-09
    time: "10:00"
    audiences: [warehouse-staff, works-council]
    messages: [new-shifts]
  poster:
    date: 2027-02-10
    time: "08:00"
    audiences: [drivers]
    messages: [swaps]
  council-meeting:
    date: 2027-02-10
    time: "09:00"
          ~~~~~~~ "works-council" should be consulted first, but will hear "swaps" on 2027-02-10 09:00, after "drivers" (2027-02-10 08:00). What others already know can hardly be discussed.
    audiences: [works-council]
    messages: [swaps]
  youth-meeting:
    date: 2027-02-10
    audiences: [youth-council]
    messages: [swaps]
`,
  },
  {
    title: 'leaves an item under embargo to the rule of that name',
    plan: `${CHANGE}${COMMS}schedule:
  preview:
    date: 2027-02-09
    audiences: [drivers]
    messages: [new-shifts]
    embargo-until: 2027-02-16
  council-meeting:
    date: 2027-02-10
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
  {
    title: 'cannot know who is told early without the change plan',
    plan: `${COMMS.replace('---\n', '').replace('audiences:', 'for: ./shifts.change.yaml\naudiences:')}schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-10
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
  {
    title: 'keeps its severity in a draft',
    shows: 'severity',
    plan: `${CHANGE}${COMMS.replace('title:', 'status: draft\ntitle:')}schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [new-shifts]
  council-meeting:
    date: 2027-02-10
          ~~~~~~~~~~ error
    audiences: [works-council]
    messages: [new-shifts]
`,
  },
]);

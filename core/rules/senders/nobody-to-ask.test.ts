import { describeRule } from '../../testing/describe-rule.ts';
import { nobodyToAsk } from './nobody-to-ask.ts';

const COMMS = `
kind: communication-plan
title: "New shift plan: what we say"
people:
  ann:
    name: "Ann Okonjo-Lindt"
    away:
      - from: 2027-02-09
        to: 2027-02-10
      - from: 2027-03-08
        to: 2027-03-12
  piet:
    name: "Piet Varga-Holm"
    away:
      - from: 2027-02-17
        to: 2027-02-26
audiences:
  warehouse-staff:
    name: "Warehouse staff"
contact:
  person: piet
`;

describeRule(nobodyToAsk, [
  {
    title: 'says nothing of normal priority, and of the sixth working day, a weekend not counted',
    plan: `${COMMS}schedule:
  poster:
    date: 2027-02-16
    audiences: [warehouse-staff]
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    priority: high
`,
  },
  {
    title: 'finds the fifth working day',
    plan: `${COMMS}schedule:
  announcement:
    date: 2027-02-10
          ~~~~~~~~~~ "piet" will be away in the 5 working days after this item of 2027-02-10. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
`,
  },
  {
    title: 'tells one absence once, however many items it touches, and names the sender too',
    plan: `${COMMS}schedule:
  announcement:
    date: 2027-02-16
          ~~~~~~~~~~ "piet" will be away in the 5 working days after this item of 2027-02-16. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
    sender: piet
  staff-talk:
    date: 2027-02-18
    audiences: [warehouse-staff]
    priority: high
  second-round:
    date: 2027-03-05
          ~~~~~~~~~~ "ann" will be away in the 5 working days after this item of 2027-03-05. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
    sender: ann
`,
  },
  {
    title: 'leaves a sender who is away on the day itself to owner-away',
    plan: `${COMMS}schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    priority: high
    sender: ann
`,
  },
  {
    title: 'looks for the first such day of a recurring item',
    plan: `
kind: change-plan
title: "New shift plan"
when:
  start: 2027-02-01
  end: 2027-04-30
---${COMMS}schedule:
  question-hour:
    every: every 2 weeks on mon from 2027-02-01
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "piet" will be away in the 5 working days after this item of 2027-02-15. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
`,
  },
  {
    title: 'takes the contact from a registry, and one without a day of return for away; what is over is left alone',
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
uses: [./company.registry.yaml]
audiences:
  warehouse-staff:
    name: "Warehouse staff"
contact:
  address: shifts@example.org
schedule:
  last-news:
    date: 2026-11-10
    audiences: [warehouse-staff]
    priority: high
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "noor" will be away in the 5 working days after this item of 2027-02-09. Questions come then, and nobody answers.
    audiences: [warehouse-staff]
    priority: high
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What our plans share"
people:
  noor:
    name: "Noor Castellane"
    away: true
contact:
  person: noor
`,
    },
  },
  {
    title: 'is silent for a plan that is done and for a contact that exists nowhere',
    plan: `${COMMS.replace('title:', 'status: done\ntitle:')}schedule:
  announcement:
    date: 2027-02-16
    audiences: [warehouse-staff]
    priority: high
---
kind: communication-plan
title: "Posters"
contact:
  person: pete
schedule:
  poster:
    date: 2027-02-16
    audiences: [warehouse-staff]
    priority: high
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { ownerAway } from './owner-away.ts';

const people = `people:
  ingrith:
    name: "Ingrith Bellweather"
    away:
      - from: 2027-02-15
        to: 2027-02-26
  ruben:
    name: "Ruben Castlemain"
    away: true
`;

const AWAY = '"ingrith" is away from 2027-02-15 to 2027-02-26, and this is due on';
const LATE = 'It will be late, or done by somebody who was not asked.';

describeRule(ownerAway, [
  {
    title: 'counts both ends of an absence, relative dates and every kind of due date, in a draft too',
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
status: draft
${people}open:
  - question: support.resources
    owner: ingrith
    due: 2027-02-26
         ~~~~~~~~~~ ${AWAY} 2027-02-26. ${LATE}
when:
  go-live: 2027-03-01
  milestones:
    desks-in:
      owner: ingrith
      date: go-live - 2 weeks
            ~~~~~~~~~~~~~~~~~ ${AWAY} 2027-02-15. ${LATE}
    desks-paid:
      owner: ingrith
      date: go-live - 1 day
`,
  },
  {
    title: 'takes the sender for the owner of an item of the schedule',
    files: { 'people.registry.yaml': `kind: change-registry\ntitle: "Our people"\n${people}` },
    plan: `
kind: communication-plan
title: "Second-hand desks for all schools"
uses: [./people.registry.yaml]
schedule:
  first-call:
    date: 2027-02-17
          ~~~~~~~~~~ ${AWAY} 2027-02-17. ${LATE}
    sender: ingrith
  second-call:
    date: 2027-02-18
    sender: ingrith
    status: cancelled
  newsletter:
    every: weekly on wed from 2027-02-03 until 2027-03-31
    sender: ingrith
`,
  },
  {
    title: 'says where nobody knows the day of return',
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
${people}risks:
  wet-desks:
    owner: ruben
    due: 2027-03-31
         ~~~~~~~~~~ "ruben" is away with no day of return, and this is due on 2027-03-31. Nobody can count on it.
`,
  },
  {
    title: 'is silent on what is done or past, has no day, or has an owner whom nobody knows',
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
${people}how:
  activities:
    collect-desks:
      owner: ingrith
      due: 2027-02-19
      status: done
    ask-schools:
      owner: ruben
      due: 2026-11-20
    oil-desks:
      owner: ruben
    paint-desks:
      owner: nobody-known
      due: 2027-02-19
`,
  },
  {
    title: 'is silent once the plan has stopped',
    plan: `
kind: change-plan
title: "Second-hand desks for all schools"
status: stopped
${people}how:
  activities:
    collect-desks:
      owner: ingrith
      due: 2027-02-19
`,
  },
]);

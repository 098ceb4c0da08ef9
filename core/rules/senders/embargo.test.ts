import { describeRule } from '../../testing/describe-rule.ts';
import { embargo } from './embargo.ts';

const CHANGE = `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
  piet:
    name: "Piet Varga-Holm"
  noor:
    name: "Noor Castellane"
who:
  told-early:
    - who: team-leads
      since: announce - 3 working days
    - who: works-council
when:
  start: 2027-02-01
  end: 2027-06-30
  milestones:
    announce:
      date: 2027-02-16
---`;

const COMMS = `
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  works-council:
    name: "Works council"
  team-leads:
    name: "Team leads"
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
responsibility:
  author: piet
  approver: ann
  sender: ann
`;

describeRule(embargo, [
  {
    title: 'accepts the day on which they may know, and the day on which the embargo ends',
    plan: `${CHANGE}${COMMS}schedule:
  briefing:
    date: 2027-02-11
    audiences: [team-leads, works-council]
    embargo-until: announce
  announcement:
    date: announce
    time: "00:00"
    audiences: [warehouse-staff]
    embargo-until: announce
`,
  },
  {
    title: 'finds those who may know only later, and names all of an item together',
    plan: `${CHANGE}${COMMS}schedule:
  briefing:
    date: 2027-02-10
          ~~~~~~~~~~ This item is under embargo until 2027-02-16, but reaches "team-leads" and "warehouse-staff" on 2027-02-10. The change plan does not say that they may know by then.
    audiences: [works-council, team-leads, warehouse-staff]
    embargo-until: announce
`,
  },
  {
    title: 'counts a single person, but not the author, the approver and the sender',
    plan: `${CHANGE}${COMMS}schedule:
  rehearsal:
    date: 2027-02-10
          ~~~~~~~~~~ This item is under embargo until 2027-02-16, but reaches "noor" on 2027-02-10. The change plan does not say that they may know by then.
    audiences: [ann, piet, noor]
    embargo-until: announce
  team-talks:
    date: 2027-02-03
    audiences: [team-leads]
    sender: team-leads
    embargo-until: announce
`,
  },
  {
    title: 'looks at the first day of a recurring item',
    plan: `${CHANGE}${COMMS}schedule:
  news:
    every: weekly on tue from 2027-02-09
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This item is under embargo until 2027-02-16, but reaches "warehouse-staff" on 2027-02-09. The change plan does not say that they may know by then.
    audiences: [warehouse-staff]
    embargo-until: announce
  later-news:
    every: weekly on tue from 2027-02-16
    audiences: [warehouse-staff]
    embargo-until: announce
`,
  },
  {
    title: 'says nothing where a day is not known, or an id exists nowhere',
    plan: `${CHANGE}${COMMS}schedule:
  briefing:
    date: kick-off
    audiences: [warehouse-staff]
    embargo-until: announce
  preview:
    date: 2027-02-09
    audiences: [warehouse-staff]
    embargo-until: kick-off
  rehearsal:
    date: 2027-02-09
    audiences: [warehouse-staf]
    embargo-until: announce
`,
  },
  {
    title: 'cannot know who is told early without the change plan',
    plan: `${COMMS}schedule:
  preview:
    date: 2027-02-09
    audiences: [warehouse-staff]
    embargo-until: 2027-02-16
`,
  },
  {
    title: 'takes the earliest day of several changes',
    plan: `${CHANGE.replace('since: announce - 3 working days', 'since: 2027-02-11')}
kind: change-plan
title: "New lockers"
who:
  told-early:
    - who: team-leads
      since: 2027-02-03
---${COMMS}schedule:
  briefing:
    date: 2027-02-03
    audiences: [team-leads]
    embargo-until: 2027-02-16
`,
  },
  {
    title: 'is silent once the plan is stopped, and for a cancelled item',
    plan: `${CHANGE}${COMMS.replace('title:', 'status: stopped\ntitle:')}schedule:
  preview:
    date: 2027-02-09
    audiences: [warehouse-staff]
    embargo-until: announce
---
kind: communication-plan
title: "New shift plan: posters"
schedule:
  poster:
    date: 2027-02-09
    audiences: [warehouse-staff]
    embargo-until: 2027-02-16
    status: cancelled
`,
  },
  {
    title: 'is silent about an item whose day has passed: what became of it comes first',
    today: '2027-02-15',
    plan: `${CHANGE}${COMMS}schedule:
  leak:
    date: 2027-02-12
    audiences: [warehouse-staff]
    embargo-until: announce
`,
  },
  {
    title: 'is silent while somebody told early exists nowhere: it may be those',
    plan: `${CHANGE.replace('works-council', 'works-counsil')}${COMMS}schedule:
  briefing:
    date: 2027-02-11
    audiences: [team-leads, works-council]
    embargo-until: announce
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { managersBeforeTeams } from './managers-before-teams.ts';

/** Two teams and the managers that they share. */
const COMMS = `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    managers: team-leads
  workshop:
    name: "Workshop"
    managers: team-leads
  team-leads:
    name: "Team leads"
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days."
    what-next:
      text: "The form starts on 2 March."
`;

const CHANGE = `
kind: change-plan
title: "New expense tool"
who:
  affected:
    field-service:
      impact: high
---`;

describeRule(managersBeforeTeams, [
  {
    title: 'says nothing where managers hear it an hour before',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    time: "09:00"
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-09
    time: "10:00"
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'finds the same time in one item, on its date',
    plan: `${COMMS}schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "field-service" will hear "why-now" on 2027-02-09 10:00, at the same time as their managers, "team-leads". Teams ask their manager first, who then has no answer.
    time: "10:00"
    audiences: [field-service, team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'takes one day without times for the same time',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "field-service" will hear "why-now" on 2027-02-09 10:00, at the same time as their managers, "team-leads". Teams ask their manager first, who then has no answer.
    time: "10:00"
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'stands on the time where the time decides',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    time: "11:00"
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-09
    time: "10:00"
          ~~~~~~~ "field-service" will hear "why-now" on 2027-02-09 10:00, before their managers, "team-leads", on 2027-02-09 11:00. Teams ask their manager first, who then has no answer.
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'accepts a reason for the same time, but not for an earlier one',
    plan: `${COMMS}schedule:
  announcement:
    date: 2027-02-09
    audiences: [field-service, team-leads]
    messages: [why-now]
    simultaneous: "The union publishes it at noon that day."
  poster:
    date: 2027-02-10
          ~~~~~~~~~~ "workshop" will hear "what-next" on 2027-02-10, before their managers, "team-leads", on 2027-02-11. Teams ask their manager first, who then has no answer.
    audiences: [workshop]
    messages: [what-next]
    simultaneous: "The poster hangs where all pass by."
  leads-round:
    date: 2027-02-11
    audiences: [team-leads]
    messages: [what-next]
`,
  },
  {
    title: 'gives one finding for several teams and key messages, and counts a recurring item by its first day',
    plan: `
kind: change-plan
title: "New expense tool"
when:
  start: 2027-02-01
  end: 2027-04-30
---${COMMS}schedule:
  news:
    every: weekly on tue from 2027-02-09
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "field-service" and "workshop" will hear "why-now" and "what-next" on 2027-02-09, before their managers, "team-leads", on 2027-02-10. Teams ask their manager first, who then has no answer.
    audiences: [field-service, workshop]
    messages: [why-now, what-next]
  leads-round:
    every: weekly on wed from 2027-02-09
    audiences: [team-leads]
    messages: [why-now, what-next]
`,
  },
  {
    title: 'speaks of managers who get other news, but never this one, unless the key message is not for them',
    plan: `${CHANGE}${COMMS}    your-desk:
      text: "Your desk stays where it is."
      not-for:
        - audience: team-leads
          because: "They have rooms of their own."
schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-10
    audiences: [field-service]
    messages: [why-now, what-next, your-desk]
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "field-service" will hear "what-next" on 2027-02-10, but their managers, "team-leads", never will. Teams ask their manager first, who then has no answer.
`,
  },
  {
    title: 'leaves it to the question where no item addresses the managers',
    plan: `${CHANGE}${COMMS}schedule:
  announcement:
    date: 2027-02-10
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'waits where an item may be the briefing: one without a day, or for an audience that exists nowhere',
    plan: `${COMMS}schedule:
  briefing:
    date: kick-off - 2 days
    audiences: [team-leads]
    messages: [why-now]
  second-briefing:
    date: 2027-02-08
    audiences: [team-leeds]
    messages: [what-next]
  announcement:
    date: 2027-02-09
    audiences: [field-service]
    messages: [why-now, what-next]
  leads-round:
    date: 2027-02-11
    audiences: [team-leads]
    messages: [why-now, what-next]
`,
  },
  {
    title: 'does not count a cancelled briefing',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-08
    audiences: [team-leads]
    messages: [why-now]
    status: cancelled
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "field-service" will hear "why-now" on 2027-02-09, before their managers, "team-leads", on 2027-02-10. Teams ask their manager first, who then has no answer.
    audiences: [field-service]
    messages: [why-now]
  leads-round:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'lets an audience that is to be consulted first hear before its managers',
    plan: `${COMMS.replace('name: "Field service"', 'name: "Speakers of field service"\n    consulted-first: true')}schedule:
  hearing:
    date: 2027-02-09
    audiences: [field-service]
    messages: [why-now]
  briefing:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'leaves it to embargo where the item should not go out yet at all',
    plan: `${CHANGE}${COMMS}schedule:
  sneak-preview:
    date: 2027-02-09
    audiences: [field-service]
    messages: [why-now]
    embargo-until: 2027-02-12
  briefing:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'is an error where the change hits the team hard, else a warning',
    shows: 'severity',
    plan: `${CHANGE}${COMMS}schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ error
    audiences: [field-service]
    messages: [why-now]
  workshop-talk:
    date: 2027-02-09
          ~~~~~~~~~~ warning
    audiences: [workshop]
    messages: [why-now]
  leads-round:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'is a warning at size small, and keeps it in a draft, because the order is wrong and not missing',
    shows: 'severity',
    plan: `${CHANGE.replace('title:', 'size: small\ntitle:')}${COMMS.replace('title:', 'status: draft\ntitle:')}schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ warning
    audiences: [field-service]
    messages: [why-now]
  leads-round:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'finds managers and teams in a registry',
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
uses: [./company.registry.yaml]
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days."
schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "field-service" will hear "why-now" on 2027-02-09, before their managers, "team-leads", on 2027-02-10. Teams ask their manager first, who then has no answer.
    audiences: [field-service]
    messages: [why-now]
  leads-round:
    date: 2027-02-10
    audiences: [team-leads]
    messages: [why-now]
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What our plans share"
audiences:
  field-service:
    managers: team-leads
  team-leads:
    name: "Team leads"
`,
    },
  },
]);

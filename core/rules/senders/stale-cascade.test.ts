import { describeRule } from '../../testing/describe-rule.ts';
import { staleCascade } from './stale-cascade.ts';

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

describeRule(staleCascade, [
  {
    title: 'says nothing on the fifth working day, a weekend not counted',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-16
    audiences: [field-service, workshop]
    messages: [why-now]
`,
  },
  {
    title: 'counts working days with the holidays of a registry',
    plan: `${COMMS.replace('audiences:', 'uses: [./company.registry.yaml]\naudiences:')}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-02-17
    audiences: [field-service, workshop]
    messages: [why-now]
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What our plans share"
holidays: [2027-02-15]
`,
    },
  },
  {
    title: 'compares teams with the same managers, and names key messages once for one item',
    plan: `${COMMS}schedule:
  service-talk:
    date: 2027-02-09
    audiences: [field-service]
    messages: [why-now, what-next]
  workshop-talk:
    date: 2027-02-17
          ~~~~~~~~~~ "workshop" will hear "why-now" and "what-next" on 2027-02-17, more than 5 working days after "field-service" (2027-02-09). By then it is a rumour.
    audiences: [workshop]
    messages: [why-now, what-next]
`,
  },
  {
    title: 'gives one finding where a team is late after its managers and after another team',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  service-talk:
    date: 2027-02-10
    audiences: [field-service]
    messages: [why-now]
  workshop-talk:
    date: 2027-02-26
          ~~~~~~~~~~ "workshop" will hear "why-now" on 2027-02-26, more than 5 working days after "team-leads" (2027-02-09). By then it is a rumour.
    audiences: [workshop]
    messages: [why-now]
`,
  },
  {
    title: 'leaves it to managers-before-teams where the managers hear it last of all',
    plan: `${COMMS}schedule:
  service-talk:
    date: 2027-02-09
    audiences: [field-service]
    messages: [why-now]
  workshop-talk:
    date: 2027-02-26
    audiences: [workshop]
    messages: [why-now]
  briefing:
    date: 2027-03-10
    audiences: [team-leads]
    messages: [why-now]
`,
  },
  {
    title: 'waits where an item without a day may tell the team earlier',
    plan: `${COMMS}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  service-talk:
    date: 2027-13-01
    audiences: [field-service]
    messages: [why-now]
  news:
    date: 2027-03-10
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'is silent once the plan is done',
    plan: `${COMMS.replace('title:', 'status: done\ntitle:')}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now]
  announcement:
    date: 2027-03-10
    audiences: [field-service]
    messages: [why-now]
`,
  },
  {
    title: 'leaves a reason that the first item of a team leaves out to the rule about that',
    plan: `
kind: change-plan
title: "New expense tool"
who:
  affected:
    field-service:
      impact: low
---${COMMS.replace('"Claims on paper take 24 days."', '"Claims on paper take 24 days."\n      answers: [why]')}schedule:
  briefing:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now, what-next]
  announcement:
    date: 2027-02-10
    audiences: [field-service]
    messages: [what-next]
  newsletter:
    date: 2027-03-10
    audiences: [field-service]
    messages: [why-now]
`,
  },
]);

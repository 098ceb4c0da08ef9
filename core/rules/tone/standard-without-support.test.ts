import { describeRule } from '../../testing/describe-rule.ts';
import { standardWithoutSupport } from './standard-without-support.ts';

const rises = (audience: string) =>
  `The bar rises from 41 to 20 for "${audience}", and no support, training or mentor is named for them.`;

const plan = (support: string, squiggle: string, who = 'engineers', measures = 'output') => `
kind: change-plan
title: "Shorter lead times"
what:
  outcomes:
    small-pieces:
      who: ${who}
      change: "Teams ship in pieces of a week."
      kpis: [lead-time]
  kpis:
    lead-time:
      name: "Days from idea to launch"
      measures: ${measures}
      direction: down
      baseline: 41
      target: 20
${squiggle}who:
  audiences:
    engineers:
      name: "Engineers"
      size: 40
    managers:
      name: "Managers"
      size: 4
${support}`;

const mentoring = `safety:
  mentoring:
    - mentors: managers
      for: engineers
`;
const offered = (audience: string) => `support:
  offered:
    - audience: ${audience}
      kind: tool
      what: "A mentor sits in for a month."
`;
const trained = (audience: string) => `how:
  training:
    - audience: ${audience}
      skill: "Split a feature"
`;
const forManagers = offered('managers') + trained('managers');

describeRule(standardWithoutSupport, [
  {
    title: 'says that the bar rises for an audience that all support leaves out',
    plan: plan(forManagers, `              ~~ ${rises('engineers')}\n`),
  },
  { title: 'counts support for the audience', plan: plan(offered('engineers') + trained('managers'), '') },
  { title: 'counts training for the audience', plan: plan(offered('managers') + trained('engineers'), '') },
  { title: 'counts mentors for the audience', plan: plan(forManagers + mentoring, '') },
  { title: 'leaves it to the questions where there is no support at all', plan: plan('', '') },
  { title: 'leaves it to the question where there is no training yet', plan: plan(offered('managers'), '') },
  { title: 'leaves it to the question where nothing is offered yet', plan: plan(trained('managers'), '') },
  {
    title: 'cannot know where support is for an audience that exists nowhere',
    plan: plan(offered('engineer') + trained('managers'), ''),
  },
  { title: 'cannot know an audience that exists nowhere', plan: plan(forManagers, '', 'engineer') },
  { title: 'takes how people feel for no standard', plan: plan(forManagers, '', 'engineers', 'wellbeing') },
  {
    title: 'leaves the word to untrained-audience where that speaks of the same audience',
    plan: plan(
      `  affected:
    engineers:
      impact: high
${forManagers}`,
      '',
    ),
  },
  {
    title: 'takes filler for no support',
    plan: `
kind: change-plan
title: "Safe hand-over"
safety:
  expectations:
    - support: as needed
      standard: "All eight safety items at each change of shift"
`.replace(
      '    - support: as needed',
      `    - support: as needed\n               ~~~~~~~~~ This standard comes without support: people hear only that more is asked of them.`,
    ),
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Safe hand-over"
status: draft
safety:
  expectations:
    - standard: "All eight safety items at each change of shift"
      ~~~~~~~~ information
`,
  },
]);

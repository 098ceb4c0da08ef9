import { describeRule } from '../../testing/describe-rule.ts';
import { loopCloses } from './loop-closes.ts';

const change = (rest: string, status = 'draft') => `
kind: change-plan
title: "New expense tool"
status: ${status}
when: {start: 2027-02-02, go-live: 2027-03-02, end: 2027-03-31}
${rest}`;

const talk = (loop: string, status = '') => `---
kind: communication-plan
title: "What we say"
schedule: {what-we-heard: {date: go-live + 1 week${status}}}
feedback:
  loops:
    break-talk: ${loop}
`;

describeRule(loopCloses, [
  {
    title: 'says nothing of a report back while there is no schedule',
    plan: change('feedback: {loops: {break-talk: {method: "Three questions", cadence: weekly}}}\n'),
  },
  {
    title: 'lets a loop end on the day of go-live',
    plan: change(talk('{reports-back: what-we-heard, cadence: weekly until go-live}')),
  },
  {
    title: 'speaks of a report back that is cancelled',
    plan: change(
      `${talk('{reports-back: what-we-heard}', ', status: cancelled')}                               ~~~~~~~~~~~~~ "break-talk" reports back in "what-we-heard", which is cancelled. People who hear nothing back stop answering.\n`,
    ),
  },
  {
    title: 'says nothing of an item that exists nowhere, a wrong type, and an end that has no day',
    plan: change(
      `${talk('{reports-back: what-we-herd, cadence: weekly until harvest}')}    pulse: {reports-back: [what-we-heard], cadence: weekly until TBD}\n`,
    ),
  },
  {
    title: 'counts to the last go-live of those who are asked',
    plan: change(
      `who: {audiences: {crew: {name: "Crew"}}, affected: {crew: {impact: low}}}
where: {waves: {first: {audiences: [crew], go-live: 2027-02-16}}}
${talk('{audiences: [crew], reports-back: what-we-heard, cadence: weekly until 2027-02-17}')}    pulse: {reports-back: what-we-heard, cadence: weekly until 2027-02-17}
                                                  ~~~~~~~~~~~~~~~~~~~~~~~ "pulse" ends on 2027-02-17, before go-live on 2027-03-02. It will not hear what goes wrong then.
`,
    ),
  },
  {
    title: 'says nothing of the loops of a registry',
    files: {
      'company.registry.yaml':
        'kind: change-registry\ntitle: Company\nfeedback: {loops: {box: {method: "Letter box"}}}\n',
    },
    plan: change(`uses: [./company.registry.yaml]\n${talk('{reports-back: what-we-heard}')}`),
  },
  {
    title: 'tells what is missing as information in a draft, and an early end as a warning',
    shows: 'severity',
    plan: change(
      `${talk('{cadence: weekly until 2027-02-17}').replace('    break-talk', '    break-talk')}                          ~~~~~~~~~~~~~~~~~~~~~~~ warning\n`.replace(
        /(\n {4}break-talk.*\n)/,
        '$1    ~~~~~~~~~~ information\n',
      ),
    ),
  },
]);

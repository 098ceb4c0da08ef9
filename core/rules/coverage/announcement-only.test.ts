import { describeRule } from '../../testing/describe-rule.ts';
import { announcementOnly } from './announcement-only.ts';

const change = (rest: string) => `
kind: change-plan
title: "One booking tool"
${rest}---
kind: communication-plan
title: "One booking tool: what we say"
audiences:
  mechanics:
    name: "Mechanics"
`;

const steps = 'how:\n  activities:\n    try-screen:\n      do: "Try the screen."\n';
const news = '  kick-off:\n    audiences: [mechanics]\n    stage: [awareness, desire]\n';
const told =
  '~~~~~~~~ The plan only spreads the news: nobody practises, nothing rewards the new way, and no leader goes first. A change that is only announced fades.\n';

describeRule(announcementOnly, [
  { title: 'speaks of a schedule of news', plan: `${change(steps)}schedule:\n${told}${news}` },
  {
    title: 'is content with a training, even for some only',
    plan: `${change(`${steps}  training:\n    - skill: "Book on the screen"\n`)}schedule:\n${news}`,
  },
  {
    title: 'is content with one thing that leaders do first',
    plan: `${change(`${steps}safety:\n  leaders-model:\n    - "The owner books on the screen."\n`)}schedule:\n${news}`,
  },
  {
    title: 'does not take filler for it',
    plan: `${change(`${steps}safety:\n  leaders-model:\n    - TBD\n`)}schedule:\n${told}${news}`,
  },
  {
    title: 'is content with one item that reinforces',
    plan: `${change(steps)}schedule:\n${news}  thanks:\n    audiences: [mechanics]\n    stage: reinforcement\n`,
  },
  {
    title: 'is content with a win to celebrate, which reinforces, too',
    plan: `${change(`${steps}recognition:\n  wins:\n    first-week:\n      criterion: "No booking lost in a week."\n`)}schedule:\n${news}`,
  },
  {
    title: 'does not count one that is cancelled',
    plan: `${change(steps)}schedule:\n${told}${news}  thanks:\n    audiences: [mechanics]\n    stage: reinforcement\n    status: cancelled\n`,
  },
  {
    title: 'waits where a stage cannot be read',
    plan: `${change(steps)}schedule:\n${news}  thanks:\n    audiences: [mechanics]\n    stage: reinforcment\n`,
  },
  { title: 'leaves a change without any steps to its questions', plan: `${change('')}schedule:\n${news}` },
  { title: 'leaves a missing schedule alone', plan: change(steps) },
  {
    title: 'says nothing while there is no communication plan',
    plan: `\nkind: change-plan\ntitle: "One booking tool"\n${steps}`,
  },
  {
    title: 'speaks in a small plan, too, and is information in a draft',
    shows: 'severity',
    plan: `${change(`size: small\n${steps}`)}schedule:\n${told.replace(/ .*/, ' information')}${news}`,
  },
]);

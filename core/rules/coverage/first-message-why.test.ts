import { describeRule } from '../../testing/describe-rule.ts';
import { firstMessageWhy } from './first-message-why.ts';

const plan = (schedule: string, audience = '', status = '') => `
kind: change-plan
title: "One booking tool"
who:
  affected:
    mechanics:
      impact: low
    front-desk:
      impact: low
---
kind: communication-plan
title: "One booking tool: what we say"
${status}audiences:
  mechanics:
    name: "Mechanics"
${audience}  front-desk:
    name: "Front desk"
messages:
  points:
    why:
      text: "Every fifth booking gets lost."
      answers: [why, why-now, risk-of-not-changing]
    help:
      text: "A colleague stands beside the screen."
      answers: [personal-impact]
schedule:
${schedule}`;

const item = (id: string, date: string, rest: string, audiences = 'mechanics') =>
  `  ${id}:\n    ${date}\n    audiences: [${audiences}]\n${rest}`;

const told = (id: string, audiences: string, topics = '"why", "why-now" and "risk-of-not-changing"') =>
  `"${id}" is the first news for ${audiences}, but it does not answer ${topics}. People will find a reason of their own.\n`;

const help = '    messages: [help]\n';
const why = '    messages: [why]\n';

describeRule(firstMessageWhy, [
  {
    title: 'goes by the days and not by the order in the file',
    plan: plan(item('poster', 'date: 2027-02-10', help) + item('kick-off', 'date: 2027-02-03', why)),
  },
  {
    title: 'goes by the time of one day, and takes items without a time as one',
    plan: plan(
      item('poster', 'date: 2027-02-03', help) +
        item('kick-off', 'date: 2027-02-03', `    time: "09:00"\n${why}`) +
        item('flyer', 'date: 2027-02-03', `    time: "10:00"\n${help}`),
    ),
  },
  {
    title: 'sees that another item comes an hour earlier',
    plan: plan(
      item('kick-off', 'date: 2027-02-03', `    time: "10:00"\n${why}`) +
        item(
          'flyer',
          'date: 2027-02-03',
          `    time: "09:00"\n${help}              ~~~~~~ ${told('flyer', '"mechanics"')}`,
        ),
    ),
  },
  {
    title: 'speaks once of an item that is the first for several audiences',
    plan: plan(
      item(
        'poster',
        'date: 2027-02-03',
        `${help}              ~~~~~~ ${told('poster', '"mechanics" and "front-desk"')}`,
        'mechanics, front-desk',
      ) + item('kick-off', 'date: 2027-02-10', why, 'mechanics, front-desk'),
    ),
  },
  {
    title: 'lets what an item covers replace what its messages answer',
    plan: plan(
      item(
        'poster',
        'date: 2027-02-03',
        `${why}    covers: [why]\n            ~~~~~ ${told('poster', '"mechanics"', '"why-now" and "risk-of-not-changing"')}`,
      ),
    ),
  },
  {
    title: 'leaves external audiences alone',
    plan: plan(item('poster', 'date: 2027-02-03', help), '    external: true\n'),
  },
  {
    title: 'leaves audiences alone that the change does not affect',
    plan: plan(item('poster', 'date: 2027-02-03', help, 'customers'), '  customers:\n    name: "Customers"\n'),
  },
  {
    title: 'waits where an item without a day may be the first and says why',
    plan: plan(item('poster', 'date: 2027-02-03', help) + item('kick-off', 'date: TBD', why)),
  },
  {
    title: 'knows the first where there is one item only',
    plan: plan(item('poster', 'date: TBD', `${help}              ~~~~~~ ${told('poster', '"mechanics"')}`)),
  },
  {
    title: 'waits where a message of the first item exists nowhere, or its answers cannot be read',
    plan: plan(
      item('poster', 'date: 2027-02-03', '    messages: [help, whi]\n') +
        item('kick-off', 'date: 2027-02-03', help, 'front-desk'),
    ).replace('[personal-impact]', '[personal-impact, wy]'),
  },
  {
    title: 'waits where an earlier item speaks to somebody who exists nowhere',
    plan: plan(item('poster', 'date: 2027-02-10', help) + item('kick-off', 'date: 2027-02-03', why, 'mechanicks')),
  },
  {
    title: 'takes the first day of an item that recurs',
    plan: plan(
      item('news', 'every: weekly on tue from 2027-02-02 until 2027-03-02', why) +
        item('poster', 'date: 2027-02-03', help),
    ).replace('who:', 'when:\n  start: 2027-02-01\n  go-live: 2027-03-01\n  end: 2027-04-30\nwho:'),
  },
  {
    title: 'keeps its severity in a draft where the wrong thing is said, and is information where nothing is said yet',
    shows: 'severity',
    plan: plan(
      item('poster', 'date: 2027-02-03', `${help}              ~~~~~~ warning\n`) +
        `${item('flyer', 'date: 2027-02-03', '    subject: "New screen"\n', 'front-desk').replace('  flyer:\n', '  flyer:\n  ~~~~~ information\n')}`,
    ),
  },
  {
    title: 'is silent once the plan is done',
    plan: plan(item('poster', 'date: 2027-02-03', help), '', 'status: done\n'),
  },
  {
    title: 'asks for the topics that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  first-message-why:\n    topics: [personal-impact]\n' },
    plan: plan(item('poster', 'date: 2027-02-03', help)),
  },
  {
    title: 'tells once what no item answers at all',
    plan: plan(
      item(
        'poster',
        'date: 2027-02-03',
        `    covers: [why, why-now]\n            ~~~~~~~~~~~~~~ ${told('poster', '"mechanics"', '"risk-of-not-changing"')}`,
      ) + item('flyer', 'date: 2027-02-04', '    covers: [why, why-now]\n', 'front-desk'),
    ),
  },
]);

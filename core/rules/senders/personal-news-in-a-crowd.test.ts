import { describeRule } from '../../testing/describe-rule.ts';
import { personalNewsInACrowd } from './personal-news-in-a-crowd.ts';

const PLANS = `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: high
    accountants:
      impact: medium
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
  accountants:
    name: "Accountants"
messages:
  points:
    your-job:
      text: "You keep your job."
      answers: [job-security]
    what-next:
      text: "The desk opens in June."
      answers: [what-next]
channels:
  team-meeting:
    medium: meeting
    direction: two-way
  stage-talk:
    medium: meeting
    direction: one-way
  chat-room:
    medium: chat
    direction: two-way
  news-mail:
    medium: e-mail
    direction: two-way
  side-talk:
    name: "Talk in the corridor"
schedule:
`;

describeRule(personalNewsInACrowd, [
  {
    title: 'says nothing of a later e-mail, of other news, of medium impact, and of a mail beside a meeting',
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-04
    audiences: [service-agents]
    channel: [team-meeting, news-mail]
    messages: [your-job]
  reminder:
    date: 2027-05-11
    audiences: [service-agents]
    channel: news-mail
    messages: [your-job]
  outlook:
    date: 2027-05-03
    audiences: [service-agents]
    channel: news-mail
    messages: [what-next]
  accounts-mail:
    date: 2027-05-03
    audiences: [accountants]
    channel: news-mail
    messages: [your-job]
`,
  },
  {
    title: 'finds a meeting in which nobody can answer, and a list of distant channels',
    plan: `${PLANS}  forum:
    date: 2027-05-04
    audiences: [service-agents]
    channel:
    ~~~~~~~ "service-agents" will first hear about "job-security" through "stage-talk" and "news-mail", without a conversation. People who cannot ask imagine the worst.
      - stage-talk
      - news-mail
    messages: [your-job]
`,
  },
  {
    title: 'cannot judge a channel that exists nowhere, or of which too little is known',
    plan: `${PLANS}  forum:
    date: 2027-05-04
    audiences: [service-agents]
    channel: [news-mail, forum-stage]
    messages: [your-job]
  corridor:
    date: 2027-05-04
    audiences: [service-agents]
    channel: side-talk
    covers: [personal-impact]
`,
  },
  {
    title: 'says nothing where a talk may come first: on one day without times, or on a day that is not known',
    plan: `${PLANS}  talk-with-agents:
    date: 2027-05-04
    audiences: [service-agents]
    channel: team-meeting
    messages: [your-job]
  letter:
    date: 2027-05-04
    audiences: [service-agents]
    channel: news-mail
    messages: [your-job]
  one-on-ones:
    date: 2027-05-40
    audiences: [service-agents]
    channel: team-meeting
    covers: [personal-impact]
  desk-letter:
    date: 2027-05-05
    audiences: [service-agents]
    channel: news-mail
    covers: [personal-impact]
`,
  },
  {
    title: 'finds a recurring mail whose first day comes before the talk',
    plan: `${PLANS.replace('who:', 'when:\n  start: 2027-05-03\n  end: 2027-06-30\nwho:')}  news:
    every: weekly on mon
    audiences: [service-agents]
    channel: news-mail
             ~~~~~~~~~ "service-agents" will first hear about "job-security" through "news-mail", without a conversation. People who cannot ask imagine the worst.
    messages: [your-job]
  talk-with-agents:
    date: 2027-05-04
    audiences: [service-agents]
    channel: team-meeting
    messages: [your-job]
`,
  },
  {
    title: 'keeps its severity in a draft',
    shows: 'severity',
    plan: `${PLANS.replace('title: "One service desk: what', 'status: draft\ntitle: "One service desk: what')}  letter:
    date: 2027-05-04
    audiences: [service-agents]
    channel: news-mail
             ~~~~~~~~~ warning
    messages: [your-job]
`,
  },
]);

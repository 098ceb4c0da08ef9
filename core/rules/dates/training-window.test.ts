import { describeRule } from '../../testing/describe-rule.ts';
import { trainingWindow } from './training-window.ts';

describeRule(trainingWindow, [
  {
    title: 'lets a training stand on the day of the news and on the day of go-live',
    plan: `
kind: change-plan
title: "Digital orders"
who:
  audiences:
    cooks:
      name: "Cooks"
when:
  go-live: 2027-04-12
how:
  training:
    - audience: cooks
      date: 2027-03-02
    - audience: cooks
      date: go-live
---
kind: communication-plan
title: "Digital orders: what we say"
schedule:
  first-word:
    date: 2027-03-02
    audiences: [cooks]
    stage: awareness
`,
  },
  {
    title: 'counts to the last go-live of its waves, by their teams where they name no audiences',
    plan: `
kind: change-plan
title: "Digital orders"
uses: [./company.registry.yaml]
when:
  go-live: 2027-06-14
where:
  waves:
    first:
      teams: [north-kitchen]
      go-live: 2027-04-12
    second:
      audiences: [cooks, bakers]
      go-live: 2027-05-10
how:
  training:
    - audience: cooks
      date: 2027-04-13
    - audience: bakers
      date: 2027-05-11
            ~~~~~~~~~~ 2027-05-11 is after the go-live of "bakers" on 2027-05-10. People would start without it.
    - audience: helpers
      date: 2027-06-15
            ~~~~~~~~~~ 2027-06-15 is after the go-live of "helpers" on 2027-04-12. People would start without it.
    - audience: guests
      date: 2027-06-15
            ~~~~~~~~~~ 2027-06-15 is after the go-live of "guests" on 2027-06-14. People would start without it.
`,
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What all plans share"
teams:
  north-kitchen:
    name: "North kitchen"
    audience: helpers
audiences:
  cooks:
    name: "Cooks"
  bakers:
    name: "Bakers"
  helpers:
    name: "Helpers"
  guests:
    name: "Guests"
`,
    },
  },
  {
    title: 'waits where the first news has no day, or where an item says no stage',
    plan: `
kind: communication-plan
title: "Digital orders: what we say"
audiences:
  cooks:
    name: "Cooks"
  bakers:
    name: "Bakers"
  guests:
    name: "Guests"
schedule:
  undated:
    audiences: [cooks]
    stage: awareness
  no-stage:
    date: 2027-03-01
    audiences: [bakers]
  first-word:
    date: 2027-03-09
    audiences: [cooks, bakers]
    stage: awareness
  how-to:
    date: 2027-03-09
    audiences: [guests]
    stage: knowledge
training:
  sessions:
    - topic: "Ask us"
      audience: cooks
      date: 2027-03-03
    - topic: "Ask us"
      audience: bakers
      date: 2027-03-03
    - topic: "Ask us"
      audience: guests
      date: 2027-03-03
`,
  },
  {
    title: 'finds a session before a first item that repeats',
    plan: `
kind: change-plan
title: "Digital orders"
when:
  start: 2027-03-01
  end: 2027-06-30
---
kind: communication-plan
title: "Digital orders: what we say"
audiences:
  cooks:
    name: "Cooks"
schedule:
  kitchen-news:
    every: weekly on tue from 2027-03-03
    audiences: [cooks]
    stage: awareness
training:
  sessions:
    - topic: "Ask us"
      audience: cooks
      date: 2027-03-08
            ~~~~~~~~~~ 2027-03-08 is before the first news for "cooks", on 2027-03-09. People would not know what this is for.
`,
  },
  {
    title: 'keeps its severity in a draft: the day is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Digital orders"
status: draft
who:
  audiences:
    cooks:
      name: "Cooks"
when:
  go-live: 2027-04-12
how:
  training:
    - audience: cooks
      date: 2027-04-13
            ~~~~~~~~~~ warning
`,
  },
  {
    title: 'speaks once of all trainings on the wrong side of one day, which may be what moved',
    plan: `
kind: change-plan
title: "Digital orders"
who:
  audiences:
    cooks:
      name: "Cooks"
    bakers:
      name: "Bakers"
when:
  go-live: 2027-04-12
how:
  training:
    - audience: cooks
      date: 2027-04-13
            ~~~~~~~~~~ 2027-04-13 is after the go-live of "cooks" on 2027-04-12. People would start without it.
    - audience: bakers
      date: 2027-04-14
`,
  },
  {
    title: 'is silent about a training before news that come too late themselves',
    plan: `
kind: change-plan
title: "Digital orders"
who:
  affected:
    cooks:
      impact: low
when:
  go-live: 2027-04-12
how:
  training:
    - audience: cooks
      date: 2027-04-05
---
kind: communication-plan
title: "Digital orders: what we say"
audiences:
  cooks:
    name: "Cooks"
schedule:
  kitchen-talk:
    date: 2027-04-07
    audiences: [cooks]
    stage: awareness
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { trainingTooEarly } from './training-too-early.ts';

describeRule(trainingTooEarly, [
  {
    title: 'lets the twentieth working day before go-live be near enough, and leaves sessions alone',
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
      date: go-live - 20 working days
    - audience: cook
      date: 2027-01-12
    - skill: "For nobody in particular"
      date: 2027-01-12
    - audience: cooks
      date: TBD
---
kind: communication-plan
title: "Digital orders: what we say"
training:
  sessions:
    - topic: "What it is about"
      audience: cooks
      date: 2027-01-19
`,
  },
  {
    title: 'counts from the first go-live of the waves of the audience',
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
  go-live: 2027-06-14
where:
  waves:
    first:
      audiences: [cooks]
      go-live: 2027-04-12
    second:
      audiences: [cooks, bakers]
      go-live: go-live
how:
  training:
    - audience: cooks
      date: 2027-03-30
    - audience: bakers
      date: 2027-03-30
            ~~~~~~~~~~ This training is more than 20 working days before the go-live of "bakers" on 2027-06-14. Much will be forgotten by then.
`,
  },
  {
    title: 'is information, also in a draft',
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
      date: 2027-02-01
            ~~~~~~~~~~ information
`,
  },
  {
    title: 'leaves a training before its audience has heard of the change to the rule about that',
    plan: `
kind: change-plan
title: "Digital orders"
when:
  go-live: 2027-06-14
how:
  training:
    - audience: cooks
      date: 2027-02-01
---
kind: communication-plan
title: "Digital orders: what we say"
audiences:
  cooks:
    name: "Cooks"
schedule:
  kitchen-talk:
    date: 2027-03-01
    audiences: [cooks]
    stage: awareness
`,
  },
  {
    title: 'speaks once of all trainings before one go-live, which may be what moved',
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
  go-live: 2027-06-14
how:
  training:
    - audience: cooks
      date: 2027-02-01
            ~~~~~~~~~~ This training is more than 20 working days before the go-live of "cooks" on 2027-06-14. Much will be forgotten by then.
    - audience: bakers
      date: 2027-02-02
`,
  },
  {
    title: 'waits while a large change does not say which teams come first',
    plan: `
kind: change-plan
title: "Digital orders"
size: large
who:
  audiences:
    cooks:
      name: "Cooks"
when:
  go-live: 2027-06-14
how:
  training:
    - audience: cooks
      date: 2027-02-01
`,
  },
]);

import { describeRule } from '../../testing/describe-rule.ts';
import { overloadedOwner } from './overloaded-owner.ts';

const people = `people:
  amal:
    name: "Amal Fitzbrandt"
  brigid:
    name: "Brigid Halvorsen-Ito"
  casimir:
    name: "Casimir Delacroix"`;

const head = `
kind: change-plan
title: "A yard for all tenants"
${people}`;

const eight = `risks:
  noise: {owner: amal}
  rain: {owner: amal}
  rats: {owner: amal}
  cost: {owner: casimir}
  theft: {owner: casimir}
  dust: {owner: casimir}
  frost: {owner: brigid}
  heat: {owner: brigid}`;

describeRule(overloadedOwner, [
  {
    title: 'is silent at the share itself',
    plan: `${head}
${eight}
how:
  activities:
    plant-trees: {owner: brigid}
    light-paths: {owner: brigid}
`,
  },
  {
    title: 'is silent below ten items: what is over does not count, nor an owner whom nobody knows',
    plan: `${head}
${eight}
how:
  activities:
    plant-trees: {owner: brigid}
    clear-yard: {owner: brigid, status: done}
    fence-yard: {owner: brigid, status: dropped}
    light-paths: {owner: nobody-known}
`,
  },
  {
    title: 'counts all that has an owner in both plans, and speaks in a draft',
    plan: `${head}
status: draft
how:
  training:
    - {skill: "Water the trees", owner: brigid}
                                        ~~~~~~ "brigid" owns 5 of the 11 items that are still to do. They all stop when this person cannot work.
${eight}
feedback:
  loops:
    yard-talk: {method: "A talk on the bench", owner: brigid}
---
kind: communication-plan
title: "A yard for all tenants"
channels:
  notice-board: {name: "Notice board", owner: brigid}
`,
  },
  {
    title: 'goes by the limits of the organisation',
    files: { 'changewright.yaml': 'rules: {overloaded-owner: {percent: 30, items: 8, consulted: 1}}\n' },
    plan: `${head}
how:
  activities:
    plant-trees: {consulted: [amal, casimir]}
                             ~~~~~~~~~~~~~~~ "plant-trees" asks 2 people for advice. It will wait for the slowest of them.
${eight
  .replace(
    'noise: {owner: amal}',
    'noise: {owner: amal}\n                 ~~~~ "amal" owns 3 of the 8 items that are still to do. They all stop when this person cannot work.',
  )
  .replace(
    'cost: {owner: casimir}',
    'cost: {owner: casimir}\n                ~~~~~~~ "casimir" owns 3 of the 8 items that are still to do. They all stop when this person cannot work.',
  )}
`,
  },
  {
    title: 'is silent in a small plan',
    plan: `${head}
size: small
${eight}
how:
  activities:
    plant-trees: {owner: brigid}
    light-paths: {owner: brigid}
    open-yard: {owner: brigid}
    move-bins: {owner: brigid}
`,
  },
  {
    title: 'is silent once the plan has stopped',
    plan: `${head}
status: stopped
${eight}
how:
  activities:
    plant-trees: {owner: brigid}
    light-paths: {owner: brigid}
    open-yard: {owner: brigid}
    move-bins: {owner: brigid}
`,
  },
  {
    title: 'counts who is asked for advice, each once',
    plan: `${head}
how:
  activities:
    plant-trees:
      consulted: [brigid, casimir, amal, bente, chandra, amal]
    light-paths:
      consulted: [brigid, casimir, amal, bente, chandra, dario]
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "light-paths" asks 6 people for advice. It will wait for the slowest of them.
    open-yard:
      status: done
      consulted: [brigid, casimir, amal, bente, chandra, dario]
`,
  },
]);

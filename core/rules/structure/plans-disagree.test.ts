import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../testing/check-picture.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { plansDisagree } from './plans-disagree.ts';

const registry = `
kind: change-registry
title: "What our halls share"
people:
  ragna:
    name: "Ragna Holloway"
    away:
      - from: 2027-01-04
        to: 2027-01-08
  umberto:
    name: "Umberto Strand"
audiences:
  hall-crew:
    name: "Crew of both halls"
    size: 46
    working-week: [mon, tue, wed]
channels:
  notice-board:
    name: "Notice board"
    reaches: [hall-crew]
    direction: one-way
plain-language:
  glossary:
    inverter: "The box that turns light into power for the socket"
responsibility:
  approver: umberto
`;

const wrong = 'Some readers are told something wrong.';

describeRule(plansDisagree, [
  {
    title: 'takes the same in other words for the same, and lets each plan want its own of a group',
    files: { 'halls.registry.yaml': registry },
    plan: `
kind: change-plan
title: "Solar panels on both halls"
uses: [./halls.registry.yaml]
people:
  ragna:
    name: "ragna  holloway"
    away:
      - from: 2027-03-01
        to: 2027-03-05
what:
  kpis:
    own-power:
      name: "Power from our own roofs"
      due: go-live + 1 month
      baseline:
        due: 2027-02-01
when:
  go-live: 2027-05-12
how:
  communication:
    approver: umberto
---
kind: communication-plan
title: "Solar panels: what we say"
audiences:
  hall-crew:
    size: 46
    working-week: [wed, mon, tue]
    know: "When the roof is closed"
measurement:
  kpis:
    own-power:
      name: "Power from our own roofs."
      due: 2027-06-12
      baseline: 0
`,
  },
  {
    title: 'compares what a registry, a change plan and a communication plan tell, in a draft too',
    files: { 'halls.registry.yaml': registry },
    plan: `
kind: change-plan
title: "Solar panels on both halls"
uses: [./halls.registry.yaml]
people:
  ragna:
    name: "Ragnhild Holloway"
          ~~~~~~~~~~~~~~~~~~~ "name" of "ragna" is "Ragnhild Holloway" here, but "Ragna Holloway" in "What our halls share". ${wrong}
what:
  kpis:
    own-power:
      target: 40
how:
  communication:
    approver: ragna
              ~~~~~ "ragna" approves the messages here, but "umberto" does in "What our halls share". Nobody knows whose word counts.
---
kind: communication-plan
title: "Solar panels: what we say"
status: draft
channels:
  notice-board:
    reaches: []
    direction: two-way
               ~~~~~~~ "direction" of "notice-board" is "two-way" here, but "one-way" in "What our halls share". ${wrong}
plain-language:
  glossary:
    inverter: "The box on the roof"
              ~~~~~~~~~~~~~~~~~~~~~ "meaning" of "inverter" is "The box on the roof" here, but "The box that turns light into power for the socket" in "What our halls share". ${wrong}
measurement:
  kpis:
    own-power:
      target: 45
              ~~ "target" of "own-power" is "45" here, but "40" in "Solar panels on both halls". ${wrong}
`,
  },
  {
    title: 'leaves names that exist nowhere to the search for names',
    plan: `
kind: change-plan
title: "Solar panels on both halls"
people:
  ragna:
    name: "Ragna Holloway"
who:
  audiences:
    hall-crew:
      managers: foremen
how:
  communication:
    approver: ragna
---
kind: communication-plan
title: "Solar panels: what we say"
audiences:
  hall-crew:
    managers: formen
  foremen:
    name: "Foremen"
responsibility:
  approver: regna
`,
  },
  {
    title: 'says where a communication plan does not point back, and mends it',
    files: {
      'solar.change.yaml': `
kind: change-plan
title: "Solar panels on both halls"
how:
  communication:
    plan: ./plan.yaml
`,
    },
    plan: `
kind: communication-plan
      ~~~~~~~~~~~~~~~~~~ "Solar panels on both halls" names this as its communication plan, but this plan does not name that change. Whoever opens it alone cannot tell what it is about.
title: "Solar panels: what we say"
`,
    fixed: `
kind: communication-plan
title: "Solar panels: what we say"
for: "./solar.change.yaml"
`,
  },
  {
    title: 'says where a change names the communication plan of another one',
    files: {
      'badges.change.yaml': 'kind: change-plan\ntitle: "New badges"\n',
      'badges.comms.yaml': 'kind: communication-plan\ntitle: "New badges: what we say"\nfor: ./badges.change.yaml\n',
    },
    plan: `
kind: change-plan
title: "Solar panels on both halls"
how:
  communication:
    plan: ./badges.comms.yaml
          ~~~~~~~~~~~~~~~~~~~ This communication plan is written for another change. Its messages will not fit this one.
`,
  },
  {
    title: 'needs no paths in one file, no second plan named, and waits for a file that is missing',
    files: {
      'solar.comms.yaml': 'kind: communication-plan\ntitle: "What we say"\nfor: ./plan.yaml\n',
      'roofs.comms.yaml': 'kind: communication-plan\ntitle: "What the roofers hear"\nfor: ./plan.yaml\n',
      'halls.comms.yaml': 'kind: communication-plan\ntitle: "What the halls hear"\nfor: ./gone.change.yaml\n',
    },
    plan: `
kind: change-plan
title: "Solar panels on both halls"
how:
  communication:
    plan: ./solar.comms.yaml
---
kind: communication-plan
title: "Solar panels: what we say on the roof"
---
kind: change-plan
title: "Solar panels on the depot"
how:
  communication:
    plan: ./halls.comms.yaml
`,
  },
  {
    title: 'of several changes takes the approver of any, and looks at no KPI that could be of either',
    files: {
      'badges.change.yaml': `
kind: change-plan
title: "New badges"
what:
  kpis:
    cost:
      target: 5
when:
  milestones:
    open-day:
      date: 2027-02-01
how:
  communication:
    approver: umberto
`,
    },
    plan: `
kind: change-plan
title: "Solar panels on both halls"
people:
  ragna:
    name: "Ragna Holloway"
  umberto:
    name: "Umberto Strand"
what:
  kpis:
    cost:
      target: 7
how:
  communication:
    approver: ragna
---
kind: communication-plan
title: "Panels and badges"
for: [./plan.yaml, ./badges.change.yaml]
responsibility:
  approver: umberto
measurement:
  kpis:
    cost:
      target: 9
schedule:
  open-day:
    date: 2027-03-01
`,
  },
  {
    title: 'is silent in a plan that is done, and on an item that was cancelled',
    plan: `
kind: change-plan
title: "Solar panels on both halls"
status: active
when:
  go-live: 2027-05-12
  milestones:
    open-day:
      date: go-live
what:
  kpis:
    own-power:
      target: 40
---
kind: communication-plan
title: "Solar panels: what we say"
status: active
schedule:
  open-day:
    date: 2027-05-19
    status: cancelled
  go-live:
    date: 2027-05-12
---
kind: communication-plan
title: "Solar panels: what we said"
status: done
measurement:
  kpis:
    own-power:
      target: 45
`,
  },
]);

describe('plans-disagree', () => {
  it('quotes no plan that is restricted, in whichever of the two it is told', async () => {
    const change = `kind: change-plan\ntitle: "Two halls close"\nconfidentiality: restricted\nwho:\n  audiences:\n    hall-crew:\n      location: "Old hall"\n`;
    const talk = `kind: communication-plan\ntitle: "What we say"\nfor: ./halls.change.yaml\naudiences:\n  hall-crew:\n    location: "New hall"\n`;
    const found = await findingsOf(talk, { others: { 'halls.change.yaml': change } });
    expect(found.filter(({ finding }) => finding.code === plansDisagree.id).map(({ message }) => message)).toEqual([
      `"location" of "hall-crew" is "(text withheld)" here, but "(text withheld)" in "(text withheld)". ${wrong}`,
    ]);
  });
});

import { describeRule } from '../../testing/describe-rule.ts';
import { authorApproves } from './author-approves.ts';

const PEOPLE = `
people:
  ann:
    name: "Ann Okonjo-Lindt"
  piet:
    name: "Piet Varga-Holm"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
`;

const COMMS = `
kind: communication-plan
title: "New shift plan: what we say"${PEOPLE}`;

const REGISTRY = `
kind: change-registry
title: "What our plans share"
people:
  piet:
    name: "Piet Varga-Holm"
`;

describeRule(authorApproves, [
  {
    title: 'finds an item that makes its author the approver, or its approver the author',
    plan: `${COMMS}responsibility:
  author: piet
  approver: ann
schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff]
    approver: piet
              ~~~~ "piet" writes this item and approves it too. Nobody else looks at it before it goes out.
  poster:
    date: 2027-02-10
    audiences: [warehouse-staff]
    author: ann
            ~~~ "ann" writes this item and approves it too. Nobody else looks at it before it goes out.
  letter:
    date: 2027-02-11
    audiences: [warehouse-staff]
    author: ann
    approver: piet
`,
  },
  {
    title: 'says it once for the plan, and again only for an item that names both',
    plan: `${COMMS}responsibility:
  author: piet
  approver: piet
            ~~~~ "piet" writes the messages and approves them too. Nobody else looks at them before they go out.
schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff]
    author: piet
  poster:
    date: 2027-02-10
    audiences: [warehouse-staff]
    author: ann
    approver: ann
              ~~~ "ann" writes this item and approves it too. Nobody else looks at it before it goes out.
`,
  },
  {
    title: 'stands on the author where the approver comes from the change plan',
    plan: `
kind: change-plan
title: "New shift plan"
how:
  communication:
    approver: piet
---${COMMS}responsibility:
  author: piet
          ~~~~ "piet" writes the messages and approves them too. Nobody else looks at them before they go out.
`,
  },
  {
    title: 'is told in the registry where plans take both from there',
    plan: `${REGISTRY}responsibility:
  author: piet
  approver: piet
            ~~~~ "piet" writes the messages and approves them too. Nobody else looks at them before they go out.
`,
    files: {
      'shifts.comms.yaml': `
kind: communication-plan
title: "New shift plan: what we say"
uses: [./plan.yaml]
`,
    },
  },
  {
    title: 'says nothing of an id that exists nowhere, or where one of the two is not named',
    plan: `${COMMS}responsibility:
  author: pete
  approver: pete
---${COMMS}responsibility:
  author: piet
`,
  },
  {
    title: 'is silent at size small',
    plan: `${COMMS.replace('title:', 'size: small\ntitle:')}responsibility:
  author: piet
  approver: piet
`,
  },
]);

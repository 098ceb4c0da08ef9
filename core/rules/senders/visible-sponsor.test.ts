import { describeRule } from '../../testing/describe-rule.ts';
import { visibleSponsor } from './visible-sponsor.ts';

const CHANGE = `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
  piet:
    name: "Piet Varga-Holm"
who:
  roles:
    sponsor: ann
when:
  phases:
    prepare:
      start: 2027-02-01
      end: 2027-03-31
    first-shifts:
      start: 2027-04-01
      end: 2027-05-31
`;

const COMMS = `---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
`;

describeRule(visibleSponsor, [
  {
    title: 'counts an activity that reaches over both phases, and what the sponsor sends',
    plan: `${CHANGE}how:
  activities:
    visit-halls:
      do: "Visit each hall."
      owner: ann
      start: 2027-03-30
      due: 2027-04-02
${COMMS}`,
  },
  {
    title: 'counts each day of a recurring item',
    plan: `${CHANGE.replace('  phases:', '  start: 2027-02-01\n  end: 2027-05-31\n  phases:')}${COMMS}responsibility:
  sender: ann
schedule:
  question-hour:
    every: monthly on the first tue
    audiences: [warehouse-staff]
`,
  },
  {
    title: 'does not count what others own or send, what is dropped or cancelled, and what falls between',
    plan: `${CHANGE.replace('    first-shifts:\n', '    first-shifts:\n    ~~~~~~~~~~~~ The sponsor, "ann", owns no activity and sends no item of the schedule in this phase (2027-04-01 to 2027-05-31). People take silence for doubt.\n')}how:
  activities:
    visit-halls:
      do: "Visit each hall."
      owner: ann
      due: 2027-03-31
    second-visit:
      do: "Visit each hall again."
      owner: ann
      due: 2027-04-30
      status: dropped
    train-leads:
      do: "Train the team leads."
      owner: piet
      accountable: ann
      due: 2027-04-30
${COMMS}schedule:
  forum:
    date: 2027-06-01
    audiences: [warehouse-staff]
    sender: ann
  second-forum:
    date: 2027-04-20
    audiences: [warehouse-staff]
    sender: ann
    status: cancelled
  news:
    date: 2027-04-20
    audiences: [warehouse-staff]
    sender: piet
`,
  },
  {
    title: 'says nothing where an item has no day or no sender, or a phase no end',
    plan: `${CHANGE.replace('      end: 2027-03-31\n', '')}${COMMS}schedule:
  forum:
    date: 2027-04-20
    audiences: [warehouse-staff]
---${CHANGE.replace('sponsor: ann', 'sponsor: anne').replace('New shift plan', 'New lockers')}`,
  },
  {
    title: 'cannot know without the communication plan',
    plan: CHANGE,
  },
  {
    title: 'is information in a draft, because something is missing',
    shows: 'severity',
    plan: `${CHANGE.replace('title:', 'status: draft\ntitle:').replace('    prepare:\n', '    prepare:\n    ~~~~~~~ information\n').replace('    first-shifts:\n', '    first-shifts:\n    ~~~~~~~~~~~~ information\n')}${COMMS}`,
  },
  {
    title: 'is silent at size small',
    plan: `${CHANGE.replace('title:', 'size: small\ntitle:')}${COMMS}`,
  },
]);

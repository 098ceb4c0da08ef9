import { describeRule } from '../../testing/describe-rule.ts';
import { senderPrepared } from './sender-prepared.ts';

const COMMS = `
kind: communication-plan
title: "New shift plan: what we say"
people:
  ann:
    name: "Ann Okonjo-Lindt"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
  forum:
    date: 2027-02-09
    audiences: [warehouse-staff]
    sender: ann
  team-talks:
    date: 2027-02-10
    audiences: [warehouse-staff]
    sender: team-leads
`;

const FOUND =
  '  ~~~~~~~~~~ "team-leads" will tell their teams without talking points and an FAQ. Each of them will tell another story.\n';

describeRule(senderPrepared, [
  {
    title: 'leaves to the question what a manager kit lacks, and what is put off on purpose',
    plan: `${COMMS}training:
  manager-kit:
    talking-points: "Shifts are planned six weeks ahead."
    faq: TBD
---${COMMS}training:
  manager-kit: TBD
---${COMMS}open:
  - question: training.managers
    owner: ann
    due: 2027-01-15
    because: "The kit is written in January."
`,
  },
  {
    title: 'speaks of items where a plan needs no kit, once for all of them',
    plan: `${COMMS.replace('  team-talks:\n', `  team-talks:\n${FOUND}`)}  second-talks:
    date: 2027-02-17
    audiences: [warehouse-staff]
    sender: team-leads
    faq: "Can I still swap a shift? Yes."
not-applicable:
  - question: training.managers
    because: "Each talk has its own page."
`,
  },
  {
    title: 'takes what is malformed for there, and a placeholder for missing',
    plan: `${COMMS}    talking-points: [one, two]
    faq: 12
---
kind: communication-plan
title: "Posters"
schedule:
  poster-talks:
  ~~~~~~~~~~~~ "team-leads" will tell their teams without talking points. Each of them will tell another story.
    date: 2027-02-10
    audiences: [warehouse-staff]
    sender: team-leads
    talking-points: TBD
    faq: "Can I still swap a shift? Yes."
`,
  },
  {
    title: 'is information in a draft, because something is missing',
    shows: 'severity',
    plan: `${COMMS.replace('title:', 'status: draft\ntitle:').replace('  team-talks:\n', '  team-talks:\n  ~~~~~~~~~~ information\n')}`,
  },
]);

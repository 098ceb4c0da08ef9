import { defineRule } from '../../engine/rule.ts';
import { below } from '../../views/spot.ts';
import { touchpoints } from '../../views/touchpoints.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const cascadeUnconfirmed = defineRule({
  id: 'cascade-unconfirmed',
  severity: 'information',
  states: 'missing',
  summary: 'Managers were to tell their teams, and nothing says how many did.',
  why: '"Sent" only means that managers were asked to speak. Some are on leave, some forget, some do not dare. Their teams hear nothing, and nobody notices.',
  source: "Changewright's default: news has arrived when the last team has heard it.",
  falsePositives:
    "A rough count is enough, such as a show of hands in the managers' meeting. If nobody can know, silence the finding and give the reason.",
  messages: {
    default: {
      message:
        'Nothing says how many of "{managers}" have told their teams. Nobody knows which teams have still not heard.',
      remedy: 'Ask them, and write for example "confirmed: 14 of 18".',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
  team-talks:
  ~~~~~~~~~~ Nothing says how many of "team-leads" have told their teams. Nobody knows which teams have still not heard.
    date: 2026-11-17
    audiences: [warehouse-staff]
    sender: team-leads
    status: sent
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
  team-talks:
    date: 2026-11-17
    audiences: [warehouse-staff]
    sender: team-leads
    talking-points: "Shifts are planned six weeks ahead. Swaps stay possible."
    faq: "Can I still swap a shift? Yes, until the evening before."
    status: sent
    confirmed: "11 of 12"
`,
  },
  *check(read) {
    for (const { spot, value, status, sender = '', isSentByManagers } of read(touchpoints)) {
      const at = below(spot, 'confirmed');
      if (status !== 'sent' || !isSentByManagers || value.confirmed !== undefined) continue;
      if (unsoundAt(read(unsound), at) !== 'malformed') yield { at, params: { managers: sender } };
    }
  },
});

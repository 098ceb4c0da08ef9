import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { entriesIn } from '../../views/entries.ts';
import { change, size } from '../../views/inputs.ts';
import { spotIn } from '../../views/spot.ts';

export const unmetResistance = defineRule({
  id: 'unmet-resistance',
  severity: 'warning',
  states: 'missing',
  summary: 'A stakeholder hardly supports the change, and nothing under "resistance" responds to that.',
  why: 'A group that gives little support will hold back. Without a response to its reasons the plan counts on luck, and the group learns that its reasons were known and passed over.',
  source:
    'John P. Kotter and Leonard A. Schlesinger, "Choosing Strategies for Change" (Harvard Business Review, 1979): find out why people resist, then choose how to respond. The limit of 2 out of 5 is Changewright\'s default.',
  falsePositives:
    'A stakeholder with little influence may need no response: lower the option, or silence the finding and give the reason. A response names an audience, so the stakeholder needs an "audience", or the same short name.',
  options: {
    support: {
      type: 'number',
      default: 2,
      min: 1,
      max: 5,
      says: 'A stakeholder with this support or less needs a response.',
    },
  },
  messages: {
    default: {
      message:
        'The support of "{stakeholder}" is only {support} of 5, and nothing under "resistance" responds to their reasons. They will hold back.',
      remedy:
        'Add an entry for "{audience}" under "resistance": why they hold back, what you do about it, and who does it.',
    },
    unnamed: {
      message:
        'The support of "{stakeholder}" is only {support} of 5, and no response under "resistance" can be meant for them. They are not linked to an audience.',
      remedy: 'Add "audience" to the stakeholder, and an entry for that audience under "resistance".',
    },
    resistance: { message: 'The responses so far', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  stakeholders:
    workshop-leads:
      influence: 4
      support: 3
      audience: leads
    mechanics:
    ~~~~~~~~~ The support of "mechanics" is only 2 of 5, and nothing under "resistance" responds to their reasons. They will hold back.
      influence: 3
      support: 2
  audiences:
    mechanics:
      name: "Mechanics"
      size: 60
    leads:
      name: "Workshop leads"
      size: 9
how:
  resistance:
    - audience: leads
      because: "They lose the say over the day's order."
      response: "They set the rules by which bookings are sorted."
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One booking tool for all workshops"
who:
  stakeholders:
    workshop-leads:
      influence: 4
      support: 3
      audience: leads
    mechanics:
      influence: 3
      support: 2
  audiences:
    mechanics:
      name: "Mechanics"
      size: 60
    leads:
      name: "Workshop leads"
      size: 9
how:
  resistance:
    - audience: leads
      because: "They lose the say over the day's order."
      response: "They set the rules by which bookings are sorted."
    - audience: mechanics
      because: "The last tool made them type with oily hands."
      response: "Two of them choose the screen, and it works with gloves."
`,
  },
  *check(read, options) {
    const known = read(audiences);
    for (const { id, value, spot } of entriesIn(read(change.who), ['who', 'stakeholders'], (who) => who.stakeholders)) {
      const { support, audience = id } = value;
      if (support === undefined || support > options.support || (value.audience && !known.has(audience))) continue;
      const responses = read(change.how).find(({ plan }) => plan === spot.plan)?.value.resistance ?? [];
      // A plan without any response is asked for them by its question, and a small one is not asked.
      if (responses.length === 0 && read(size) !== 'small') continue;
      const isMet = responses.some(({ audience: to = '' }) => to === id || to === audience || !known.has(to));
      if (isMet) continue;
      yield {
        at: spot,
        says: known.has(audience) ? 'default' : 'unnamed',
        params: { stakeholder: id, support, audience },
        related: [{ at: spotIn(spot.plan, 'how', 'resistance'), says: 'resistance' }],
      };
    }
  },
});

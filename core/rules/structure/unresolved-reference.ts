import { defineRule } from '../../engine/rule.ts';

/** Found while the engine resolves references: `core/check/check-references.ts`. */
export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  severity: 'error',
  states: 'wrong',
  summary:
    'A plan names a person, an audience, a channel, a KPI or the like that is defined nowhere, or that is something else.',
  why: 'A name that leads nowhere is a task that nobody owns, or a group that nobody tells. Usually it is a typing mistake, and nobody sees it until the day comes.',
  source:
    "Changewright's default: whatever a plan names is defined in that plan, in its registries or in the plans that belong to it.",
  falsePositives:
    'None are known. While one of the files is missing or cannot be read the rule is silent, because the name may be defined there.',
  messages: {},
  bad: {
    plan: `
kind: change-plan
title: "Shared booking of vans"
people:
  marisol:
    name: "Marisol Tennfjord"
  bertil:
    name: "Bertil Aukland-Rao"
how:
  activities:
    count-vans:
      do: "Count how many vans stand still on each day of a week."
      owner: marysol
             ~~~~~~~ There is no person called "marysol"; did you mean "marisol"?
      due: 2027-02-12
    open-booking:
      do: "Open the booking page to two depots."
      owner: bertil
      due: 2027-03-05
      needs: [count-van]
              ~~~~~~~~~ There is no activity or approval called "count-van"; did you mean "count-vans"?
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Shared booking of vans"
people:
  marisol:
    name: "Marisol Tennfjord"
  bertil:
    name: "Bertil Aukland-Rao"
how:
  activities:
    count-vans:
      do: "Count how many vans stand still on each day of a week."
      owner: marisol
      start: 2027-02-08
      due: 2027-02-12
    open-booking:
      do: "Open the booking page to two depots."
      owner: bertil
      start: 2027-02-15
      due: 2027-03-05
      needs: [count-vans]
`,
  },
});

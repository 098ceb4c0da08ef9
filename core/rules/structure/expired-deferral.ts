import { defineRule } from '../../engine/rule.ts';

/** Found while the questions are asked: `core/check/check-questions.ts`. */
export const expiredDeferral = defineRule({
  id: 'expired-deferral',
  severity: 'error',
  states: 'wrong',
  summary: 'A question was put off under "open:", and its answer is late.',
  why: 'Putting a question off is honest as long as the promise is kept. A date that passes in silence tells readers not to trust the other dates either.',
  source: "Changewright's default: a promise with an owner and a day is due on that day, also in a draft.",
  falsePositives:
    'None are known. If the answer needs more time, agree on a new day with the owner and write it under "due".',
  messages: {},
  bad: {
    plan: `
kind: change-plan
title: "Evening shifts in the library"
people:
  oyvind:
    name: "Oyvind Castellan"
open:
  - question: support.resources
    owner: oyvind
    due: 2026-11-16
         ~~~~~~~~~~ The answer was promised for 2026-11-16 and is still missing: What additional support is required?
    because: "The city decides on the budget on the 13th."
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Evening shifts in the library"
people:
  oyvind:
    name: "Oyvind Castellan"
open:
  - question: support.resources
    owner: oyvind
    due: 2026-12-07
    because: "The city decides on the budget on 3 December."
`,
  },
});

import { defineRule } from '../../engine/rule.ts';
import { activities } from '../../views/activities.ts';
import { entriesIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { findNamed } from '../../views/named.ts';

export const orphanOutcome = defineRule({
  id: 'orphan-outcome',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary: 'An outcome has no activity that leads to it.',
  why: 'An outcome without a step is a wish. People are told that something will get better, and see nobody work on it.',
  source:
    "Changewright's default, as in logic models and theories of change: each outcome is the effect of some activity.",
  falsePositives:
    'If another plan brings the outcome about, name that plan under "depends-on", and silence the finding with that reason.',
  messages: {
    default: {
      message: 'No activity leads to the outcome "{outcome}". As the plan stands, nobody works on it.',
      remedy: 'Write "outcome: {outcome}" on the activities that lead there, or add one that does.',
    },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
what:
  outcomes:
    paid-sooner:
      change: "Engineers send the form from the van on the day."
    fewer-questions:
    ~~~~~~~~~~~~~~~ No activity leads to the outcome "fewer-questions". As the plan stands, nobody works on it.
      change: "Accounts calls nobody back for a missing receipt."
how:
  activities:
    try-form:
      do: "Try the form with three engineers for a week."
      outcome: paid-sooner
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
what:
  outcomes:
    paid-sooner:
      change: "Engineers send the form from the van on the day."
    fewer-questions:
      change: "Accounts calls nobody back for a missing receipt."
how:
  activities:
    try-form:
      do: "Try the form with three engineers for a week."
      outcome: paid-sooner
    name-fields:
      do: "Name each field in the words that engineers use."
      outcome: fewer-questions
`,
  },
  *check(read) {
    const outcomes = entriesIn(read(change.what), ['what', 'outcomes'], (what) => what.outcomes);
    const steps = read(activities);
    const served = steps.map(({ value: { outcome }, spot }) =>
      outcome === undefined ? undefined : findNamed(outcomes, outcome, spot.plan),
    );
    for (const outcome of outcomes) {
      const { plan } = outcome.spot;
      const own = served.filter((_, at) => steps[at]?.spot.plan === plan);
      const isOnly = outcomes.filter(({ spot }) => spot.plan === plan).length === 1;
      // An activity that names none may be the one that is looked for; with a single outcome it need not name it.
      if (own.length === 0 || isOnly || own.includes(undefined) || served.includes(outcome)) continue;
      yield { at: outcome.spot, on: 'key', params: { outcome: outcome.id } };
    }
  },
});

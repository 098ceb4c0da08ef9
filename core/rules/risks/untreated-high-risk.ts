import { defineRule } from '../../engine/rule.ts';
import type { Risk } from '../../generated/change-plan.ts';
import { message } from '../../messages/message.ts';
import { entriesIn } from '../../views/entries.ts';
import { gapsIn, stubsOf } from '../../views/gaps.ts';
import { change } from '../../views/inputs.ts';

const TREATMENT = {
  due: message('untreated-high-risk/due'),
  trigger: message('untreated-high-risk/trigger'),
  fallback: message('untreated-high-risk/fallback'),
} as const;

export const untreatedHighRisk = defineRule({
  id: 'untreated-high-risk',
  severity: 'error',
  states: 'missing',
  summary: 'A high risk has no due date, no trigger or no fallback.',
  why: 'A high risk is one that you have to expect. Without a due date its response is put off, without a trigger nobody notices that it begins, and without a fallback people improvise under pressure.',
  source:
    "ISO 31000 asks for treatment plans that name actions, responsible people and dates. The trigger, the fallback and the limit of 15 out of 25 are Changewright's default.",
  falsePositives:
    'If somebody with the authority to do so accepts the risk as it is, name that person under "accepted-by". If your organisation draws the line elsewhere, set the option "score".',
  options: {
    score: {
      type: 'number',
      default: 15,
      min: 1,
      max: 25,
      says: 'A risk with this score (likelihood × impact) or more counts as high.',
    },
  },
  messages: {
    default: {
      message: '"{risk}" scores {score} and lacks {missing}. If it happens, people will have to improvise.',
      remedy:
        'Say by when the response is in place ("due"), how you notice that the risk begins ("trigger") and what you do then ("fallback"). If somebody accepts the risk as it is, name that person under "accepted-by".',
    },
    stub: { message: 'Add lines to fill in', remedy: '' },
    due: { message: 'a due date', remedy: '' },
    trigger: { message: 'a trigger', remedy: '' },
    fallback: { message: 'a fallback', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
risks:
  gap-at-start:
  ~~~~~~~~~~~~ "gap-at-start" scores 15 and lacks a trigger and a fallback. If it happens, people will have to improvise.
    event: "A patient's information is lost in the first days."
    likelihood: 3
    impact: 5
    response: "Two weeks with a second nurse at each hand-over."
    due: 2027-04-13
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
risks:
  gap-at-start:
    event: "A patient's information is lost in the first days."
    likelihood: 3
    impact: 5
    response: "Two weeks with a second nurse at each hand-over."
    due: 2027-04-13
    trigger: "One near miss in the first three days."
    fallback: "The ward goes back to paper for the night."
`,
  },
  *check(read, options) {
    for (const { id, value, spot } of entriesIn(read(change.risks), ['risks'], (risks) => risks)) {
      const score = scoreOf(value);
      if (score === undefined || score < options.score || value['accepted-by'] !== undefined) continue;
      const gaps = gapsIn(value, spot, TREATMENT, read);
      const [first] = gaps;
      if (!first) continue;
      const edits = stubsOf(gaps);
      yield {
        at: first.at,
        params: { risk: id, score, missing: gaps.map(({ label }) => label) },
        fixes: edits.length === 0 ? [] : [{ says: 'stub', applicability: 'suggested', edits }],
      };
    }
  },
});

/** Likelihood × impact; where one of them is missing, what is declared. */
function scoreOf({ likelihood, impact, score }: Risk): number | undefined {
  return likelihood === undefined || impact === undefined ? score : likelihood * impact;
}

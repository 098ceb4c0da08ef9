import { defineRule } from '../../engine/rule.ts';
import { entriesIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';

export const riskScore = defineRule({
  id: 'risk-score',
  severity: 'error',
  states: 'wrong',
  summary: 'A written score is not likelihood × impact.',
  why: 'The score decides which risks get an owner, a trigger and a fallback. A score that was typed in by hand and never updated hides a high risk or raises a false alarm.',
  source:
    "Changewright's default: likelihood × impact, each from 1 to 5. Matrices of likelihood and consequence are described in IEC 31010.",
  falsePositives: 'None are known. If your organisation scores in another way, leave "score" out.',
  messages: {
    default: {
      message:
        '{likelihood} × {impact} is {product}, not {score}. Sorted by its score, this risk would stand in the wrong place.',
      remedy: 'Write "score: {product}", or leave the score out.',
    },
    fix: { message: 'Write "score: {product}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
risks:
  attrition:
    likelihood: 3
    impact: 4
    score: 9
           ~ 3 × 4 is 12, not 9. Sorted by its score, this risk would stand in the wrong place.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
risks:
  attrition:
    likelihood: 3
    impact: 4
    score: 12
`,
  },
  *check(read) {
    for (const { value, spot } of entriesIn(read(change.risks), ['risks'], (risks) => risks)) {
      const { likelihood, impact, score } = value;
      if (likelihood === undefined || impact === undefined || score === undefined) continue;
      const product = likelihood * impact;
      if (score === product) continue;
      yield {
        at: below(spot, 'score'),
        params: { likelihood, impact, product, score },
        fixes: [
          {
            says: 'fix',
            params: { product },
            applicability: 'safe',
            edits: [{ set: below(spot, 'score'), value: product }],
          },
        ],
      };
    }
  },
});

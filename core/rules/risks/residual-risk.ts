import { defineRule } from '../../engine/rule.ts';
import { entriesIn } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';

export const residualRisk = defineRule({
  id: 'residual-risk',
  severity: 'warning',
  states: 'wrong',
  summary: 'A risk scores higher after its response than before it.',
  why: 'Nobody chooses a response that makes things worse, so one of the numbers is wrong. Whoever decides by them spends time and money on the wrong risk.',
  source:
    'ISO Guide 73: the residual risk is what remains after the risk has been treated. The risk before that is often called the inherent risk, for example by COSO.',
  falsePositives: 'If the response really brings a new risk, write that one down as a risk of its own with an owner.',
  messages: {
    default: {
      message:
        '"{risk}" scores {residual} after the response, but only {inherent} before it. Whoever decides by these numbers decides on the wrong risk.',
      remedy: 'Correct the numbers under "residual", or choose another response.',
    },
    inherent: { message: 'Before the response: {likelihood} × {impact}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Safe hand-over"
risks:
  slow-transfers:
    event: "Transfers take longer than on paper."
    likelihood: 3
    impact: 3
    response: "Try transfers with two wards first."
    residual:
    ~~~~~~~~ "slow-transfers" scores 12 after the response, but only 9 before it. Whoever decides by these numbers decides on the wrong risk.
      likelihood: 3
      impact: 4
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Safe hand-over"
risks:
  slow-transfers:
    event: "Transfers take longer than on paper."
    likelihood: 3
    impact: 4
    response: "Try transfers with two wards first."
    residual:
      likelihood: 2
      impact: 4
`,
  },
  *check(read) {
    for (const { id, value, spot } of entriesIn(read(change.risks), ['risks'], (risks) => risks)) {
      const { likelihood, impact } = value;
      const inherent = productOf(value);
      const residual = value.residual && productOf(value.residual);
      if (likelihood === undefined || impact === undefined || inherent === undefined) continue;
      if (residual === undefined || residual <= inherent) continue;
      yield {
        at: below(spot, 'residual'),
        on: 'key',
        params: { risk: id, residual, inherent },
        related: [{ at: below(spot, 'likelihood'), says: 'inherent', params: { likelihood, impact } }],
      };
    }
  },
});

function productOf({ likelihood, impact }: { likelihood?: number; impact?: number }): number | undefined {
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}

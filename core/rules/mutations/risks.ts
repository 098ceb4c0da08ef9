import { expenses, handover, type Mutations, ship } from './mutation.ts';

export const risks: Mutations = {
  'risk-score': [
    {
      title: 'the score was left when the likelihood fell',
      in: ship,
      set: { 'risks.attrition.likelihood': 2 },
      at: 'risks.attrition.score',
    },
    {
      title: 'a score is added up, not multiplied',
      in: handover,
      set: { 'risks.slow-transfers.score': 7 },
      at: 'risks.slow-transfers.score',
    },
  ],
  'untreated-high-risk': [
    {
      title: 'nobody says what tells that a high risk begins',
      in: ship,
      remove: ['risks.number-chasing.trigger'],
      at: 'risks.number-chasing.trigger',
    },
    {
      title: 'a high risk has no fallback',
      in: handover,
      remove: ['risks.gap-at-start.fallback'],
      at: 'risks.gap-at-start.fallback',
    },
    {
      title: 'a risk grows high and has neither due date, trigger nor fallback',
      in: expenses,
      set: { 'risks.late-claims.likelihood': 4, 'risks.late-claims.impact': 4 },
      at: 'risks.late-claims.due',
    },
  ],
  'residual-risk': [
    {
      title: 'the response makes it more likely',
      in: ship,
      set: { 'risks.attrition.residual.likelihood': 4 },
      at: 'risks.attrition.residual',
    },
    {
      title: 'the response makes it worse',
      in: handover,
      set: { 'risks.dark-night.residual.impact': 5 },
      at: 'risks.dark-night.residual',
    },
  ],
  'no-people-risk': [
    {
      title: 'no risk names the managers any more',
      in: ship,
      remove: ['risks.manager-overload.audience'],
      at: 'who.affected.engineering-managers',
    },
    {
      title: 'the risk of the medical wards is told of others',
      in: handover,
      set: { 'risks.gap-at-start.audience': 'it-service' },
      at: 'who.affected.medical-nurses',
    },
  ],
};

import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Audience, affectedAudiences, audiences } from '../../views/audiences.ts';
import { change } from '../../views/inputs.ts';
import { type PlanRef, spotIn } from '../../views/spot.ts';

export const untrainedAudience = defineRule({
  id: 'untrained-audience',
  severity: 'warning',
  states: 'missing',
  summary: 'A highly affected audience has no entry under "training".',
  why: 'People whose work changes most need practice before they can do it, and time for it. Without both they keep to the old way, or learn at the cost of customers and of their evenings.',
  source:
    "Knowledge and ability are two of the five stages of Prosci's ADKAR model. One training for each highly affected audience is Changewright's default.",
  falsePositives:
    'If a group changes much but learns nothing new, give it an entry all the same, such as an hour to try things out. Or silence the finding and give the reason.',
  messages: {
    default: {
      message:
        'The impact on "{audience}" is high, but no training is planned for them. They are asked to work in a way that nobody shows them.',
      remedy: 'Add an entry for "{audience}" under "training", with skill, format and date.',
    },
    training: { message: 'The trainings so far', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Check-in on the tablet"
who:
  audiences:
    receptionists:
    ~~~~~~~~~~~~~ The impact on "receptionists" is high, but no training is planned for them. They are asked to work in a way that nobody shows them.
      name: "Receptionists"
      size: 26
    porters:
      name: "Porters"
      size: 12
  affected:
    receptionists:
      impact: high
    porters:
      impact: medium
how:
  training:
    - audience: porters
      skill: "See on the tablet which room is ready"
      format: "Half an hour in the lobby, in pairs"
      date: 2027-02-17
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Check-in on the tablet"
who:
  audiences:
    receptionists:
      name: "Receptionists"
      size: 26
    porters:
      name: "Porters"
      size: 12
  affected:
    receptionists:
      impact: high
    porters:
      impact: medium
how:
  training:
    - audience: porters
      skill: "See on the tablet which room is ready"
      format: "Half an hour in the lobby, in pairs"
      date: 2027-02-17
    - audience: receptionists
      skill: "Check a guest in and change a room"
      format: "An hour in the lobby, on a real tablet"
      date: 2027-02-16
`,
  },
  *check(read) {
    const trained = trainedIn(read);
    for (const audience of read(affectedAudiences)) {
      const lacking = highIn(audience).filter((plan) => trained.get(plan)?.has(audience.id) === false);
      if (lacking.length === 0) continue;
      yield {
        at: audience.spot,
        params: { audience: audience.id },
        related: lacking.map((plan) => ({ at: spotIn(plan, 'how', 'training'), says: 'training' })),
        about: audience.id,
      };
    }
  },
});

/** The changes whose impact on the audience is high. */
function highIn({ affected }: Audience): PlanRef[] {
  return affected.filter(({ value }) => value.impact === 'high').map(({ spot }) => spot.plan);
}

/** Who is trained, by change: only for those with trainings that all say for whom. */
function trainedIn(read: Read): ReadonlyMap<PlanRef, ReadonlySet<string>> {
  const trained = new Map<PlanRef, Set<string>>();
  for (const { plan, value } of read(change.how)) {
    const named = (value.training ?? []).map(({ audience = '' }) => audience);
    if (named.length > 0 && named.every((id) => read(audiences).has(id))) trained.set(plan, new Set(named));
  }
  return trained;
}

import { occurrencesPerMonth, parseCadence } from '../../dates/cadence.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { normalise } from '../../questions/not-an-answer.ts';
import { comms, plans, registry, size } from '../../views/inputs.ts';
import { type PlanRef, type Spot, spotIn } from '../../views/spot.ts';

export const rhythmDiffers = defineRule({
  id: 'rhythm-differs',
  severity: 'warning',
  states: 'wrong',
  atSmall: 'silent',
  summary: 'Messages of high priority come no more often than those of low priority.',
  why: 'If urgent news comes as rarely as routine news, people learn that nothing in it is urgent. Then they skim both.',
  source: "Changewright's default: a priority shows in how often people hear of something, or it shows nowhere.",
  falsePositives:
    'High priority may come rarely if each item is long and personal: silence the finding with that reason.',
  messages: {
    default: {
      message:
        'High priority comes {high}, low priority {low}. People will hear urgent news no more often than routine news.',
      remedy: 'Make "high" more frequent than "low", such as weekly and monthly.',
    },
    low: { message: 'How often low priority comes', remedy: '' },
    plan: { message: 'The plan that uses this', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Move to the canal: what we say"
frequency:
  default: every 2 weeks
  high: monthly
        ~~~~~~~ High priority comes monthly, low priority every 2 weeks. People will hear urgent news no more often than routine news.
  low: every 2 weeks
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Move to the canal: what we say"
frequency:
  default: every 2 weeks
  high: weekly
  low: monthly
`,
  },
  *check(read) {
    const told = new Set<PlanRef>();
    for (const plan of read(plans).filter(({ kind }) => kind === 'communication-plan')) {
      const [high, normal, low] = rhythmsOf(read, plan);
      const often = perMonth(high);
      const rarely = perMonth(low);
      if (!high || !low || often === undefined || rarely === undefined || often > rarely || told.has(high.spot.plan))
        continue;
      if (isAskedByQuestion(read) && isOneText([high, normal, low])) continue;
      told.add(high.spot.plan);
      yield {
        at: high.spot,
        params: { high: high.text, low: low.text },
        related: [
          { at: low.spot, says: 'low' },
          { at: spotIn(plan, 'frequency'), says: 'plan' },
        ],
        // Plans that take it from one registry share the mistake.
        discriminator: 'frequency',
      };
    }
  },
});

interface Rhythm {
  readonly text: string;
  readonly spot: Spot;
}

/** High, normal and low as they hold for a plan: its own, else those of a registry. */
function rhythmsOf(read: Read, plan: PlanRef): (Rhythm | undefined)[] {
  const parts = [...read(comms.frequency).filter((part) => part.plan === plan), ...read(registry.frequency)];
  return (['high', 'normal', 'low'] as const).map((key) => {
    const found = parts.find(({ value }) => value[key] !== undefined);
    return found && { text: found.value[key] ?? '', spot: spotIn(found.plan, 'frequency', key) };
  });
}

function perMonth(rhythm: Rhythm | undefined): number | undefined {
  const cadence = rhythm && parseCadence(rhythm.text);
  return cadence && occurrencesPerMonth(cadence);
}

/** Only large plans, and those without a size, are asked frequency.differences. */
function isAskedByQuestion(read: Read): boolean {
  const asked = read(size);
  return asked === undefined || asked === 'large';
}

/** What is told in one text throughout is no answer to the question, which then says so itself. */
function isOneText(rhythms: readonly (Rhythm | undefined)[]): boolean {
  return new Set(rhythms.flatMap((rhythm) => (rhythm ? [normalise(rhythm.text)] : []))).size === 1;
}

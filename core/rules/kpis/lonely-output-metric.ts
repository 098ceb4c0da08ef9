import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Message, message } from '../../messages/message.ts';
import { type Kpi, kpis } from '../../views/kpis.ts';
import { findNamed } from '../../views/named.ts';
import { below } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const lonelyOutputMetric = defineRule({
  id: 'lonely-output-metric',
  severity: 'warning',
  states: 'missing',
  summary: 'A KPI counts output or launches with no KPI of impact or quality beside it.',
  why: 'What is counted grows. If only the number counts, people make more and smaller things, and quality pays for it. Those who care about quality feel punished.',
  source:
    'Andrew S. Grove, "High Output Management" (1983): pair each indicator with one that measures its counter-effect. Goodhart\'s law says what happens otherwise.',
  falsePositives:
    'None are known. If you count something only to plan capacity, leave it out of the plan: people read what stands here as a goal.',
  messages: {
    default: {
      message: '"{kpi}" counts {measures} alone. People will make more of it, at the cost of what it is for.',
      remedy: 'Name a KPI of impact or quality under "pairs-with", and show the two together.',
    },
    'wrong-pair': {
      message:
        '"{kpi}" counts {measures} and is paired with "{pair}", which measures {pairMeasures}. Neither shows whether the work was any good.',
      remedy: 'Name a KPI of impact or quality under "pairs-with", and show the two together.',
    },
    fix: { message: 'Pair it with "{pair}"', remedy: '' },
    output: { message: 'output', remedy: '' },
    launch: { message: 'launches', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Ship what matters"
what:
  kpis:
    launches:
    ~~~~~~~~ "launches" counts launches alone. People will make more of it, at the cost of what it is for.
      name: "Launches that reach customers"
      measures: launch
    escaped-defects:
      name: "Serious defects that customers find"
      measures: quality
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Ship what matters"
people:
  teodor:
    name: "Teodor Wachholz-Iyer"
what:
  outcomes:
    small-releases:
      change: "Teams release in small steps each week."
      kpis: [lead-time, escaped-defects]
  kpis:
    lead-time:
      name: "Days from the start of work to the customer"
      measures: output
      unit: days
      direction: down
      baseline: 41
      target: 20
      due: 2027-06-30
      source: "Ticket system"
      owner: teodor
      pairs-with: escaped-defects
    escaped-defects:
      name: "Serious defects that customers find"
      measures: quality
      unit: defects a month
      direction: down
      baseline: 9
      target: 5
      due: 2027-06-30
      source: "Support desk"
      owner: teodor
safety:
  job-security:
    position: "This change plans no job cuts. If that changes, the people concerned hear it first."
    approved-by: teodor
    repeat: monthly
`,
  },
  *check(read) {
    const all = read(kpis);
    const guarded = new Set(all.filter(isGuard).flatMap((kpi) => pairOf(kpi, read) ?? []));
    for (const kpi of all) {
      const { measures } = kpi.value;
      const counted = measures && COUNTED[measures];
      if (!counted || kpi.spot.plan.kind !== 'change-plan' || guarded.has(kpi)) continue;
      const at = below(kpi.spot, 'pairs-with');
      if (unsoundAt(read(unsound), at) === 'malformed') continue;
      if (kpi.value['pairs-with'] === undefined) {
        yield { at, params: { kpi: kpi.id, measures: counted }, fixes: pairFixes(kpi, all) };
        continue;
      }
      const pair = pairOf(kpi, read);
      const pairMeasures = pair?.value.measures;
      if (!pair || !pairMeasures || isGuard(pair)) continue;
      yield {
        at,
        says: 'wrong-pair',
        states: 'wrong',
        params: { kpi: kpi.id, measures: counted, pair: pair.id, pairMeasures },
      };
    }
  },
});

const COUNTED: Readonly<Record<string, Message>> = {
  output: message('lonely-output-metric/output'),
  launch: message('lonely-output-metric/launch'),
};

function isGuard({ value: { measures } }: Kpi): boolean {
  return measures === 'impact' || measures === 'quality';
}

function pairOf({ value, spot }: Kpi, read: Read): Kpi | undefined {
  const name = value['pairs-with'];
  return name === undefined ? undefined : findNamed(read(kpis), name, spot.plan);
}

/** The pair is no guess where its plan has only one KPI that could be it. */
function pairFixes({ spot }: Kpi, all: readonly Kpi[]) {
  const [only, ...others] = all.filter((kpi) => kpi.spot.plan === spot.plan && isGuard(kpi));
  if (!only || others.length > 0) return [];
  const edits = [{ set: below(spot, 'pairs-with'), value: only.id }];
  return [{ says: 'fix', params: { pair: only.id }, applicability: 'suggested', edits } as const];
}

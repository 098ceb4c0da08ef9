import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { findPhrases } from '../../prose/find-phrases.ts';
import { ABSOLUTE_PROMISES, LIMITS } from '../../prose/lists/absolute-promises.ts';
import { Phrases } from '../../prose/phrases.ts';
import { employeeProse } from '../../views/employee-prose.ts';
import { type Entry, entriesIn } from '../../views/entries.ts';
import { change, type Part, plans } from '../../views/inputs.ts';
import {
  type FoundPhrase,
  foundPhrases,
  LIST_OPTIONS,
  type ListOptions,
  matchList,
} from '../../views/phrase-matches.ts';
import { type PlanRef, spotIn } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

const QUESTION = 'safety.job-security';

const matches = matchList('absolute-promise', employeeProse, [ABSOLUTE_PROMISES.flags], ABSOLUTE_PROMISES.passes);
const limits = new Phrases(LIMITS);

export const absolutePromise = defineRule({
  id: 'absolute-promise',
  severity: 'warning',
  states: 'wrong',
  summary:
    'A promise without an end or a condition that nobody has approved, or KPIs that put pressure on people without a word on jobs.',
  why: 'A promise that cannot be kept costs more trust than bad news. But where output or single teams are measured, people ask at once whether their job is safe, and silence is taken for a no.',
  source: "Changewright's default: staff ask about their job first, and they remember what they were promised.",
  falsePositives:
    'A promise is let pass where safety.job-security names who approved the position, and where its sentence has an end ("until the end of 2027") or a condition. Add a promise that is harmless in your house under "allow".',
  options: LIST_OPTIONS,
  messages: {
    default: {
      message: '"{phrase}" is a promise without an end, and nobody has approved it. If it breaks, so does trust.',
      remedy:
        'Say what is true today and until when, or write under safety.job-security who has approved it (approved-by).',
    },
    'silent-on-output': {
      message:
        'The KPI {kpi} counts what people produce, and the plan says nothing about jobs. People will ask whether theirs is safe.',
      remedy: 'Write the honest position on jobs under safety.job-security, and who has approved it (approved-by).',
    },
    'silent-on-people': {
      message:
        'The KPI {kpi} is counted by {scope}, and the plan says nothing about jobs. People will ask whether theirs is safe.',
      remedy: 'Write the honest position on jobs under safety.job-security, and who has approved it (approved-by).',
    },
    kpi: { message: 'This KPI makes people ask.', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Shorter lead times"
what:
  kpis:
    lead-time:
      name: "Days from idea to launch"
      measures: output
safety:
~~~~~~ The KPI lead-time counts what people produce, and the plan says nothing about jobs. People will ask whether theirs is safe.
  leaders-model:
    - "The sponsor tells each team herself that no jobs will ever be lost."
                                                ~~~~~~~~~~~~~~~~~~~~~~~~~ "no jobs will ever be lost" is a promise without an end, and nobody has approved it. If it breaks, so does trust.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Shorter lead times"
size: small
people:
  malou:
    name: "Malou Ferrandine"
what:
  outcomes:
    small-pieces:
      change: "Teams ship in pieces of a week."
      kpis: [lead-time, late-defects]
  kpis:
    lead-time:
      name: "Days from idea to launch"
      measures: output
      unit: days
      direction: down
      baseline: 41
      target: 20
      due: 2027-06-30
      source: "Ticket system"
      owner: malou
      pairs-with: late-defects
    late-defects:
      name: "Defects that customers find"
      measures: quality
      unit: defects a month
      direction: down
      baseline: 9
      target: 5
      due: 2027-06-30
      source: "Support desk"
      owner: malou
safety:
  job-security:
    position: "Nobody loses their job through this change until the end of 2027."
    approved-by: malou
`,
  },
  *check(read, options) {
    yield* unapprovedPromises(read, options);
    yield* silentPlans(read);
  },
});

function* unapprovedPromises(read: Read, options: ListOptions) {
  if (read(change.safety).some(({ value }) => value['job-security']?.['approved-by'] !== undefined)) return;
  for (const found of foundPhrases(read, matches, options)) {
    const { spot, phrase } = found;
    if (hasLimit(found)) continue;
    const isPosition = spot.path[1] === 'job-security';
    yield { at: spot, phrase, params: { phrase: prose(phrase) }, ...(isPosition && { replacesQuestion: QUESTION }) };
  }
}

/** Changes that count people's work and do not say what becomes of their jobs. */
function* silentPlans(read: Read) {
  for (const plan of read(plans)) {
    const pressing = plan.kind === 'change-plan' && !hasPosition(read, plan) ? pressingKpi(read, plan) : undefined;
    if (!pressing) continue;
    yield {
      at: spotIn(plan, 'safety', 'job-security', 'position'),
      says: countsOutput(pressing) ? ('silent-on-output' as const) : ('silent-on-people' as const),
      states: 'missing' as const,
      replacesQuestion: QUESTION,
      params: { kpi: pressing.id, scope: pressing.value.scope ?? '' },
      related: [{ at: pressing.spot, says: 'kpi' as const }],
    };
  }
}

/** An end, a condition or a doubt anywhere in the sentence. */
function hasLimit({ analysed, match }: FoundPhrase): boolean {
  return findPhrases(analysed, limits, new Set()).some(({ sentence }) => sentence === match.sentence);
}

function hasPosition(read: Read, plan: PlanRef): boolean {
  const at = spotIn(plan, 'safety', 'job-security', 'position');
  if (unsoundAt(read(unsound), at) === 'malformed') return true;
  return ownParts(read(change.safety), plan).some(({ value }) => value['job-security']?.position !== undefined);
}

type Kpi = Entry<{ readonly measures?: string; readonly scope?: string }>;

/** The first KPI by which people may feel counted. */
function pressingKpi(read: Read, plan: PlanRef): Kpi | undefined {
  const kpis: Kpi[] = entriesIn(ownParts(read(change.what), plan), ['what', 'kpis'], (what) => what.kpis);
  return kpis.find((kpi) => countsOutput(kpi) || kpi.value.scope === 'team' || kpi.value.scope === 'individual');
}

function countsOutput({ value }: Kpi): boolean {
  return value.measures === 'output' || value.measures === 'launch';
}

function ownParts<T>(parts: readonly Part<T>[], plan: PlanRef): Part<T>[] {
  return parts.filter((part) => part.plan === plan);
}

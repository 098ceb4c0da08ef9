import { describe, expect, it } from 'vitest';
import { EUPHEMISMS } from '../prose/lists/euphemisms.ts';
import { locateFindings } from '../report/located-finding.ts';
import { RULES } from '../rules/catalogue.ts';
import { FORMAT_NAMES } from '../testing/format-names.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { stripSquiggles } from '../testing/picture.ts';
import { knownIn, untranslated } from '../testing/untranslated.ts';
import { pseudo } from './pseudo.ts';

type Files = Readonly<Record<string, string>>;

/** Texts that bring out what is said of texts, values, names and settings rather than of plans. */
const SLIPS: Readonly<Record<string, Files>> = {
  'prose that YAML eats': {
    'plan.yaml': `kind: change-plan
title: The #1 plan, #2 too
why:
  urgency: Two clients left: they said why
  cost-of-inaction: *all of it
  goal: {statement: We ship, and we learn, from: "a", to: 2.50, by: 2027-01-01}
  alignment:
    - objective: "half quoted" and more
      how: &anchor text
what:
  out-of-scope: [pay: fixed, a, b]
  stops:
    - {what: @home, date: "x\\q"}
support: "never closed
`,
  },
  'lines that cannot be read': {
    'plan.yaml': `kind: change-plan
title: T
words alone
owner:dana
why:
    urgency: "a"
  goal: x
\twhat: 1
who: {roles: {sponsor: a
title: again
`,
  },
  'a file that was merged': {
    'plan.yaml': 'kind: change-plan\n<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n',
  },
  'files of no kind': {
    'plan.yaml':
      'kind: chnage-plan\ntitle: T\n---\ntitle: U\n---\nkind: change-plan\nformat: 9\ntitle: V\n---\nkind: nonsense\n',
  },
  'wrong shapes and values': {
    'plan.yaml': `kind: change-plan
format: soon
status: drft
size: huge
version: three
uses: nowhere
time-zone: [a]
goals: none
risk: {}
whyy: {}
people:
  Dana Okafor: {name: Dana, executive: maybe, email: 3}
  "!!!": {}
  dana: sponsor
why: [a]
what:
  kpis:
    lead: {name: 5, measures: outpt, target: many, due: 31.3.2027, cadence: sometimes, scope: [team]}
when: {start: tomorrow-ish, go-live: launch + 2 weeks, end: end + 1 day}
who:
  stakeholders: {board: {influence: 9, support: 0, size: 2.5}}
  affected: {nurses: {impact: hgh}}
how:
  activities:
    a: {do: x, owner: danna, due: go-liv - 2 weeks, needs: [b, nurses]}
  training: [{audience: dana, skill: s, hours: many}]
open: [{question: why.gaol, owner: dana}, {question: nonsense, because: x}, {question: who.leads, owner: dana, due: 2020-01-01}]
not-applicable: [{question: why.urgency}]
feedback: {loops: {l: {cadence: weekly on someday}}}
`,
  },
  'values of a communication plan': {
    'plan.yaml': `kind: communication-plan
title: T
for: [./none.yaml, ./notes.yaml, other]
audiences: {n: {size: -1}}
schedule:
  x: {time: 9:00, date: soon, audiences: [nn], duration: long, confirmed: all}
  y: {time: 25h, every: now and then, approver: [a, b]}
responsibility: {author: [a, b]}
`,
    'notes.yaml': 'just: notes\n',
  },
  'what silences findings': {
    'plan.yaml': `kind: change-plan
title: T
# changewright-disable-next-line date-order
when: {start: 2027-05-01, go-live: 2027-04-01, end: 2027-03-01}
# changewright-disable-next-lin date-order -- why
# changewright-frobnicate
# changewright-disable-line
# changewright-disable date-ordre -- why
# changewright-disable yaml-syntax -- why
# changewright-disable nonsense -- why
# changewright-enable
# changewright-disable-file overdue, risk-score -- why
`,
  },
  'a configuration': {
    'changewright.yaml': `extends: [./changewright.yaml, ./none.yaml, "@house/none", https://example.org/x.yaml, ./plan.yaml, ./bad.yaml]
rule: {}
frob: 1
rules: {date-ordre: off, nonsense: off, date-order: eror, overdue: {severity: {a: b}}, message-overload: {per-wek: 2, per-week: many}, risk-score: [a], absolute-promise: {words: 3}, untreated-high-risk: {score: 99}, survey-fatigue: {per-month: -1}}
questions: {why.gaol: off, nonsense: off, why.x: {kind: change-plan, path: why.reg, asks: 3}, Big.One: {kind: change-plan, path: x-a.b, asks: "A?"}, why.y: {kind: change-plan, path: wyy.x-a, asks: "B?"}, why.z: {kind: plan}}
severity-by-status: {aproved: off}
include: 3
overrides: {files: a}
summary: {sections: why, brand: {colour: blue, name: [a]}}
---
more: 1
`,
    'bad.yaml': 'rules: {nonsense: off}\n',
    'changewright.yml': 'just text\n',
    'plan.yaml': 'kind: change-plan\ntitle: T\n',
  },
};

/** What to write instead: of the author's own, and of the English prose that the rules on tone read. */
const SUGGESTED = ['dana-okafor', '#0b5fff', ...EUPHEMISMS.map(({ means }) => means)];

/** What is said of all files, and nothing of it in plain English. */
async function expectTranslated(files: Files, today?: string, committed?: Files): Promise<void> {
  const workspace = await memoryWorkspace(files, today, committed);
  const isKnown = knownIn(Object.values(files), [...FORMAT_NAMES, ...SUGGESTED, ...Object.keys(files)]);
  for (const file of Object.keys(files)) {
    const checked = await workspace.check(toUri(file));
    const findings = checked ? locateFindings(checked, (uri) => workspace.fileOf(uri), { language: pseudo }) : [];
    for (const { finding, message, remedy, related, fixes } of findings) {
      expect(message, finding.code).toContain('⟦');
      for (const text of [message, remedy, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)])
        expect(untranslated(text, isKnown), `${finding.code}: ${text}`).toEqual([]);
    }
  }
}

describe('of what is said, all that is ours is in the catalogues', () => {
  it.each(Object.entries(SLIPS))('%s', (_, files) => expectTranslated(files));

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (_, { bad, good }) => {
    for (const { plan, files = {}, committed, today } of [bad, good]) {
      const before = committed === undefined ? undefined : { 'plan.yaml': committed };
      await expectTranslated({ ...files, 'plan.yaml': stripSquiggles(plan) }, today, before);
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s, half typed', async (_, { bad }) => {
    const text = stripSquiggles(bad.plan);
    for (const part of [0.35, 0.6, 0.85]) await expectTranslated({ 'plan.yaml': text.slice(0, part * text.length) });
  });

  it('finds what was left in English', () => {
    const isKnown = knownIn(['name: Dana Okafor'], ['owner']);
    expect(untranslated('"Dana" ⟦owns⟧ 3 (owner), ⟦and⟧ Dana Okafor ⟦a ⟦b⟧ c⟧', isKnown)).toEqual([]);
    expect(untranslated('"Dana" ⟦lacks⟧ a due date ⟦and⟧ an owner', isKnown)).toEqual(['a due date', 'an owner']);
  });
});

import { describe, expect, it } from 'vitest';
import { countQuestions } from '../questions/evaluate.ts';
import { findingsOf } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';

type Files = Readonly<Record<string, string>>;

const HEAD = 'kind: change-plan\ntitle: "New expense tool"\n';
const RISKY = `${HEAD}risks:
  attrition:
    likelihood: 3
    impact: 4
    score: 9
`;

/** The severity of each code that is found, the plan being in `plans/`. */
async function severities(text: string, others: Files, file = 'plans/plan.yaml') {
  const found = await findingsOf(text, { others, file });
  return Object.fromEntries(found.map(({ finding }) => [finding.code, finding.severity]));
}

async function riskScore(others: Files, file?: string) {
  return (await severities(RISKY, others, file))['risk-score'];
}

describe('rules', () => {
  it.each([
    ['off', undefined],
    ['warning', 'warning'],
    ['{severity: information}', 'information'],
    ['{}', 'error'],
    ['eror', 'error'],
  ])('follow the configuration: %s', async (setting, expected) => {
    expect(await riskScore({ 'changewright.yaml': `rules: {risk-score: ${setting}}\n` })).toBe(expected);
  });

  it('take their options from it', async () => {
    const text = `${HEAD}risks:
  attrition: {likelihood: 3, impact: 5, score: 15, owner: dana, response: "Talk"}
`;
    const others = (score: number) => ({ 'changewright.yaml': `rules: {untreated-high-risk: {score: ${score}}}\n` });
    expect(await severities(text, others(15))).toHaveProperty('untreated-high-risk');
    expect(await severities(text, others(16))).not.toHaveProperty('untreated-high-risk');
  });

  it('follow it also where the engine itself finds them', async () => {
    const text = `${HEAD}who:\n  roles: {sponsor: dana}\nopen: [{question: why.goal, owner: "Dora", due: 2026-01-01}]\n`;
    const rules = (severity: string) => ({
      'changewright.yaml': `rules: {unresolved-reference: ${severity}, expired-deferral: ${severity}}\n`,
    });
    expect(await severities(text, rules('warning'))).toMatchObject({ 'expired-deferral': 'warning' });
    expect(await severities(text, rules('off'))).not.toHaveProperty('expired-deferral');
  });
});

describe('the configuration that applies', () => {
  const off = 'rules: {risk-score: off}\n';

  it('is the nearest alone', async () => {
    expect(await riskScore({ 'changewright.yaml': off })).toBeUndefined();
    expect(await riskScore({ 'changewright.yaml': off, 'plans/changewright.yml': 'language: en\n' })).toBe('error');
    expect(await riskScore({ 'other/changewright.yaml': off })).toBe('error');
  });

  it('starts from files and packages: what is nearer or later wins, option by option', async () => {
    const others = {
      'changewright.yaml': 'extends: [./house.yaml, acme-rules]\nrules: {overdue: off}\n',
      'house.yaml': 'extends: ./base.yaml\nrules: {risk-score: off, message-overload: {per-week: 2}}\n',
      'base.yaml': 'rules: {risk-score: error, date-order: warning}\n',
      'node_modules/acme-rules/changewright.yaml': 'rules: {message-overload: error, overdue: error}\n',
    };
    const workspace = await memoryWorkspace(others);
    const { rules, files } = await workspace.settingsOf(toUri('plans/a.yaml'));
    expect(rules).toEqual({
      'risk-score': { severity: 'off' },
      'date-order': { severity: 'warning' },
      'message-overload': { severity: 'error', options: { 'per-week': 2 } },
      overdue: { severity: 'off' },
    });
    expect(files.map((uri) => uri.replace(toUri(''), ''))).toEqual([
      'changewright.yaml',
      'base.yaml',
      'house.yaml',
      'node_modules/acme-rules/changewright.yaml',
    ]);
  });

  it('says something else for some files, from its own folder on', async () => {
    const others = {
      'changewright.yaml': 'extends: ./shared/house.yaml\nrules: {risk-score: warning}\n',
      'shared/house.yaml': 'overrides: [{files: plans/pilots, rules: {risk-score: off}}]\n',
    };
    expect(await riskScore(others)).toBe('warning');
    const nearer = { ...others, 'changewright.yaml': 'extends: ./shared/house.yaml\n' };
    expect(await riskScore(nearer, 'plans/pilots/plan.yaml')).toBeUndefined();
    expect(await riskScore(nearer)).toBe('error');
  });

  it('survives circles and what is not there', async () => {
    const others = {
      'changewright.yaml': 'extends: [./a.yaml, ./gone.yaml]\n',
      'a.yaml': 'extends: [./changewright.yaml, ./a.yaml]\nrules: {risk-score: off}\n',
    };
    expect(await riskScore(others)).toBeUndefined();
  });

  it('is read again when it changes, as text in an editor too', async () => {
    const workspace = await memoryWorkspace({ 'plan.yaml': RISKY, 'changewright.yaml': 'extends: ./house.yaml\n' });
    const codes = async () =>
      (await workspace.check(toUri('plan.yaml')))?.plans.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(await codes()).toContain('risk-score');
    workspace.setText(toUri('house.yaml'), off);
    expect(workspace.dependents(toUri('house.yaml'))).toContain(toUri('plan.yaml'));
    expect(await codes()).not.toContain('risk-score');
    await workspace.close(toUri('house.yaml'));
    expect(await codes()).toContain('risk-score');
  });
});

describe('questions', () => {
  const own = (more = '') => ({
    'changewright.yaml': `questions:\n  why.regulator: {kind: change-plan, path: why.x-regulator, asks: "What does the regulator require?", guidance: "Name the rule."${more}}\n`,
  });
  const why = (answer: string) => `${HEAD}why:\n  urgency: "Costs"\n  x-regulator: ${answer}\n`;

  it('are switched off or weighed', async () => {
    const others = { 'changewright.yaml': 'questions: {why.goal: off, why.alignment: error, why.urgency: warning}\n' };
    const found = await severities(`${HEAD}why:\n  goal:\n`, others);
    expect(found).not.toHaveProperty('why.goal');
    expect(found).toMatchObject({ 'why.alignment': 'error', 'why.urgency': 'warning' });
  });

  it('of an organisation are asked like any other', async () => {
    for (const answer of ['"Article 5 of the ordinance"', '[{rule: "Article 5"}]'])
      expect(await severities(why(answer), own())).not.toHaveProperty('why.regulator');
    for (const answer of ['', '"TBD"', '"as needed"', '"What does the regulator require?"'])
      expect(await severities(why(answer), own())).toMatchObject({ 'why.regulator': 'information' });
    expect(await severities(why('"TBD"'), own(', severity: error'))).toMatchObject({ 'why.regulator': 'error' });
    const [found] = (await findingsOf(why('"TBD"'), { others: own() })).filter(
      ({ finding }) => finding.code === 'why.regulator',
    );
    expect([found?.message, found?.remedy]).toEqual([
      'Not yet answered: What does the regulator require?',
      'Name the rule.',
    ]);
  });

  it('of an organisation are counted, by the size of the plan, and may be put off', async () => {
    const count = async (text: string, others: Files) => {
      const workspace = await memoryWorkspace({ ...others, 'plan.yaml': text });
      const plan = (await workspace.check(toUri('plan.yaml')))?.plans[0];
      return countQuestions(plan?.questions ?? []).total;
    };
    const small = `${HEAD}size: small\n`;
    expect(await count(small, own())).toBe((await count(small, {})) + 1);
    expect(await count(small, own(', size: standard'))).toBe(await count(small, {}));
    const deferred = `${HEAD}open: [{question: why.regulator, owner: "Dana", due: 2027-01-01}]\n`;
    expect(await severities(deferred, own())).not.toHaveProperty('not-one-of');
    expect(await severities(deferred, {})).toHaveProperty('not-one-of');
  });

  it.each([
    ['draft', 'draft: warning', 'warning'],
    ['in-review', 'draft: warning', 'warning'],
    ['approved', 'approved: warning', 'warning'],
    ['active', 'approved: warning', 'warning'],
    ['active', 'approved: warning, active: information', 'information'],
    ['done', 'approved: warning', undefined],
    ['done', 'done: information', 'information'],
    ['in-review', 'in-review: off', undefined],
  ])('matter by status: %s with {%s} is %s', async (status, setting, expected) => {
    const others = { 'changewright.yaml': `severity-by-status: {${setting}}\n` };
    const found = await severities(`${HEAD}status: ${status}\nwhy:\n  goal:\n`, others);
    expect(found['why.goal']).toBe(expected);
  });
});

describe('a search', () => {
  it.each([
    ['', 'plans/a.yaml', true],
    ['include: plans', 'plans/a.yaml', true],
    ['include: plans', 'a.yaml', false],
    ['ignore: ["plans/archive/**"]', 'plans/archive/a.yaml', false],
    ['include: plans\nignore: plans/archive', 'plans/archive/a.yaml', false],
  ])('with "%s" checks %s: %s', async (configuration, path, expected) => {
    const workspace = await memoryWorkspace({ 'changewright.yaml': `${configuration}\n` });
    expect((await workspace.settingsOf(toUri(path))).isSearched).toBe(expected);
  });
});

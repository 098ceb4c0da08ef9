import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { type CheckOptions, check } from './check.ts';
import { questions } from './questions.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => folder.remove());

const PLAN = `kind: change-plan
title: "New expense tool"
risks:
  attrition: {likelihood: 3, impact: 4, score: 9}
`;

async function run(given: readonly string[], options: Partial<CheckOptions> = {}) {
  const base = { format: ['json'], failOn: 'error', color: 'never' };
  const { output, ...outcome } = await check(given, { ...base, ...options }, folder.environment);
  return { ...outcome, report: JSON.parse(output ?? '') };
}

async function codes(given: readonly string[], options: Partial<CheckOptions> = {}) {
  const { report, exitCode } = await run(given, options);
  const found = report.findings.filter(({ category }: { category: string }) => category !== 'question');
  return { exitCode, found: found.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`) };
}

describe('a configuration', () => {
  it('has its mistakes told with the plans it is for, however these are given', async () => {
    await folder.write('changewright.yaml', 'extends: ./house.yaml\nrules: {risk-scor: off}\n');
    await folder.write('house.yaml', 'rules: {risk-score: warning}\nlang: en\n');
    await folder.write('plans/a.change.yaml', PLAN);
    const found = [
      'changewright.yaml bad-configuration',
      'house.yaml bad-configuration',
      'plans/a.change.yaml risk-score',
    ];
    for (const given of [[], ['plans'], ['plans/a.change.yaml']])
      expect(await codes(given)).toEqual({ exitCode: 1, found });
  });

  it('has its mistakes told alone, and is named where it has none', async () => {
    await folder.write('changewright.yaml', 'lang: en\n');
    expect(await codes([])).toEqual({ exitCode: 1, found: ['changewright.yaml bad-configuration'] });
    await folder.write('changewright.yaml', 'language: en\n');
    const { exitCode, notes } = await run(['changewright.yaml']);
    expect([exitCode, notes?.[0]]).toEqual([0, 'changewright.yaml is a configuration without a mistake.']);
  });

  it.each([
    [
      'no YAML',
      'rules: {\n',
      'The configuration cannot be read, line 1: A bracket opened here or above is never closed.',
    ],
    ['no UTF-8', Buffer.from('x-name: "Übergabe"\n', 'latin1'), 'The configuration cannot be read as UTF-8 text.'],
  ])('that cannot be read ends with 2, and keeps no finding of the plans: %s', async (_name, text, message) => {
    await folder.write('changewright.yaml', text);
    await folder.write('a.change.yaml', PLAN);
    const { report, exitCode } = await run([]);
    expect(report.errors).toEqual([{ path: 'changewright.yaml', message: expect.stringContaining(message) }]);
    expect([exitCode, report.findings.length > 0]).toEqual([2, true]);
    await expect(questions('a.change.yaml', { format: 'text' }, folder.environment)).rejects.toThrow(message);
  });

  it('leaves files out of a search, but not those that are named', async () => {
    await folder.write('changewright.yaml', 'ignore: archive\n');
    for (const name of ['a', 'archive/b']) await folder.write(`${name}.change.yaml`, PLAN);
    expect((await codes([])).found).toEqual(['a.change.yaml risk-score']);
    expect((await codes(['archive/b.change.yaml'])).found).toEqual(['archive/b.change.yaml risk-score']);
    expect((await run(['archive'])).exitCode).toBe(2);
  });
});

describe('--rule', () => {
  it('goes before every configuration', async () => {
    await folder.write('changewright.yaml', 'overrides: [{files: "**", rules: {risk-score: error}}]\n');
    await folder.write('a.change.yaml', PLAN);
    expect((await codes([], { rule: ['risk-score=off'] })).found).toEqual([]);
    expect((await codes([], { rule: ['risk-score=off', 'risk-score=warning'] })).exitCode).toBe(0);
  });

  it.each([
    ['risk-scor=off', 'there is no rule "risk-scor"; did you mean risk-score?'],
    ['why.goal=off', 'there is no rule "why.goal"'],
    ['risk-score=of', 'not "of"; did you mean off?'],
    ['risk-score', 'takes a rule and a severity'],
    ['risk-score=off=on', 'takes a rule and a severity'],
  ])('is a mistake of the call: %s', async (rule, message) => {
    await expect(run([], { rule: [rule] })).rejects.toThrow(message);
  });
});

describe('what comments silence', () => {
  it('is counted and listed with its reason', async () => {
    const comment = '  # changewright-disable-next-line risk-score -- the board rates it so\n';
    await folder.write('a.change.yaml', PLAN.replace('risks:\n', `risks:\n${comment}`));
    const { report } = await run([]);
    expect(report.suppressed).toEqual([
      { code: 'risk-score', path: 'a.change.yaml', line: 5, by: 'comment', reason: 'the board rates it so' },
    ]);
    expect(report.counts.suppressed).toBe(1);
    const text = await check([], { format: ['text'], failOn: 'never', color: 'never' }, folder.environment);
    expect(text.output).toContain('; 1 silenced by comments.');
  });
});

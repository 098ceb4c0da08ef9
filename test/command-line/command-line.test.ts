import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Packed } from './packed.ts';

let packed: Packed;

beforeAll(async () => {
  packed = await installPacked();
});

afterAll(() => packed?.remove());

async function folderWith(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(packed.folder, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

const approvedPlan =
  'kind: change-plan\ntitle: "Ship"\nstatus: approved\nrisks:\n  late:\n    event: "We are late"\n    likelihood: 9\n';

describe('check', () => {
  it('finds nothing in the complete examples and exits with 0', async () => {
    const { code, output } = await packed.run(['check', 'examples/engineering', 'examples/hospital', 'examples/small']);
    expect(output).toBe('8 plans checked: 127 of 127 questions answered; no finding.\n');
    expect(code).toBe(0);
  });

  it('exits by --fail-on: the draft has nothing but information', async () => {
    expect((await packed.run(['check', 'examples/draft'])).code).toBe(0);
    expect((await packed.run(['examples/draft', '--fail-on', 'warning'])).code).toBe(0);
    expect((await packed.run(['examples/draft', '--fail-on', 'information'])).code).toBe(1);
    expect((await packed.run(['examples/draft', '--fail-on', 'never'])).code).toBe(0);
  });

  it('exits with 1 on errors and over --max-warnings', async () => {
    const cwd = await folderWith('wrong', {
      'a.change.yaml': approvedPlan,
      'b.change.yaml': approvedPlan.replace('approved', 'in-review').replace('9', '4'),
    });
    expect((await packed.run(['a.change.yaml'], { cwd })).code).toBe(1);
    expect((await packed.run(['a.change.yaml', '--fail-on', 'never'], { cwd })).code).toBe(0);
    expect((await packed.run(['b.change.yaml'], { cwd })).code).toBe(0);
    expect((await packed.run(['b.change.yaml', '--max-warnings', '0'], { cwd })).code).toBe(1);
  });

  it('exits with 2 where there is nothing to check, unless that is allowed', async () => {
    const cwd = await folderWith('empty', { 'other.yaml': 'kind: Deployment\n' });
    const found = await packed.run(['check'], { cwd });
    expect([found.code, found.output]).toEqual([2, '']);
    expect(found.errors).toContain('No plan was found');
    expect((await packed.run(['*.yaml'], { cwd })).code).toBe(2);
    expect((await packed.run(['check', '--allow-empty'], { cwd })).code).toBe(0);
    const explicit = await packed.run(['other.yaml'], { cwd });
    expect([explicit.code, explicit.errors]).toEqual([
      0,
      'other.yaml is no plan: it has no "kind:" that is known.\nNothing to check.\n',
    ]);
  });

  it.each([
    [['nowhere.yaml'], 'There is no file or folder nowhere.yaml.'],
    [['--fail-on', 'often'], '--fail-on takes'],
    [['--format', 'pdf'], '--format takes'],
    [['--today', 'soon'], 'is no day'],
    [['--max-warnings', 'few'], '--max-warnings takes'],
    [['--color', 'red'], '--color takes'],
    [['--bogus'], 'unknown option'],
    [['-'], '--stdin-filename'],
    [['-', 'examples', '--stdin-filename', 'x.yaml'], 'Standard input (-) goes alone'],
    [['summary', 'examples/small/expenses.change.yaml', '-o', 'examples'], 'Cannot write examples: it is a folder.'],
    [['questions', 'examples'], 'examples is a folder, not a file.'],
    [['init', 'bogus'], '"bogus" is no kind of plan. Kinds: '],
  ])('exits with 2 and says why: %j', async (args, message) => {
    const { code, errors, output } = await packed.run(args);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });

  it('reads standard input under a file’s name', async () => {
    const text = await readFile(join(packed.folder, 'examples/small/expenses.comms.yaml'), 'utf8');
    const args = ['-', '--stdin-filename', 'examples/small/expenses.comms.yaml'];
    expect((await packed.run(args, { input: text })).code).toBe(0);
    const broken = await packed.run(args, { input: text.replace('expenses.change', 'expense.change') });
    expect(broken.output).toMatch(
      /^examples\/small\/expenses\.comms\.yaml\n +\d+:\d+ +error +There is no file \.\/expense\.change\.yaml; did you mean \.\/expenses\.change\.yaml\?/,
    );
    expect(broken.code).toBe(1);
  });

  it('writes the JSON report, the same on every run, with paths from the working directory', async () => {
    const cwd = await folderWith('json/plans', { 'a.change.yaml': approvedPlan });
    const first = await packed.run(['plans', '--format', 'json'], { cwd: join(cwd, '..') });
    const second = await packed.run(['plans', '--format', 'json'], { cwd: join(cwd, '..') });
    expect(second.output).toBe(first.output);
    const report = JSON.parse(first.output);
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'changewright' },
      today: '2026-11-21',
      root: '.',
      errors: [],
      suppressed: [],
    });
    expect(report.plans).toMatchObject([
      {
        path: 'plans/a.change.yaml',
        document: 0,
        kind: 'change-plan',
        title: 'Ship',
        status: 'approved',
        questions: { total: 28 },
      },
    ]);
    expect(report.findings.find(({ code }: { code: string }) => code === 'out-of-range')).toMatchObject({
      path: 'plans/a.change.yaml',
      line: 7,
      column: 17,
      endLine: 7,
      endColumn: 18,
      category: 'schema',
      severity: 'error',
      message: 'This number is too large: it ends at 5.',
      remedy: 'Write 5 or less.',
      at: ['risks', 'late', 'likelihood'],
    });
    expect(report.findings.find(({ code }: { code: string }) => code === 'missing-section')).toMatchObject({
      at: expect.any(Array),
      questions: expect.any(Array),
    });
    expect(report.counts).toMatchObject({ plans: 1, suppressed: 0, baselined: 0 });
    expect(new Set(report.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
      report.findings.length,
    );
  });

  it('keeps fingerprints when lines are added above and lists change their order', async () => {
    const plan = (tools: string) => `kind: change-plan\ntitle: "Ship"\nwhat:\n  tools:\n${tools}`;
    const prints = async (text: string) => {
      const cwd = await folderWith('prints', { 'a.change.yaml': text });
      const { findings } = JSON.parse((await packed.run(['--format', 'json'], { cwd })).output);
      return findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint).sort();
    };
    const one = '    - item: "Board"\n      type: toool\n';
    const two = '    - item: "Desk"\n      type: tol\n';
    expect(await prints(plan(two + one))).toEqual(await prints(`# a line more\n\n${plan(one + two)}`));
  });

  it('writes several formats at once, files whole or not at all', async () => {
    const { output } = await packed.run(['examples/small', '--format', 'json=out/report.json', '--format', 'text']);
    expect(output).toContain('2 plans checked');
    expect(JSON.parse(await readFile(join(packed.folder, 'out/report.json'), 'utf8')).counts.plans).toBe(2);
  });

  it('writes an empty JSON report where there is nothing to check', async () => {
    const cwd = await folderWith('nothing', { 'other.yaml': 'kind: Deployment\n' });
    const { code, output } = await packed.run(['--format', 'json'], { cwd });
    expect([code, JSON.parse(output)]).toMatchObject([2, { plans: [], findings: [], errors: [] }]);
  });

  it('keeps its findings where another path or a report’s file is of no use', async () => {
    const cwd = await folderWith('partly', { 'a.change.yaml': approvedPlan });
    const missing = await packed.run(['nowhere.yaml', 'a.change.yaml'], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.output).toContain('nowhere.yaml\n  There is no file or folder of this name.\n');
    expect(missing.output).toContain('out-of-range');
    const unwritten = await packed.run(['--format', 'text', '--format', 'json=a.change.yaml/r.json'], { cwd });
    expect(unwritten.code).toBe(2);
    expect(unwritten.output).toContain('out-of-range');
    expect(unwritten.errors).toMatch(/^Cannot write a\.change\.yaml\/r\.json: .+\.\n$/);
  });

  it('expands globs without what is ignored or linked', async () => {
    const cwd = await folderWith('globs', {
      'a.change.yaml': approvedPlan,
      'b.change.yaml': approvedPlan,
      '.gitignore': 'b.*\n',
    });
    await symlink(cwd, join(cwd, 'loop')).catch(() => undefined);
    const { output } = await packed.run(['**/*.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(output).plans.map(({ path }: { path: string }) => path)).toEqual(['a.change.yaml']);
  });

  it('refers to a file whose name looks like an escape', async () => {
    const cwd = await folderWith('escapes', {
      'a%20b.change.yaml': 'kind: change-plan\ntitle: "Ship"\n',
      'a.comms.yaml': 'kind: communication-plan\ntitle: "Tell"\nfor: ./a%20b.change.yaml\n',
    });
    expect((await packed.run([], { cwd })).output).not.toContain('missing-file');
  });

  it('shows colours only where they are asked for', async () => {
    expect((await packed.run(['examples/draft'])).output).not.toContain('\u001b[');
    expect((await packed.run(['examples/draft', '--color', 'always'])).output).toContain('\u001b[');
    expect((await packed.run(['examples/draft'], { env: { FORCE_COLOR: '1' } })).output).toContain('\u001b[');
    expect((await packed.run(['examples/draft'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).output).not.toContain(
      '\u001b[',
    );
  });

  it('shows errors only when it is to be quiet', async () => {
    const cwd = await folderWith('quiet', { 'a.change.yaml': approvedPlan.replace('approved', 'draft') });
    const { output } = await packed.run(['--quiet'], { cwd });
    expect(output).toContain('out-of-range');
    expect(output).not.toContain('why.');
  });

  it('expands globs by itself', async () => {
    const { output } = await packed.run(['examples/**/*.change.yaml', '--format', 'json']);
    expect(JSON.parse(output).plans.map(({ path }: { path: string }) => path)).toEqual([
      'examples/draft/office-move.change.yaml',
      'examples/engineering/ship.change.yaml',
      'examples/hospital/handover.change.yaml',
      'examples/small/expenses.change.yaml',
    ]);
  });

  it('leaves out what is ignored', async () => {
    const cwd = await folderWith('ignored', {
      'a.change.yaml': approvedPlan,
      'b.change.yaml': approvedPlan,
      '.changewrightignore': 'b.*\n',
    });
    expect(JSON.parse((await packed.run(['--format', 'json'], { cwd })).output).counts.plans).toBe(1);
  });
});

describe('other commands', () => {
  it('summary says only what the plan says', async () => {
    const { output, code } = await packed.run(['summary', 'examples/draft/office-move.change.yaml', '--format', 'md']);
    expect(code).toBe(0);
    expect(output).toMatch(/^# Move to the new office by the canal\n/);
    expect(output).toContain('**To:** *not yet answered*');
    expect(output).toContain('9 of 42 questions answered');
  });

  it('summary writes to a file, and refuses what has none', async () => {
    expect((await packed.run(['summary', 'examples/small/expenses.change.yaml', '-o', 'out/s.md'])).errors).toBe(
      'Wrote out/s.md.\n',
    );
    expect(await readFile(join(packed.folder, 'out/s.md'), 'utf8')).toContain('# Expense claims on the new form');
    const registry = await packed.run(['summary', 'examples/engineering/company.registry.yaml']);
    expect([registry.code, registry.output]).toEqual([2, '']);
  });

  it.each([
    ['md', '# '],
    ['html', '<!DOCTYPE html>'],
    ['json', '{'],
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['pptx', 'PK'],
  ])('summary writes %s, the same bytes each time, to a file and into a pipe', async (format, begins) => {
    const plan = 'examples/engineering/ship.change.yaml';
    const write = async (file: string) => {
      expect(await packed.run(['summary', plan, '-o', file])).toMatchObject({ code: 0, errors: `Wrote ${file}.\n` });
      return readFile(join(packed.folder, file));
    };
    const file = await write(`out/ship.${format}`);
    expect(file.subarray(0, begins.length).toString('latin1')).toBe(begins);
    expect((await write(`out/again.${format}`)).equals(file)).toBe(true);
    const piped = await packed.run(['summary', plan, '--format', format]);
    expect([piped.code, piped.errors]).toEqual([0, '']);
    expect(piped.output.slice(0, begins.length)).toBe(begins);
  });

  it('summary shows a restricted plan to sponsors who ask for it, and to nobody else', async () => {
    const cwd = await folderWith('restricted', {
      'mine.change.yaml': 'kind: change-plan\ntitle: "Close the mine"\nconfidentiality: restricted\n',
    });
    const run = (...options: string[]) => packed.run(['summary', 'mine.change.yaml', ...options], { cwd });
    for (const options of [[], ['--for', 'staff'], ['--for', 'staff', '--include', 'restricted']]) {
      const { code, output, errors } = await run(...options);
      expect([code, output]).toEqual([2, '']);
      expect(errors).not.toContain('Close the mine');
    }
    expect((await run('--include', 'restricted')).output).toContain('Close the mine');
  });

  it('questions lists each with its state', async () => {
    const text = await packed.run(['questions', 'examples/draft/office-move.change.yaml']);
    expect(text.output).toContain('○ How does it serve mission, vision and strategic objectives?  (why.alignment)');
    const json = JSON.parse(
      (await packed.run(['questions', 'examples/draft/office-move.change.yaml', '--format', 'json'])).output,
    );
    expect(json.plans[0].counts.total).toBe(24);
    expect((await packed.run(['questions', 'examples/draft/office-move.comms.yaml', '--format', 'md'])).output).toMatch(
      /^# /,
    );
  });

  it('init writes a plan that is sound, and never overwrites', async () => {
    const args = [
      'init',
      'change-plan',
      'new/my.change.yaml',
      '--title',
      'He said: "go" #1',
      '--size',
      'small',
      '--start',
      '2027-01-04',
      '--go-live',
      '2027-02-01',
      '--end',
      '2027-03-01',
    ];
    expect((await packed.run(args)).code).toBe(0);
    const checked = JSON.parse((await packed.run(['new/my.change.yaml', '--format', 'json'])).output);
    expect(checked.plans[0].title).toBe('He said: "go" #1');
    expect([checked.counts.error, checked.counts.warning]).toEqual([0, 0]);
    expect(checked.findings.map(({ code }: { code: string }) => code)).not.toContain('when.timeline');
    const again = await packed.run(args);
    expect([again.code, again.errors]).toEqual([
      2,
      'new/my.change.yaml exists already and is left as it is. Choose another name.\n',
    ]);
    expect((await packed.run(['init', 'chnage-plan'])).errors).toContain('did you mean change-plan?');
  });

  it('explain has a page for every code', async () => {
    expect((await packed.run(['explain', 'what.kpis'])).output).toContain('Which KPIs measure success?');
    expect((await packed.run(['explain', 'prose-needs-quotes'])).output).toContain('double quotes');
    const unknown = await packed.run(['explain', 'bad-dat']);
    expect([unknown.code, unknown.errors]).toEqual([
      2,
      'There is no rule or question "bad-dat"; did you mean bad-date?\n',
    ]);
  });

  it('shows help and its version', async () => {
    expect((await packed.run(['--help'])).code).toBe(0);
    expect((await packed.run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

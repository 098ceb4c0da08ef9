import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const draft = 'draft/office-move.change.yaml';
const unnamedPlan = 'kind: change-plan\ntitle: "Move the archive"\n';
const ruledPlan = `kind: change-plan
title: "Move the archive"
people:
  ann:
    name: "Ann Okonjo-Lindt"
who:
  roles:
    sponsor: ann
risks:
  damp:
    likelihood: 2
    impact: 3
    score: 5 # by hand
`;
const noPlan = 'kind: Deployment\ntitle: TBD\n';
const files = {
  'plans/other.yaml': unnamedPlan,
  'plans/unrelated.yaml': noPlan,
  'plans/ruled.change.yaml': ruledPlan,
};

describeInVsCode('plans in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  useWorkbench({ files, examples: ['draft'], tidy: closeAll }, (started) => {
    ({ workbench, folder } = started);
  });

  test('a YAML file that is no plan gets nothing', async () => {
    await workbench.openFile('plans/unrelated.yaml');
    await workbench.statusItem(/^YAML$/);
    expect(await statusCount(workbench)).toBe(0);
    expect(await workbench.problems()).toEqual([]);
  });

  test('an answer takes its problem away', async () => {
    const line = await lineOf(folder, draft, 'to: TBD');
    const isOfLine = (problem: string) => problem.includes(`at line ${line} `);
    await workbench.openFile(draft);
    await expect.poll(async () => (await workbench.problems()).filter(isOfLine), patience).toHaveLength(1);
    await replaceRest(workbench, line, '    to: '.length + 1, 'One house by the canal with room for all.');
    await expect.poll(async () => (await workbench.problems()).filter(isOfLine), patience).toEqual([]);
  });

  test('a missing section comes from the suggestions', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.press('Control+End');
    await workbench.typeText('risks');
    await workbench.pickSuggestion('risks');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/^risks:\n {2}\S+:\n {4}\S/m);
  });

  test('the preview shows what is being typed', async () => {
    const line = await lineOf(folder, draft, 'to: TBD');
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Preview Executive Summary');
    await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office by the canal');
    await replaceRest(workbench, line, '    to: '.length + 1, 'One house by the canal with room for all.');
    await expect.poll(() => workbench.webviewText(), patience).toContain('One house by the canal with room for all.');
  });

  test('the preview has no accessibility violation in any kind of theme', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Preview Executive Summary');
    await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office by the canal');
    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
      await workbench.runCommand('Preferences: Color Theme');
      await workbench.quickInput(theme);
      await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office by the canal');
      expect(await axeViolations(workbench), theme).toEqual([]);
    }
  });

  test('a new plan is written step by step and holds no error', async () => {
    const path = 'move-the-archive-to-the-cellar.change.yaml';
    const title = 'Move the archive to the cellar';
    await workbench.runCommand('Changewright: New Plan');
    const days = ['2027-01-11', '2027-03-01', '2027-03-31'];
    for (const answer of ['Change plan', title, ...days, '80', 'No', 'Small', 'Ann Okonjo', 'Ben Lind', path]) {
      await workbench.quickInput(answer);
    }
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect
      .poll(() => workbench.fileText(path), patience)
      .toMatch(
        /^kind: change-plan\ntitle: "Move the archive to the cellar"[\s\S]*sponsor: ann-okonjo\n {4}lead: ben-lind/,
      );
    const isOfRuledPlan = (problem: string) => problem.includes('2 × 3');
    const errors = (await workbench.problems()).filter((problem) => problem.startsWith('Error'));
    expect(errors.filter((problem) => !isOfRuledPlan(problem))).toEqual([]);
  });

  test('what a rule finds is mended, and the plan is approved', async () => {
    await workbench.openFile('plans/ruled.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect
      .poll(() => workbench.problems(), patience)
      .toContainEqual(expect.stringMatching(/^Error: 2 × 3 is 6, not 5/));
    await workbench.runCommand('Changewright: Apply All Safe Fixes');
    await expect.poll(() => workbench.editorText(), patience).toContain('score: 6 # by hand');
    await workbench.chooseAction('Changewright: Approve Plan…', 'Approve this plan as Ann Okonjo-Lindt');
    await expect
      .poll(() => workbench.editorText(), patience)
      .toMatch(/^approved:\n {2}by: ann\n {2}date: .*\n {2}fingerprint: v1-sha256-/m);
  });

  test('a plan under any other name becomes one when it is opened', async () => {
    await workbench.openFile('plans/other.yaml');
    await workbench.statusItem(/^Change Plan$/);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.goToLine(3);
    await workbench.typeText('wy: wrong');
    await expect.poll(() => workbench.problems(), patience).toContainEqual(expect.stringMatching(/^Error: .*"wy"/));
    await workbench.openFile('plans/unrelated.yaml');
    await expect.poll(() => statusCount(workbench), patience).toBe(0);
    expect((await workbench.problems()).filter((problem) => problem.includes('unrelated'))).toEqual([]);
  });

  test('a file whose language somebody has chosen keeps it until it is closed', async () => {
    await workbench.openFile('plans/other.yaml');
    await workbench.statusItem(/^Change Plan$/);
    await workbench.runCommand('Change Language Mode');
    await workbench.quickInput('YAML');
    await workbench.statusItem(/^YAML$/);
    await workbench.goToLine(3);
    await workbench.typeText('# still YAML');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.statusItem(/^YAML$/);
    await closeAll(workbench);
    await workbench.openFile('plans/other.yaml');
    await workbench.statusItem(/^Change Plan$/);
  });

  test('a command that is given no plan takes the one that was looked at last', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Help: Welcome');
    await workbench.runCommand('Changewright: Preview Executive Summary');
    await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office by the canal');
  });

  test('a server that is started again knows everything again', async () => {
    await workbench.openFile('plans/ruled.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Restart Server');
    await workbench.runCommand('Changewright: Restart Server');
    await expect.poll(() => statusCount(workbench), patience).toBe(0);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect
      .poll(() => workbench.problems(), patience)
      .toContainEqual(expect.stringMatching(/^Error: 2 × 3 is 6, not 5/));
    expect(await workbench.notifications()).toEqual([]);
  });

  test('a file becomes a plan while it is typed', async () => {
    await workbench.openFile('plans/unrelated.yaml');
    await replaceRest(workbench, 1, 'kind: '.length + 1, 'change-plan');
    await workbench.statusItem(/\d+ of \d+ answered/);
  });
});

/** What axe finds in the preview, as rule and element. */
async function axeViolations(workbench: Workbench): Promise<string[]> {
  const frame = await workbench.webviewFrame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function lineOf(folder: string, path: string, text: string): Promise<number> {
  const lines = (await readFile(join(folder, path), 'utf8')).split('\n');
  const index = lines.findIndex((line) => line.trim() === text);
  if (index < 0) throw new Error(`${path} has no line '${text}' any more.`);
  return index + 1;
}

async function replaceRest(workbench: Workbench, line: number, column: number, text: string): Promise<void> {
  await workbench.goToLine(line, column);
  await workbench.press('Shift+End');
  await workbench.typeText(text);
}

function statusCount(workbench: Workbench): Promise<number> {
  return workbench.page.locator('.statusbar-item:visible', { hasText: /\d+ of \d+ answered/ }).count();
}

async function closeAll(workbench: Workbench): Promise<void> {
  const tabs = workbench.page.locator('.editor-group-container .tab');
  for (let closed = 0; (await tabs.count()) > 0 && closed < 10; closed++) {
    await workbench.runCommand('View: Revert and Close Editor');
  }
}

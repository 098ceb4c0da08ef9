import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isShown, persist } from './gesture.ts';
import { plain } from './quick-input.ts';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const plan = 'archive.change.yaml';
const text = `kind: change-plan
title: "Move the archive"
people:
  ann: {name: "Ann Okonjo-Lindt", role: "Archivist"}
  bo: {name: "Bo Halvorsen"}
why:
  goal:
    from: "Boxes in a damp cellar"
    to: "Boxes that last" # for good
    by: 2096-05-01
risks:
  damp:
    likelihood: 2
    impact: 3
    score: 5 # by hand
support:
  asks: {}
`;
const GOAL = 'What is the overarching goal of this change?';
const RESOURCES = 'What additional support is required?';

describeInVsCode('actions in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.changewright': 'explicit' } };
  const tidy = async () => {
    await workbench.press('Escape');
    await workbench.press('Escape');
    await workbench.runCommand('View: Revert and Close Editor');
  };
  useWorkbench({ files: { [plan]: text }, settings, tidy }, (started) => {
    ({ workbench, folder } = started);
  });

  test('a question is put off from the keyboard, with an owner and a day, as one step to undo', async () => {
    await open();
    await quickFix('asks: {}', `Put off "${RESOURCES}": who answers it, and by when`);
    await workbench.quickInput('Ann Okonjo-Lindt');
    await workbench.quickInput('In two weeks');
    await workbench.quickInput('The movers send their offer then');
    await expect
      .poll(() => workbench.editorText(), patience)
      .toMatch(
        /\nopen:\n {2}- question: support\.resources\n {4}owner: ann\n {4}due: \d{4}-\d\d-\d\d\n {4}because: "The movers send their offer then"\n/,
      );
    await workbench.focusEditor();
    await workbench.press('Control+z');
    expect(await workbench.editorText()).toBe(text);
  });

  test('a day of the plan is told, one that has passed is refused, and Escape changes nothing', async () => {
    await open();
    await workbench.runCommand('Changewright: Put Off a Question…');
    await workbench.quickInput(RESOURCES);
    await workbench.quickInput('Bo Halvorsen');
    await workbench.quickInput('Another day…');
    const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
    const message = workbench.page.locator('.quick-input-widget .quick-input-message');
    await field.fill('2001-01-01');
    await message.filter({ hasText: 'has passed already' }).waitFor();
    await field.fill('2096-01-02');
    await message.filter({ hasText: 'Monday, 2 January 2096' }).waitFor();
    await workbench.press('Enter');
    await message.filter({ hasText: 'Why can it not be answered yet?' }).waitFor();
    await workbench.press('Escape');
    expect(await workbench.editorText()).toBe(text);
  });

  test('an answer is begun, and the cursor is where it is written', async () => {
    await open();
    await quickFix('goal:', `Answer "${GOAL}"`);
    await expect.poll(() => visibleText(), patience).toContain('<what will be different, in one sentence>');
    await workbench.page.keyboard.type('No paper is lost.');
    expect(await workbench.editorText()).toBe(text.replace('goal:\n', 'goal:\n    statement: "No paper is lost."\n'));
  });

  test('a finding is silenced with a reason', async () => {
    await open();
    const isScore = (problem: string) => problem.includes('2 × 3 is 6');
    await expect.poll(async () => (await workbench.problems()).filter(isScore), patience).toHaveLength(1);
    await quickFix('score: 5', 'Silence "risk-score" here, with a reason');
    const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
    await field.fill('TBD');
    await workbench.page.locator('.quick-input-message', { hasText: 'This says nothing yet' }).waitFor();
    await workbench.quickInput('The board rates this one by hand');
    await expect
      .poll(() => workbench.editorText(), patience)
      .toContain(
        '    impact: 3\n    # changewright-disable-next-line risk-score -- The board rates this one by hand\n    score: 5 # by hand\n',
      );
    await expect.poll(async () => (await workbench.problems()).filter(isScore), patience).toEqual([]);
  });

  test('what can be mended without a guess is mended on saving', async () => {
    await open();
    await expect.poll(() => workbench.problems(), patience).toContainEqual(expect.stringContaining('2 × 3 is 6'));
    await workbench.goToLine(lineOf('by: 2096'), '    by: 2096-05-01'.length + 1);
    await workbench.typeText(' ');
    await workbench.saveFile();
    await expect.poll(() => readFile(join(folder, plan), 'utf8'), patience).toContain('score: 6 # by hand');
  });

  async function open(): Promise<void> {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
  }

  function visibleText(): Promise<string> {
    return workbench.page
      .locator('.editor-instance .view-lines')
      .first()
      .innerText()
      .then((shown) => plain(shown));
  }

  /** Chooses from the menu of quick fixes with the arrow keys and Enter. */
  async function quickFix(words: string, title: string): Promise<void> {
    await workbench.goToLine(lineOf(words), (lines().find((line) => line.includes(words)) ?? '').indexOf(words) + 2);
    const menu = workbench.page.locator('.action-widget');
    const focused = menu.locator('.monaco-list-row.focused');
    let offered: string[] = [];
    await persist(
      `quick fix '${title}'`,
      async () => {
        await workbench.focusEditor();
        await workbench.press('Control+.');
        if (!(await isShown(menu))) return undefined;
        offered = await menu.locator('.monaco-list-row.action .title').allInnerTexts();
        for (let step = 0; step < offered.length; step++) {
          const row = plain(await focused.innerText().catch(() => ''));
          if (row.includes(title)) return true;
          await workbench.press('ArrowDown');
        }
        await workbench.press('Escape');
        return undefined;
      },
      async () => `Offered: ${offered.join(' | ')}`,
    );
    await workbench.press('Enter');
  }
});

function lines(): string[] {
  return text.split('\n');
}

function lineOf(words: string): number {
  return lines().findIndex((line) => line.includes(words)) + 1;
}

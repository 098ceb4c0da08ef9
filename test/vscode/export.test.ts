import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const plan = 'plans/archive.change.yaml';
const secret = 'plans/mine.change.yaml';
const files = {
  [plan]:
    'kind: change-plan\ntitle: "Move the archive"\nwhy: {goal: {from: "Boxes in a cellar", to: "Boxes that last"}}\n',
  [secret]: 'kind: change-plan\ntitle: "Close the mine"\nconfidentiality: restricted\n',
};

describeInVsCode('the summary as a file, in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  const tidy = async () => {
    await workbench.press('Escape');
    await workbench.press('Escape');
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Notifications: Clear All Notifications');
  };
  useWorkbench({ files, tidy }, (started) => {
    ({ workbench, folder } = started);
  });

  const written = (name: string) => readFile(join(folder, name)).catch(() => Buffer.alloc(0));

  /** The dialog proposes a place beside the plan. */
  async function save(name: string): Promise<void> {
    const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
    await expect.poll(() => field.inputValue().catch(() => ''), patience).toBe(join(folder, 'plans', name));
    await workbench.press('Enter');
    await expect
      .poll(() => workbench.notifications(), patience)
      .toContainEqual(expect.stringContaining(`${name} is saved.`));
  }

  test('is a PDF for sponsors beside the plan, by keys alone', async () => {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Export Summary…');
    await workbench.quickInput('PDF');
    await workbench.quickInput('Sponsors');
    await save('archive-summary.pdf');
    expect((await written('plans/archive-summary.pdf')).toString('latin1')).toMatch(/^%PDF-1\.7/);
    await workbench.screenshot('export-saved');
  });

  test('is opened where VS Code can show it', async () => {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Export Summary…');
    await workbench.quickInput('Markdown');
    await workbench.quickInput('Staff');
    await save('archive-for-staff.md');
    await workbench.page.locator('.notifications-toasts a.monaco-button', { hasText: 'Open' }).first().click();
    await expect.poll(() => workbench.editorText(), patience).toContain('# Move the archive');
  });

  test('of a restricted plan is made only after one has said so once more', async () => {
    await workbench.openFile(secret);
    await workbench.statusItem(/\d+ of \d+ answered/);
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await workbench.runCommand('Changewright: Export Summary…');
    await workbench.quickInput('Word');
    await workbench.quickInput('Sponsors');
    await dialog.filter({ hasText: 'This plan is restricted.' }).waitFor();
    await workbench.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await workbench.runCommand('Changewright: Export Summary…');
    await workbench.quickInput('Word');
    await workbench.quickInput('Sponsors');
    await dialog.getByRole('button', { name: 'Export All the Same' }).click();
    await save('mine-summary.docx');
    expect((await stat(join(folder, 'plans/mine-summary.docx'))).size).toBeGreaterThan(1_000);
  });

  test('does not take the place of another one without a question', async () => {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await writeFile(join(folder, 'plans/archive-summary.docx'), 'mine');
    await workbench.runCommand('Changewright: Export Summary…');
    await workbench.quickInput('Word');
    await workbench.quickInput('Sponsors');
    const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
    await expect.poll(() => field.inputValue().catch(() => ''), patience).toContain('archive-summary.docx');
    await workbench.press('Enter');
    await workbench.page.getByText('archive-summary.docx already exists').waitFor();
    // The first goes back to the dialog, the second leaves it.
    const left = async () => {
      await workbench.press('Escape');
      return field.isHidden();
    };
    await expect.poll(left, patience).toBe(true);
    expect(String(await written('plans/archive-summary.docx'))).toBe('mine');
  });
});

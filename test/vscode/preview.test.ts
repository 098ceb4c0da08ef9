import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const PLAN = 'hospital/handover.change.yaml';
const TITLE = 'Safe hand-over';
const restricted = `kind: change-plan
title: "Close the site"
confidentiality: restricted
why:
  goal:
    statement: "One site instead of two"
`;
const files = { 'closing.change.yaml': restricted, 'notes.yaml': 'kind: notes\n' };

async function openPreview(workbench: Workbench, path: string, text: string): Promise<Frame> {
  await workbench.openFile(path);
  await workbench.statusItem(/\d+ of \d+ answered/);
  await workbench.runCommand('Changewright: Preview Executive Summary');
  await expect.poll(() => workbench.webviewText(), patience).toContain(text);
  return workbench.webviewFrame();
}

async function lineOf(folder: string, path: string, start: string): Promise<number> {
  const lines = (await readFile(join(folder, path), 'utf8')).split('\n');
  return lines.findIndex((line) => line.trim().startsWith(start)) + 1;
}

const scrollOf = (frame: Frame) => frame.evaluate(() => Math.round(window.scrollY));

/** The first line in sight. */
const editorTop = ({ page }: Workbench) => page.locator('.monaco-editor .line-numbers').allInnerTexts();

async function closeAll(workbench: Workbench): Promise<void> {
  const tabs = workbench.page.locator('.editor-group-container .tab');
  for (let closed = 0; (await tabs.count()) > 0 && closed < 10; closed++) {
    await workbench.runCommand('View: Revert and Close Editor');
  }
}

describeInVsCode('the preview', () => {
  let workbench: Workbench;
  let folder: string;

  useWorkbench({ files, examples: ['hospital', 'small'], tidy: closeAll }, (started) => {
    ({ workbench, folder } = started);
  });

  test('a click leads to the line, beside the preview', async () => {
    const frame = await openPreview(workbench, PLAN, TITLE);
    await frame.locator('h2', { hasText: 'risks' }).first().scrollIntoViewIfNeeded();
    const line = await lineOf(folder, PLAN, 'event: "A patient');
    await frame.locator('td, th', { hasText: 'A patient' }).locator('[data-place]').first().click();
    await workbench.statusItem(new RegExp(`^Ln ${line}, `));
    expect(await workbench.webviewText()).toContain(TITLE);
    await workbench.focusEditor();
    expect(await workbench.editorText()).toContain(`title: "${TITLE}"`);
  });

  test('keys lead there as well', async () => {
    const frame = await openPreview(workbench, PLAN, TITLE);
    await workbench.goToLine(40);
    await frame.locator('h1').focus();
    await workbench.press('Enter');
    await workbench.statusItem(new RegExp(`^Ln ${await lineOf(folder, PLAN, 'title:')}, `));
  });

  test('neither side moves while one types', async () => {
    const frame = await openPreview(workbench, PLAN, TITLE);
    await frame.evaluate(() => window.scrollTo(0, 700));
    await expect.poll(() => scrollOf(frame)).toBe(700);
    await workbench.goToLine(await lineOf(folder, PLAN, 'title:'), 9);
    const before = await editorTop(workbench);
    await workbench.typeText('Very ');
    await expect.poll(() => workbench.webviewText(), patience).toContain('Very Safe hand-over');
    expect(await scrollOf(frame)).toBe(700);
    expect(await editorTop(workbench)).toEqual(before);
    expect(await frame.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
  });

  test('it comes back as it was after a reload: the plan, the readers, the place', async () => {
    await openPreview(workbench, PLAN, TITLE);
    await workbench.runCommand('Changewright: Preview for Staff');
    await expect.poll(() => workbench.page.locator('.tab', { hasText: 'Summary for staff' }).count(), patience).toBe(1);
    const staff = await workbench.webviewText();
    expect(staff).not.toMatch(/[Rr]isk/);
    await workbench.runCommand('Changewright: Preview for Sponsors');
    await expect.poll(() => workbench.webviewText(), patience).toContain('risks');
    const frame = await workbench.webviewFrame();
    await frame.evaluate(() => window.scrollTo(0, 900));
    // In a browser VS Code writes every five seconds what it keeps.
    await workbench.page.waitForTimeout(6000);
    await workbench.page.reload();
    await expect.poll(() => workbench.webviewText(), patience).toContain(TITLE);
    await expect.poll(async () => scrollOf(await workbench.webviewFrame()), patience).toBeGreaterThan(800);
    expect(await scrollOf(await workbench.webviewFrame())).toBeLessThan(1000);
  });

  test('every plan has its own', async () => {
    await openPreview(workbench, PLAN, TITLE);
    await openPreview(workbench, 'small/expenses.change.yaml', 'Expense claims');
    const tabs = workbench.page.locator('.tab', { hasText: 'Summary: ' });
    expect(await tabs.count()).toBe(2);
  });

  test('its menu is there while it is looked at, and leads back to the plan', async () => {
    const frame = await openPreview(workbench, PLAN, TITLE);
    await frame.locator('h1').focus();
    const forStaff = workbench.page.locator('.editor-actions [aria-label^="Preview for Staff"]');
    await forStaff.waitFor();
    await workbench.page.locator('.editor-actions [aria-label^="Show the Plan of This Preview"]').click();
    await forStaff.waitFor({ state: 'detached' });
    expect(await workbench.editorText()).toContain('kind: change-plan');
  });

  test('it is copied as Markdown and as rich text', async () => {
    await openPreview(workbench, PLAN, TITLE);
    await workbench.runCommand('Changewright: Copy Summary as Markdown');
    await workbench.statusItem('The summary is in the clipboard');
    const read = (type: string) =>
      workbench.page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
      }, type);
    expect(await read('text/plain')).toContain(`# ${TITLE}`);
    await workbench.runCommand('Changewright: Copy Summary as Rich Text');
    await expect.poll(() => read('text/html'), patience).toContain(TITLE);
    expect(await read('text/html')).toContain('style="border');
    expect(await read('text/plain')).toMatch(new RegExp(`^${TITLE}`));
    expect(await workbench.notifications()).toEqual([]);
  });

  test('it is there as plain text that follows the plan', async () => {
    await workbench.openFile(PLAN);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Show Summary as Plain Text');
    await workbench.page.locator('.tab.active', { hasText: 'handover.summary.txt' }).waitFor();
    const firstLine = async () => {
      const line = await workbench.page.locator('.editor-instance .view-line').first().innerText();
      // VS Code shows blanks that do not break.
      return line.replaceAll('\u00a0', ' ');
    };
    await expect.poll(firstLine, patience).toBe(TITLE);
    await workbench.openFile(PLAN);
    await workbench.goToLine(await lineOf(folder, PLAN, 'title:'), 9);
    await workbench.typeText('Very ');
    await workbench.page.locator('.tab', { hasText: 'handover.summary.txt' }).click();
    await expect.poll(firstLine, patience).toBe(`Very ${TITLE}`);
  });

  test('a restricted plan is shown to sponsors who ask, and never to staff', async () => {
    const frame = await openPreview(workbench, 'closing.change.yaml', 'This plan is restricted.');
    expect(await frame.locator('#summary').innerText()).toBe('');
    await frame.getByRole('button', { name: 'Show It Here' }).click();
    await expect.poll(() => workbench.webviewText(), patience).toContain('One site instead of two');
    await workbench.runCommand('Changewright: Preview for Staff');
    await expect.poll(() => workbench.webviewText(), patience).toContain('there is no summary for staff');
    expect(await frame.locator('#summary').innerText()).toBe('');
  });

  test('where no plan is any more, the page says so, and comes back', async () => {
    await openPreview(workbench, 'small/expenses.change.yaml', 'Expense claims');
    await workbench.goToLine(await lineOf(folder, 'small/expenses.change.yaml', 'kind:'), 7);
    await workbench.typeText('x');
    await expect.poll(() => workbench.webviewText(), patience).toContain('holds no change plan');
    await workbench.press('Backspace');
    await expect.poll(() => workbench.webviewText(), patience).toContain('In one sentence');
  });
});

describeInVsCode('a preview that follows the cursor', () => {
  let workbench: Workbench;
  let folder: string;

  useWorkbench({ examples: ['hospital'], settings: { 'changewright.preview.followCursor': true } }, (started) => {
    ({ workbench, folder } = started);
  });

  test('shows what the cursor is at, and leaves the editor where it is', async () => {
    const frame = await openPreview(workbench, PLAN, TITLE);
    await workbench.goToLine(await lineOf(folder, PLAN, 'event: "A patient'), 12);
    const marked = frame.locator('[data-at-cursor]');
    await expect.poll(async () => (await marked.allInnerTexts()).join(), patience).toContain('A patient');
    await expect.poll(() => marked.evaluate((item) => item.getBoundingClientRect().top > 0), patience).toBe(true);
    await workbench.goToLine(await lineOf(folder, PLAN, 'title:'), 3);
    const before = await editorTop(workbench);
    await expect.poll(async () => (await marked.allInnerTexts()).join(), patience).toContain(TITLE);
    expect(await editorTop(workbench)).toEqual(before);
  });
});

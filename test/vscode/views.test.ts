import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { plain } from './quick-input.ts';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

function inDays(count: number): string {
  return new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
}

const CHANGE = `kind: change-plan
title: "Cash-free canteen"
people:
  lindiwe:
    name: "Lindiwe Aaltonen"
open:
  - question: support.resources
    owner: lindiwe
    due: ${inDays(-3)}
    because: "The budget round is late."
why:
  goal:
    statement: "Nobody waits longer than five minutes"
when:
  start: ${inDays(-30)}
  go-live: ${inDays(40)}
  end: ${inDays(90)}
`;
const COMMS = `kind: communication-plan
title: "Cash-free canteen: what we say"
for: ./canteen.change.yaml
people:
  lindiwe:
    name: "Lindiwe Aaltonen"
audiences:
  guests:
    name: "Guests"
channels:
  board:
    name: "Notice board"
schedule:
  first-word:
    subject: "Cards from spring on"
    date: ${inDays(7)}
    audiences: [guests]
    channel: board
    sender: lindiwe
`;

const files = { 'canteen.change.yaml': CHANGE, 'canteen.comms.yaml': COMMS };

describeInVsCode('the views', () => {
  let workbench: Workbench;

  useWorkbench({ files, settings: { 'changewright.me': 'nobody-here' } }, async (started) => {
    ({ workbench } = started);
    // Commands are there as soon as the container is.
    await workbench.page.locator('.activitybar [aria-label="Changewright"]').first().waitFor();
  });

  test('plans, sections and questions are walked through by keys, and a question leads to its place', async () => {
    await workbench.runCommand('Changewright: Show Plans');
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^Actions due, 1 late/));
    expect(await rows(workbench)).toContainEqual(
      expect.stringMatching(
        /^What additional support is required\?, question put off · late since .* · Lindiwe Aaltonen/,
      ),
    );
    await walkTo(workbench, /^Change plan, \d+ of 28 answered/);
    await workbench.press('ArrowRight');
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^Why, 0 of 2 answered/));
    await walkTo(workbench, /^Why, /);
    await workbench.press('ArrowRight');
    await walkTo(workbench, /^What is the overarching goal of this change\?, half answered$/);
    await workbench.screenshot('plans-view');
    await workbench.press('Enter');
    await workbench.statusItem(new RegExp(`^Ln ${lineOf(CHANGE, '  goal:')}, Col 3$`));
    await expect.poll(() => wordsBeside(workbench), patience).toContain('What is the overarching goal of this change?');
  });

  test('the badge counts what is late', async () => {
    await workbench.page.locator('.activitybar .badge[aria-label*="1 action is late"]').waitFor();
  });

  test('what is typed changes the tree, and what is unfolded stays so', async () => {
    await workbench.openFile('canteen.change.yaml');
    await workbench.goToLine(2, 'title: '.length + 1);
    await workbench.press('Shift+End');
    await workbench.typeText('"Tills without cash');
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^Tills without cash, /));
    expect(await rows(workbench)).toContainEqual(expect.stringMatching(/^What is the overarching goal/));
  });

  test('a filter is told, hides what it does not name, and is taken away again', async () => {
    await workbench.runCommand('Changewright: Show Only What Is Late');
    await workbench.page
      .locator('.tree-explorer-viewlet-tree-view .message', { hasText: 'Only what is late' })
      .waitFor();
    await expect.poll(() => rows(workbench), patience).not.toContainEqual(expect.stringMatching(/^Communication plan/));
    await workbench.runCommand('Changewright: Show Only What Is Mine');
    await workbench.page.locator('.welcome-view', { hasText: 'the filter hides all plans' }).waitFor();
    await workbench.page.locator('.welcome-view a', { hasText: 'Clear Filter' }).click();
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^Communication plan/));
  });

  test('who I am is asked for once, and what is mine is shown', async () => {
    await workbench.runCommand('Changewright: Choose Who I Am…');
    await workbench.quickInput('Lindiwe Aaltonen');
    await workbench.runCommand('Changewright: Show Only What Is Mine');
    await workbench.page
      .locator('.tree-explorer-viewlet-tree-view .message', { hasText: 'Only what Lindiwe Aaltonen sees to' })
      .waitFor();
    expect(await rows(workbench)).toContainEqual(expect.stringMatching(/^What additional support is required/));
    await workbench.runCommand('Changewright: Clear Filter of the Plans View');
  });

  test('the language status says how far the plan is answered', async () => {
    await workbench.openFile('canteen.comms.yaml');
    await workbench.page.locator('[id="status.languageStatus"]').hover();
    await workbench.page.locator('.hover-language-status', { hasText: /Plan: \d+ of 27 answered/ }).waitFor();
  });

  test('the calendar shows weeks, and an item leads to its place', async () => {
    await workbench.runCommand('Changewright: Show Comms Calendar');
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^This week, .*Week \d+/));
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/^Next week, /));
    const item = /Cards from spring on, .*Guests · Notice board · from Lindiwe Aaltonen/;
    await walkTo(workbench, item);
    await workbench.screenshot('comms-calendar');
    await workbench.press('Enter');
    await workbench.statusItem(new RegExp(`^Ln ${lineOf(COMMS, '  first-word:')}, Col 3$`));
    await workbench.runCommand('Changewright: Show the Past in the Comms Calendar');
    await expect.poll(() => rows(workbench), patience).toContainEqual(expect.stringMatching(/Start of the change/));
  });
});

/** The rows on show of both views, as a screen reader says them. */
async function rows(workbench: Workbench): Promise<string[]> {
  const labels = await rowsOf(workbench).evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('aria-label') ?? ''),
  );
  return labels.map(plain);
}

function rowsOf(workbench: Workbench): Locator {
  return workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
}

/** Goes down from the top by the arrow key until the focus is on a row. */
async function walkTo(workbench: Workbench, label: RegExp): Promise<void> {
  await workbench.press('Home');
  await expect
    .poll(async () => {
      const focused = await focusedRow(workbench);
      if (!label.test(focused)) await workbench.press('ArrowDown');
      return focused;
    }, patience)
    .toMatch(label);
}

async function focusedRow(workbench: Workbench): Promise<string> {
  const focused = workbench.page.locator(
    '.tree-explorer-viewlet-tree-view .monaco-list:focus .monaco-list-row.focused',
  );
  return plain((await focused.count()) > 0 ? ((await focused.first().getAttribute('aria-label')) ?? '') : '');
}

/** What decorations write behind lines. */
async function wordsBeside(workbench: Workbench): Promise<string> {
  const words = await workbench.page
    .locator('.view-lines span')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element, '::after').content));
  return words.map(plain).join('\n');
}

function lineOf(text: string, line: string): number {
  return text.split('\n').indexOf(line) + 1;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGone, patienceMs, persist } from './gesture.ts';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** Tomorrow is in this week or the next, which the calendar shows unfolded. */
const DAY = new Date(Date.now() + MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const plan = 'plans/small.change.yaml';
const text = `kind: change-plan
title: "Ship small"
people: {dana: {name: "Dana Osei"}}
who: {affected: {engineers: {gaining: "Free weekends"}, leads: {gaining: "A coach"}}}
when: {start: 2027-01-11, go-live: 2027-02-15, end: 2027-06-30}
---
kind: communication-plan
title: "How we tell it"
audiences:
  engineers: {name: "Engineers", managers: leads, do: "Try it"}
  leads: {name: "Leads", do: "Talk"}
messages: {core: "Small steps.", points: {why: {text: "Customers wait.", answers: [why]}}}
channels: {room: {name: "Room", medium: meeting, direction: two-way, reaches: [engineers]}}
responsibility: {sender: dana}
schedule:
  talk: {date: ${DAY}, audiences: [engineers], channel: room, messages: [why]}
training: {manager-kit: {talking-points: ./points.md}}
`;

describeInVsCode('what people need in hand, in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  const tidy = async () => {
    await workbench.press('Escape');
    await workbench.press('Escape');
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Notifications: Clear All Notifications');
  };
  useWorkbench({ files: { [plan]: text, 'plans/points.md': 'Be calm.\n' }, tidy }, (started) => {
    ({ workbench, folder } = started);
  });

  const field = () => workbench.page.locator('.quick-input-widget .quick-input-box input');

  async function start(): Promise<void> {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Make Kit…');
  }

  async function confirm(proposed: string): Promise<void> {
    await expect
      .poll(
        () =>
          field()
            .inputValue()
            .catch(() => ''),
        patience,
      )
      .toBe(join(folder, proposed));
    await workbench.press('Enter');
  }

  const told = (words: string) =>
    expect.poll(() => workbench.notifications(), patience).toContainEqual(expect.stringContaining(words));

  test('a manager pack is saved beside the plan and opened, by keys alone', async () => {
    await start();
    await workbench.screenshot('kit-which');
    await workbench.quickInput('Manager Pack');
    await workbench.quickInput('Leads');
    await workbench.quickInput('Markdown');
    await confirm('plans/manager-pack-leads.md');
    await told('manager-pack-leads.md is saved.');
    await workbench.page.locator('.notifications-toasts a.monaco-button', { hasText: 'Open' }).first().click();
    await expect.poll(() => workbench.editorText(), patience).toContain('Be calm.');
  });

  test('sheets for all go into a folder, and replace nothing without a question', async () => {
    await writeFile(join(folder, 'plans/what-changes-leads.docx'), 'mine');
    await start();
    await workbench.quickInput('Sheet for Staff');
    await workbench.quickInput('Each of them, in files of their own');
    await workbench.quickInput('Word');
    await confirm('plans/');
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'One of these files is there already.' });
    await dialog.waitFor();
    expect(await readdir(join(folder, 'plans'))).not.toContain('what-changes-engineers.docx');
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await told('2 files are saved.');
    for (const name of ['what-changes-engineers.docx', 'what-changes-leads.docx'])
      expect((await readFile(join(folder, 'plans', name))).toString('latin1')).toMatch(/^PK/);
  });

  test('the words for an item are drafted from the Comms calendar', async () => {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Show Comms Calendar');
    const item = workbench.page.getByRole('treeitem', { name: /talk.*Engineers/ });
    await item.first().waitFor();
    await item.first().click({ button: 'right' });
    const draft = workbench.page.getByRole('menuitem', { name: 'Draft the Words…' });
    // A menu that has only just opened takes no click yet.
    await persist('the menu taking a click', async () => {
      await draft.click({ timeout: patienceMs }).catch(() => undefined);
      return (await isGone(draft)) || undefined;
    });
    await workbench.quickInput('E-Mail');
    await confirm(`plans/${DAY}-talk.eml`);
    await told(`${DAY}-talk.eml is saved.`);
    expect(await readFile(join(folder, `plans/${DAY}-talk.eml`), 'utf8')).toContain('X-Unsent: 1');
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const plan = 'plans/office.comms.yaml';
const text = `kind: communication-plan
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist"}
  tom: {name: "Tom Adeyemi"}
audiences:
  staff: {name: "All staff"}
schedule:
  talk:
    date: 2027-03-15 # a Monday
    time: "09:00"
    audiences: [staff]
    sender: rosa
`;

describeInVsCode('the calendar as a file and back, in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  const tidy = async () => {
    await workbench.press('Escape');
    await workbench.press('Escape');
    await workbench.runCommand('Notifications: Clear All Notifications');
  };
  useWorkbench({ files: { [plan]: text }, tidy }, (started) => {
    ({ workbench, folder } = started);
  });

  const field = () => workbench.page.locator('.quick-input-widget .quick-input-box input');
  const workbook = () => join(folder, 'plans/office-calendar.xlsx');

  test('goes to a workbook beside the plan', async () => {
    await workbench.openFile(plan);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Export Communications Calendar…');
    await workbench.quickInput('This Plan');
    await workbench.quickInput('Excel');
    await expect
      .poll(
        () =>
          field()
            .inputValue()
            .catch(() => ''),
        patience,
      )
      .toBe(workbook());
    await workbench.press('Enter');
    await expect
      .poll(() => workbench.notifications(), patience)
      .toContainEqual(expect.stringContaining('office-calendar.xlsx is saved.'));
    expect((await readFile(workbook())).toString('latin1')).toMatch(/^PK/);
  });

  async function edit(places: Readonly<Record<string, string>>): Promise<void> {
    const book = read(await readFile(workbook()));
    const sheet = book.Sheets.Schedule ?? {};
    for (const [place, entry] of Object.entries(places)) utils.sheet_add_aoa(sheet, [[entry]], { origin: place });
    await writeFile(workbook(), write(book, { type: 'buffer', bookType: 'xlsx' }));
  }

  async function takeOver(): Promise<void> {
    await workbench.runCommand('Changewright: Take Over Dates from Workbook…');
    await field().waitFor();
    await field().fill(workbook());
    await expect.poll(() => field().inputValue(), patience).toBe(workbook());
    await workbench.press('Enter');
  }

  test('comes back change by change, is applied when somebody says so, and one Undo takes it back', async () => {
    await edit({ B2: '10:30', E2: 'Tom Adeyemi' });
    await takeOver();
    const preview = workbench.page.locator('.bulk-edit-panel');
    // The file, and each change.
    await expect.poll(() => preview.locator('.edit-checkbox').count(), patience).toBe(3);
    expect(await readFile(join(folder, plan), 'utf8')).toBe(text);
    await expect
      .poll(() => workbench.editorText(), patience)
      .toBe(
        [
          'What office-calendar.xlsx changes in the plans\n',
          'To be taken over:\n  B2  Talk: Time from 09:00 to 10:30.',
          '  E2  Talk: Sender from Rosa Lindqvist to Tom Adeyemi.\n',
        ].join('\n'),
      );
    await preview.locator('.edit-checkbox').first().click();
    await workbench.screenshot('calendar-taken-over');
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    await workbench.openFile(plan);
    const changed = text.replace('"09:00"', '"10:30"').replace('sender: rosa', 'sender: tom');
    await expect.poll(() => workbench.editorText(), patience).toBe(changed);
    await workbench.press('Control+z');
    await expect.poll(() => workbench.editorText(), patience).toBe(text);
  });

  test('tells what cannot be taken over, with its place in the workbook', async () => {
    await edit({ B2: '09:00', E2: 'Tim Adeyemi' });
    await takeOver();
    await expect
      .poll(() => workbench.editorText(), patience)
      .toBe(
        'What office-calendar.xlsx changes in the plans\n\nNot taken over:\n  E2  Talk: nobody is called "Tim Adeyemi" in the plan. Do you mean "Tom Adeyemi"?\n',
      );
    await workbench.screenshot('calendar-not-taken-over');
    expect(await readFile(join(folder, plan), 'utf8')).toBe(text);
  });
});

import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const started = `kind: change-plan
title: "Move to the canal"
how:
  training:
    - audience: crew`;
const untidy = `kind:   change-plan
title: TBD
people:
    ann: { name: "Ann Okonjo-Lindt" ,role: Lead }   # until May
when:
    start: 2026-12-01
    milestones:
        announce: {date: start + 2 weeks}
who:
    roles:
        sponsor: ann
        lead: bob`;

describeInVsCode('writing lists and tidying up', () => {
  let workbench: Workbench;

  useWorkbench({ files: { 'started.change.yaml': started, 'untidy.change.yaml': untidy } }, (vscode) => {
    ({ workbench } = vscode);
  });

  /** Presses Enter, which is for the line and not for a suggestion, and waits until the cursor has come to rest there. */
  async function enter(line: number, column: number): Promise<void> {
    await workbench.press('Escape');
    await workbench.press('Enter');
    await workbench.statusItem(new RegExp(`^Ln ${line}, Col ${column}$`));
  }

  test('Enter leads from key to key, to the next item, and out of the list', async () => {
    await workbench.openFile('started.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.goToLine(5, 21);
    await enter(6, 7);
    await workbench.typeText('skill: Ask');
    await enter(7, 7);
    await workbench.press('Enter');
    await expect.poll(() => workbench.editorText(), patience).toBe(`${started}\n      skill: Ask\n    - `);
    await workbench.statusItem(/^Ln 7, Col 7$/);
    expect(await workbench.suggestions()).toContain('audience');
    await enter(7, 3);
    expect(await workbench.suggestions()).toContain('activities');
    await enter(7, 1);
    expect(await workbench.suggestions()).toContain('risks');
    await workbench.typeText('what:');
    await enter(8, 3);
    await workbench.typeText('stops:');
    await enter(9, 5);
    await workbench.typeText('- what: Fax');
    await enter(10, 7);
    await workbench.typeText('-');
    await workbench.statusItem(/^Ln 10, Col 6$/);
    await workbench.typeText(' what: Paper');
    expect(await workbench.editorText()).toBe(
      `${started}\n      skill: Ask\nwhat:\n  stops:\n    - what: Fax\n    - what: Paper`,
    );
  });

  test('blanks are put right, and names, days and placeholders have colours of their own', async () => {
    await workbench.openFile('untidy.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Format Document');
    const tidy = untidy
      .replace('kind:   ', 'kind: ')
      .replace('{ name: "Ann Okonjo-Lindt" ,role: Lead }', '{name: "Ann Okonjo-Lindt", role: Lead}');
    await expect.poll(() => workbench.editorText(), patience).toBe(tidy);
    await workbench.screenshot('semantic-tokens');
  });
});

import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const HEAD = `kind: change-plan
title: "Move the archive"
status: draft
people:
  ann:
    name: "Ann Okonjo-Lindt"
when:
  start: 2027-01-11
  go-live: 2027-03-01
`;

/** Each with the text that the cursor goes behind. */
const plans = {
  'column.change.yaml': `${HEAD}how:\n  training:\n    - audience: crew\n      skill: "Find a file"\n`,
  'entry.change.yaml': `${HEAD}risks:\n  new-risk:\n    event: "It gets damp"\n`,
  'date.change.yaml': `${HEAD}what:\n  stops:\n    - what: "Paper"\n      date: \n`,
};

describeInVsCode('suggestions in VS Code', () => {
  let workbench: Workbench;

  useWorkbench({ files: plans }, (started) => {
    ({ workbench } = started);
  });

  async function open(name: keyof typeof plans): Promise<void> {
    await workbench.openFile(name);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.press('Control+End');
  }

  test('a line in no column is moved to where its key belongs', async () => {
    await open('column.change.yaml');
    await workbench.typeText('         ');
    await workbench.pickSuggestion('format');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/\n {6}skill: "Find a file"\n {6}format: ""/);
  });

  test('an entry comes under a free name, its lines below each other, with people to choose from', async () => {
    await open('entry.change.yaml');
    await workbench.typeText('  ');
    await workbench.pickSuggestion('Risk');
    await expect
      .poll(() => workbench.editorText(), patience)
      .toMatch(/\n {2}new-risk-2:\n {4}event: "<what could happen>"\n {4}cause: /);
  });

  test('a day goes on while it is typed', async () => {
    await open('date.change.yaml');
    await workbench.goToLine(13, 13);
    await workbench.typeText('go-live - 3');
    await workbench.pickSuggestion('go-live - 3 weeks');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/\n {6}date: go-live - 3 weeks\n/);
  });
});

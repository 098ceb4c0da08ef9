import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

const registry = 'kind: change-registry\ntitle: Company\npeople:\n  ann:\n    name: "Ann Okonjo-Lindt"\n';
const change = `kind: change-plan
title: "Move the archive"
uses: [./company.registry.yaml]
who:
  roles:
    sponsor: "ann" # Ann
when:
  start: 2026-12-01
risks:
  damp: {event: "Damp, again", owner: ann}
`;

describeInVsCode('short names in VS Code', () => {
  let workbench: Workbench;

  const files = { 'plans/company.registry.yaml': registry, 'plans/archive.change.yaml': change };
  useWorkbench({ files }, (started) => {
    ({ workbench } = started);
  });

  test('a jump leads from a name to the entry in another file', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.goToLine(6, 16);
    await workbench.press('F12');
    await workbench.page.locator('.tab.active', { hasText: 'company.registry.yaml' }).waitFor(patience);
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 4, Col 3/ }).waitFor(patience);
  });

  test('a click on what is said above an entry shows where it is used', async () => {
    await workbench.openFile('plans/company.registry.yaml');
    const lens = workbench.page.locator('.codelens-decoration a', { hasText: 'Used by 1 risk and 1 other place' });
    await lens.click(patience);
    const list = workbench.page.locator('.peekview-widget .ref-tree');
    await list.waitFor(patience);
    await expect.poll(() => list.innerText(), patience).toBe('sponsor: "ann" # Ann\nowner: ann}');
    await workbench.press('Escape');
  });

  test('a new name goes into all files, and comments stay', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.goToLine(6, 16);
    await workbench.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor(patience);
    expect(await box.inputValue()).toBe('ann');
    await box.fill('ann-o');
    await workbench.press('Enter');
    await expect
      .poll(() => workbench.editorText(), patience)
      .toBe(change.replace('"ann"', '"ann-o"').replace('owner: ann', 'owner: ann-o'));
    await workbench.openFile('plans/company.registry.yaml');
    expect(await workbench.editorText()).toBe(registry.replace('  ann:', '  ann-o:'));
  });

  test('a field is not renamed, and the reason is told', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.goToLine(6, 7);
    await workbench.press('F2');
    const message = workbench.page.locator('.monaco-editor-overlaymessage');
    await expect.poll(() => message.innerText(), patience).toContain('"sponsor" is the name of a field');
  });
});

import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';

describeInVsCode('beside the lines in VS Code', () => {
  let workbench: Workbench;

  useWorkbench({ examples: ['draft', 'engineering'] }, (started) => {
    ({ workbench } = started);
  });

  const lens = (text: string | RegExp) => workbench.page.locator('.codelens-decoration a', { hasText: text }).first();

  test('stands how much is answered, and a click leads to a question', async () => {
    await workbench.openFile('draft/office-move.change.yaml');
    await lens(/^\d+ of \d+ answered/).click(patience);
    await expect
      .poll(() => workbench.quickInputLabels(), patience)
      .toContain('What is the overarching goal of this change?');
    await workbench.quickInput('What is the overarching goal of this change?');
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 3\d, / }).waitFor(patience);
  });

  test('stand days, and a hover tells where they come from', async () => {
    await workbench.openFile('engineering/ship.comms.yaml');
    await workbench.goToLine(190);
    await expect
      .poll(() => workbench.page.locator('.view-lines').first().innerText(), patience)
      .toMatch(/=.Thu.18.Feb.2027/);
    expect(await workbench.hoverText(186, 12)).toMatch(
      /Thursday, 18 February 2027.*3 working days before Announcement/s,
    );
  });
});

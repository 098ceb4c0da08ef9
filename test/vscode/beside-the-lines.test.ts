import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench, type Workbench } from './workbench.ts';

const vsix = fileURLToPath(new URL('../../.cache/changewright.vsix', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
/** As long as a busy machine may need for what comes by itself. */
const patience = { timeout: 30_000, interval: 250 };

const rig = await findRig();
if ('missing' in rig) console.log(`VS Code tests left out: ${rig.missing}`);

describe.skipIf('missing' in rig)('beside the lines in VS Code', () => {
  let folder: string;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cw-lines-'));
    for (const name of ['draft', 'engineering'])
      await cp(join(examples, name), join(folder, name), { recursive: true });
    workbench = await startWorkbench({ vsix, folder });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await workbench.screenshot(task.name), await workbench.diagnosis());
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
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

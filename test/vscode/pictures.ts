import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench } from './workbench.ts';

/** Takes the README's picture anew: `npm run pictures`. */
test('the editor with a draft, its problems and its preview', async () => {
  const rig = await findRig();
  if ('missing' in rig) throw new Error(rig.missing);
  const folder = await mkdtemp(join(tmpdir(), 'changewright-pictures-'));
  await cp('examples/draft', folder, { recursive: true });
  const workbench = await startWorkbench({ vsix: resolve('.cache/changewright.vsix'), folder });
  try {
    await workbench.page.setViewportSize({ width: 1400, height: 860 });
    await workbench.openFile('office-move.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench
      .runCommand('View: Close Primary Side Bar')
      .catch(() => workbench.runCommand('View: Toggle Primary Side Bar Visibility'));
    await expect.poll(async () => (await workbench.problems()).length, { timeout: 30_000 }).toBeGreaterThan(10);
    await workbench.goToLine(60);
    await workbench.runCommand('Changewright: Preview Executive Summary');
    await expect.poll(() => workbench.webviewText(), { timeout: 30_000 }).toContain('Move to the new office');
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.press('Home');
    await workbench.page.mouse.move(560, 470);
    await expect.poll(() => workbench.page.locator('.workbench-hover').count(), { timeout: 10_000 }).toBe(0);
    await workbench.page.screenshot({ path: 'docs/images/editor.png' });
  } finally {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
});

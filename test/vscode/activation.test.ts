import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench } from './workbench.ts';

const rig = await findRig();
if ('missing' in rig) console.log(`VS Code tests left out: ${rig.missing}`);

// A workbench of its own: the view of running extensions keeps the keyboard to itself.
test.skipIf('missing' in rig)('VS Code tells how long activation took, for the benchmark', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cw-activation-'));
  await cp('examples/draft', folder, { recursive: true });
  const workbench = await startWorkbench({ vsix: resolve('.cache/changewright.vsix'), folder });
  try {
    await workbench.openFile('office-move.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Changewright' });
    const time = await row.locator('.activation-time').innerText();
    const milliseconds = Number(/(\d+)\s*ms/.exec(time)?.[1]);
    expect(milliseconds, time).toBeGreaterThan(0);
    await writeFile('.cache/activation.json', JSON.stringify({ milliseconds }));
  } finally {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
});

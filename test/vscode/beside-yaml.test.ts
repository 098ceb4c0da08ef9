import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench, type Workbench } from './workbench.ts';
import { packageCompanion } from './yaml-companion/package-companion.ts';

const patience = { timeout: 30_000, interval: 250 };
/** A key that stands twice: every reader of YAML minds it. */
const slip = 'kind: change-plan\ntitle: "Ship each day"\ntitle: "Ship   each week"\n';
const files = {
  'ship.change.yaml': slip,
  'notes.yaml': slip,
  'changewright.yaml': 'rules: {}\nrules: {}\n',
  'deployment.yaml': 'kind: Deployment\nkind: Deployment\n',
};

const rig = await findRig();
if ('missing' in rig) console.log(`VS Code tests left out: ${rig.missing}`);

describe.skipIf('missing' in rig)('beside an extension for YAML', () => {
  let folder: string;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'changewright-beside-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const companion = await packageCompanion(await mkdtemp(join(tmpdir(), 'changewright-companion-')));
    workbench = await startWorkbench({ vsix: resolve('.cache/changewright.vsix'), others: [companion], folder });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await workbench.screenshot(task.name), await workbench.diagnosis());
    await workbench.runCommand('View: Close All Editors');
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('other YAML is its own, as before', async () => {
    await workbench.openFile('deployment.yaml');
    await expect.poll(() => aboutTwice(workbench), patience).toHaveLength(1);
    expect(await workbench.problems()).toEqual([expect.stringContaining('YAML')]);
  });

  test.each([
    ['ship.change.yaml', /^Change Plan$/],
    ['notes.yaml', /^Change Plan$/],
    ['changewright.yaml', /^Changewright Configuration$/],
  ])('%s has each problem once', async (name, language) => {
    await workbench.openFile(name);
    await workbench.statusItem(language);
    await expect.poll(async () => (await workbench.problems()).length, patience).toBeGreaterThan(0);
    // The companion answers in its turn: after another file it has said all that it has to say of this one.
    await workbench.openFile('deployment.yaml');
    await expect.poll(async () => (await aboutTwice(workbench)).filter(isOfCompanion), patience).toHaveLength(1);
    // All files of ours are checked, open or not: each has the one slip that it has.
    expect((await aboutTwice(workbench)).filter((problem) => !isOfCompanion(problem))).toHaveLength(3);
  });
});

function isOfCompanion(problem: string): boolean {
  return problem.includes('YAML');
}

async function aboutTwice(workbench: Workbench): Promise<string[]> {
  return (await workbench.problems()).filter((problem) => /twice|duplicate|unique/i.test(problem));
}

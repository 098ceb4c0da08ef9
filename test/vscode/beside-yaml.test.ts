import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeInVsCode, patience, useWorkbench } from './use-workbench.ts';
import type { Workbench } from './workbench.ts';
import { packageCompanion } from './yaml-companion/package-companion.ts';

/** A key that stands twice: every reader of YAML minds it. */
const slip = 'kind: change-plan\ntitle: "Ship each day"\ntitle: "Ship   each week"\n';
const files = {
  'ship.change.yaml': slip,
  'notes.yaml': slip,
  'changewright.yaml': 'rules: {}\nrules: {}\n',
  'deployment.yaml': 'kind: Deployment\nkind: Deployment\n',
};

describeInVsCode('beside an extension for YAML', () => {
  let workbench: Workbench;

  const others = async () => [await packageCompanion(await mkdtemp(join(tmpdir(), 'changewright-companion-')))];
  const tidy = () => workbench.runCommand('View: Close All Editors');
  useWorkbench({ files, others, tidy }, (started) => {
    ({ workbench } = started);
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

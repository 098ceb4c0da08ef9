import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** As long as a busy machine may need for what comes by itself. */
export const patience = { timeout: 30_000, interval: 250 };

/** The packed extension, or another one that is to be tried. */
const vsix = process.env.CHANGEWRIGHT_VSIX ?? resolve('.cache/changewright.vsix');
const rig = await findRig();

/** Tests in a real VS Code; left out, with the reason, where there is none. */
export function describeInVsCode(name: string, tests: () => void): void {
  if ('missing' in rig) console.log(`VS Code tests left out: ${rig.missing}`);
  describe.skipIf('missing' in rig)(name, tests);
}

interface Used extends Pick<WorkbenchOptions, 'settings'> {
  /** The texts in the folder that is open, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders of examples that are copied there. */
  readonly examples?: readonly string[];
  /** Packs further extensions to install. */
  readonly others?: () => Promise<readonly string[]>;
  /** What is done after each test. */
  readonly tidy?: (workbench: Workbench) => Promise<void>;
}

interface Started {
  readonly workbench: Workbench;
  readonly folder: string;
}

/** One workbench for all tests around, on a folder of their own. Of each test that fails it tells what was to be seen. */
export function useWorkbench(used: Used, take: (started: Started) => void | Promise<void>): void {
  let workbench: Workbench | undefined;
  let folder: string | undefined;

  beforeAll(async () => {
    await access(vsix).catch(() => {
      throw new Error('There is no packed extension yet: run npm run package.');
    });
    folder = await mkdtemp(join(tmpdir(), 'cw-tests-'));
    await fill(folder, used);
    const others = await used.others?.();
    workbench = await startWorkbench({
      vsix,
      folder,
      ...(others && { others }),
      ...(used.settings && { settings: used.settings }),
    });
    await take({ workbench, folder });
  });
  afterEach(async ({ task }) => {
    if (!workbench) return;
    if (task.result?.state === 'fail') console.log(await workbench.screenshot(task.name), await workbench.diagnosis());
    await used.tidy?.(workbench);
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
}

async function fill(folder: string, { files = {}, examples = [] }: Used): Promise<void> {
  for (const name of examples) await cp(resolve('examples', name), join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * A smoke test of the packed extension in a desktop VS Code, for machines that can download one:
 * `npm run test:desktop` bundles it and starts it with the packed extension.
 */

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const built = resolve('.cache', 'desktop');

async function main(vsix: string | undefined): Promise<number> {
  if (vsix === undefined) {
    console.log('Desktop test: name the .vsix to test, as packed by vsce.');
    return 1;
  }
  const executable = await downloadAndUnzipVSCode('stable').catch((error: unknown) => {
    console.log(`Desktop test left out: VS Code could not be downloaded (${oneLine(error)}).`);
    return undefined;
  });
  if (executable === undefined) return process.argv.includes('--if-possible') ? 0 : 1;
  installExtension(executable, resolve(vsix));
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: await writeEmptyExtension(),
    extensionTestsPath: await buildSuite(),
    launchArgs: [resolve('examples', 'draft')],
  });
}

function installExtension(executable: string, vsix: string): void {
  const [command = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const shell = process.platform === 'win32';
  const { status } = spawnSync(shell ? `"${command}"` : command, [...args, '--install-extension', vsix, '--force'], {
    shell,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`VS Code would not install ${vsix}.`);
}

// VS Code runs a suite only beside an extension under development; the product's own folder would hide the installed .vsix.
async function writeEmptyExtension(): Promise<string> {
  const folder = join(built, 'empty-extension');
  const manifest = {
    name: 'changewright-desktop-test',
    publisher: 'changewright',
    version: '0.0.0',
    engines: { vscode: '^1.91.0' },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function buildSuite(): Promise<string> {
  const outfile = join(built, 'suite.cjs');
  await build({
    entryPoints: [resolve('test', 'vscode', 'desktop-suite.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outfile,
  });
  return outfile;
}

function oneLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  console.log(`Desktop test failed: ${oneLine(error)}`);
  return 1;
});

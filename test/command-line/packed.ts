import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Result {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The packed package, installed in a folder of its own with a copy of the examples beside it. */
export interface Packed {
  readonly folder: string;
  readonly bin: (name: string) => string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Result>;
  readonly remove: () => Promise<void>;
}

export async function installPacked(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'changewright-packed-'));
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder], process.cwd());
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error('npm pack wrote nothing');
  await mustRun(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--offline', '--prefix', folder, join(folder, archive)],
    folder,
  );
  await cp('examples', join(folder, 'examples'), { recursive: true });
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
  return {
    folder,
    bin,
    run: (args, options = {}) => run(bin('changewright'), args, { cwd: folder, ...options }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function mustRun(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output, errors } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}${errors}`);
}

const QUIET = { CHANGEWRIGHT_TODAY: '2026-11-21', NO_COLOR: '', FORCE_COLOR: '' };

function run(command: string, args: readonly string[], { input, env, cwd }: RunOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...QUIET, ...env },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, output, errors }));
    child.stdin.end(input ?? '');
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const SERVER = process.env.CHANGEWRIGHT_SERVER ?? resolve('dist/server.mjs');
const PATIENCE_MS = 60_000;

/** What an editor got from the server on its visit, in words that all editors share. */
export interface Visit {
  readonly fault?: string;
  readonly findings: readonly { readonly code: string; readonly line: number }[];
  readonly hover: string;
  readonly definitionLine: number;
  readonly completion: readonly string[];
  readonly renamed: string;
  readonly formatted: string;
  readonly fixed: string;
}

/** Whether an editor is there, by its answer to `--version`. */
export function hasEditor(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The code block of a language in the page on other editors: what people copy from there is what is tried. */
export async function documented(language: string): Promise<string> {
  const page = await readFile('docs/other-editors.md', 'utf8');
  const block = page.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1];
  if (block === undefined) throw new Error(`docs/other-editors.md has no ${language} block`);
  return block;
}

/** Opens a plan in an editor that has been set up as documented, and lets a script play the visit. */
export async function visit(
  plan: string,
  setUp: string,
  command: (folder: string) => readonly [string, ...string[]],
): Promise<Visit> {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is not there: build it first.`);
  const folder = await mkdtemp(join(tmpdir(), 'changewright-editor-'));
  try {
    await writeFile(join(folder, 'ship.change.yaml'), plan);
    await writeFile(join(folder, 'set-up'), setUp);
    const server = join(folder, 'changewright-language-server');
    await writeFile(server, `#!/bin/sh\nexec "${process.execPath}" "${SERVER}" "$@"\n`);
    await chmod(server, 0o755);
    const output = await run(folder, command(folder));
    const result = await readFile(join(folder, 'result.json'), 'utf8').catch(() => {
      throw new Error(`the editor wrote no result:\n${output}`);
    });
    return JSON.parse(result);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, [command, ...args]: readonly [string, ...string[]]): Promise<string> {
  return new Promise((done, fail) => {
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      HOME: folder,
      CHANGEWRIGHT_TODAY: '2026-11-21',
      PLAN: join(folder, 'ship.change.yaml'),
      RESULT: join(folder, 'result.json'),
    };
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE_MS });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    child.on('error', fail).on('close', () => done(output));
  });
}

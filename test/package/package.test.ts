import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** What people download: nothing else, ever. Chunks of lazily loaded code have names of their content. */
const ALLOWED = [
  /^package\.json$/,
  /^package\.nls\.json$/,
  /^README\.md$/i,
  /^CHANGELOG\.md$/i,
  /^LICENSE(\.txt|\.md)?$/i,
  /^dist\/(cli|server)\.mjs$/,
  /^dist\/[a-z-]+-[A-Z0-9]+\.mjs$/,
  /^dist\/(extension\.cjs|preview\.js|preview\.css)$/,
  /^schemas\/[a-z-]+\.schema\.json$/,
  /^snippets\/[a-z-]+\.json$/,
  /^language\/(changewright\.tmLanguage|language-configuration)\.json$/,
  /^language\/plan\.svg$/,
  /^media\/icon\.png$/,
  /^docs\/images\/editor\.png$/,
  /^docs\/(rules|questions)\/[\w.-]+\.md$/,
  /^docs\/codes\.md$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
];

function unexpected(files: readonly string[]): string[] {
  return files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
}

/** Kilobytes, minified and not compressed: what start-up has to read. */
const BUDGETS = { 'extension.cjs': 500, 'server.mjs': 400, 'cli.mjs': 150, 'preview.js': 20 };
// Each rule carries its page with it: its reasons and its two example plans, which `explain` prints.
const SHARED_BUDGET = 1_500;

describe('the package', () => {
  it('holds only what it needs', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--silent']);
    const [{ files }] = JSON.parse(stdout);
    expect(unexpected(files.map(({ path }: { path: string }) => path))).toEqual([]);
  });

  it('the extension holds only what it needs', async () => {
    const { stdout } = await run('npx', ['vsce', 'ls', '--no-dependencies']);
    expect(unexpected(stdout.trim().split('\n'))).toEqual([]);
  });

  it('needs nothing at run time, and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts[hook]).toBeUndefined();
  });

  it.each(Object.entries(BUDGETS))('dist/%s stays under %i kB', (file, budget) => {
    expect(statSync(`dist/${file}`).size / 1024).toBeLessThan(budget);
  });

  it(`code that several bundles share stays under ${SHARED_BUDGET} kB, holidays apart`, async () => {
    const chunks = (await readdir('dist')).filter(
      (file) => /-[A-Z0-9]+\.mjs$/.test(file) && !file.startsWith('holidays'),
    );
    const size = chunks.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
    expect(size / 1024).toBeLessThan(SHARED_BUDGET);
  });

  it('opens no connection and evaluates no text', async () => {
    const files = (await readdir('dist')).filter((file) => /\.(mjs|cjs|js)$/.test(file));
    for (const file of files) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      expect(code, file).not.toMatch(
        /\bnew Function\(|[^.\w]eval\(|node:https?["']|["']https["']|\bXMLHttpRequest\b|[^.\w]fetch\(/,
      );
    }
  });
});

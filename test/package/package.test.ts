import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** What people download: nothing else, ever. Chunks of lazily loaded code have names of their content. */
const ALLOWED = [
  /^package\.json$/,
  /^package\.nls(\.de)?\.json$/,
  /^l10n\/bundle\.l10n\.de\.json$/,
  /^README\.md$/i,
  /^CHANGELOG\.md$/i,
  /^LICENSE(\.txt|\.md)?$/i,
  /^dist\/(cli|server)\.mjs$/,
  /^dist\/[a-z.-]+-[A-Z0-9]+\.mjs$/,
  /^dist\/(extension\.cjs|preview\.js|preview\.css)$/,
  /^dist\/web\/(extension\.cjs|server\.js|holidays\.js|exporters\.js)$/,
  /^schemas\/[a-z-]+\.schema\.json$/,
  /^snippets\/[a-z-]+\.json$/,
  /^language\/(changewright\.tmLanguage|language-configuration)\.json$/,
  /^language\/plan\.svg$/,
  /^media\/(icon\.png|activity\.svg)$/,
  /^media\/walkthrough\/[\w.-]+\.(md|svg)$/,
  /^docs\/images\/[a-z-]+\.png$/,
  /^docs\/(rules|questions)\/[\w.-]+\.md$/,
  /^docs\/codes\.md$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
];

function unexpected(files: readonly string[]): string[] {
  return files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
}

/** Kilobytes, minified and not compressed. */
const BUDGETS = {
  'extension.cjs': 550,
  'server.mjs': 600,
  'cli.mjs': 150,
  'preview.js': 20,
  // A browser fetches them whole, a fourth of that when compressed. The holidays come when a plan first asks for them.
  'web/extension.cjs': 530,
  'web/server.js': 2_600,
  'web/holidays.js': 1_600,
  // When somebody first wants a file: PDF alone takes half of it, with its fonts.
  'web/exporters.js': 3_700,
};
/**
 * What a start has to read, without what is loaded when it is first needed: holidays, other languages. Each rule carries its
 * page with it: its reasons and its two example plans, which `explain` prints.
 */
const START_BUDGETS = { 'cli.mjs': 1_700, 'server.mjs': 2_300 };

/** A bundle with all that it imports before it runs. */
function filesOfStart(bundle: string, found = new Set<string>()): Set<string> {
  found.add(bundle);
  for (const [, file] of readFileSync(bundle, 'utf8').matchAll(/\b(?:from|import)"\.\/([\w.-]+)"/g))
    if (!found.has(`dist/${file}`)) filesOfStart(`dist/${file}`, found);
  return found;
}

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

  it.each(Object.entries(START_BUDGETS))('a start of dist/%s reads less than %i kB', (file, budget) => {
    const read = filesOfStart(`dist/${file}`);
    expect(read.size).toBeGreaterThan(1);
    const size = [...read].reduce((sum, each) => sum + statSync(each).size, 0);
    expect(size / 1024).toBeLessThan(budget);
  });

  it('names all that went into its bundles, with their licences', async () => {
    const { inputs } = JSON.parse(readFileSync('.cache/metafile.json', 'utf8'));
    const packages = Object.keys(inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
    );
    expect(packages).toContain('vscode-jsonrpc');
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    for (const name of new Set(packages)) expect(`\n${notices}`).toContain(`\n${name} `);
  });

  it('opens no connection and evaluates no text', async () => {
    const files = (await readdir('dist', { recursive: true })).filter((file) => /\.(mjs|cjs|js)$/.test(file));
    expect(files).toContain(join('web', 'server.js'));
    for (const file of files) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      expect(code, file).not.toMatch(
        /\bnew Function\(|[^.\w]eval\(|node:https?["']|["']https["']|\bXMLHttpRequest\b|[^.\w]fetch\(/,
      );
    }
  });
});

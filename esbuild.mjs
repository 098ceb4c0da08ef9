// Builds all bundles into dist/. Nothing is a dependency at run time: what a bundle needs is in it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const isWatching = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: !isWatching,
  sourcemap: isWatching ? 'linked' : false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  outdir: 'dist',
  loader: { '.json': 'json' },
};

/** Modules of Node that CommonJS dependencies ask for inside an ES module. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const targets = [
  {
    ...common,
    entryPoints: { cli: 'cli/main.ts', server: 'server/node-main.ts' },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    conditions: ['node'],
    banner: { js: requireBanner },
  },
  {
    ...common,
    entryPoints: { extension: 'client/node-main.ts' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
  {
    ...common,
    entryPoints: { 'web/extension': 'client/web-main.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    // VS Code would take a `.js` for an ES module, as the manifest's `type` says, and loads none in a browser.
    outExtension: { '.js': '.cjs' },
  },
  {
    ...common,
    entryPoints: { 'web/server': 'server/worker-main.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
  {
    ...common,
    // Larger than all the rest of the server, which loads it when a plan first asks for public holidays.
    entryPoints: { 'web/holidays': 'host/holidays.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'changewrightHolidays',
  },
  {
    ...common,
    // Larger still, and loaded when somebody first wants a file.
    entryPoints: { 'web/exporters': 'exporters/exporters.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'changewrightExporters',
  },
  {
    ...common,
    entryPoints: { preview: 'client/preview/webview/script.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
];

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
if (isWatching) {
  for (const target of targets) await (await context(target)).watch();
} else {
  const results = await Promise.all(targets.map((target) => build(target)));
  const inputs = Object.assign({}, ...results.map(({ metafile }) => metafile.inputs));
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs));
  await mkdir('.cache', { recursive: true });
  await writeFile('.cache/metafile.json', JSON.stringify({ inputs, outputs }));
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(Object.keys(inputs)));
}

/** The licences of all that went into the bundles, as they ask for. */
async function notices(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const texts = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    texts.push(
      `${name} ${version} (${license})\n\n${file ? (await readFile(`${folder}/${file}`, 'utf8')).trim() : ''}\n`,
    );
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

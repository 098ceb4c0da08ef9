// Builds all bundles into dist/. Nothing is a dependency at run time: what a bundle needs is in it.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { NO_CONNECTIONS, withoutConnections } from './scripts/without-connections.mjs';

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
  define: NO_CONNECTIONS,
  plugins: [withoutConnections],
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

/** The fonts, which stand in a generated file; and what pdfmake has copied. */
const NOT_IMPORTED = ['node_modules/source-sans'];
const SVG_TO_PDFKIT = 'node_modules/pdfmake/src/3rd-party/svg-to-pdfkit/LICENSE';

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
  const direct = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const packages = new Set();
  for (const folder of [...direct, ...NOT_IMPORTED]) await addPackage(folder, packages);
  const texts = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = await manifestOf(folder);
    const files = (await readdir(folder)).filter((each) => /^licen[cs]e/i.test(each));
    const text = files[0] ? (await readFile(`${folder}/${files[0]}`, 'utf8')).trim() : '';
    texts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  texts.push(`svg-to-pdfkit (MIT)\n\n${(await readFile(SVG_TO_PDFKIT, 'utf8')).trim()}\n`);
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** With what it needs, which some packages bring built in. */
async function addPackage(folder, packages) {
  if (packages.has(folder)) return;
  packages.add(folder);
  const { dependencies = {} } = await manifestOf(folder);
  for (const name of Object.keys(dependencies)) {
    const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
    const found = places.find((place) => existsSync(`${place}/package.json`));
    if (found) await addPackage(found, packages);
  }
}

async function manifestOf(folder) {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
}

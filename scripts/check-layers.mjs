// Proves that no room imports what it must not, types included. Circles are Biome's to find (noImportCycles).
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { glob } from 'tinyglobby';

/** What names formats and composes; all else in the room brings libraries along, and is loaded when a file is asked for. */
const LIGHT_EXPORTERS = ['exporters/calendar-formats.ts', 'exporters/document-formats.ts', 'exporters/make-kit.ts'];

/** What each room may import: paths of ours, and packages. `onDemand`: what it may load with `import()` only. */
const MAY = {
  core: {
    paths: ['core/', 'schemas/', 'snippets/'],
    packages: [
      'yaml',
      '@noble/hashes',
      'canonicalize',
      'fastest-levenshtein',
      'markdown-it',
      'rrule-temporal',
      'flesch-kincaid',
      'syllable',
      'd3-scale',
    ],
  },
  host: { paths: ['host/', 'core/'], packages: ['node:', 'ignore', 'date-holidays'] },
  exporters: {
    paths: ['exporters/', 'core/'],
    packages: [
      'docx',
      'pptxgenjs',
      'fflate',
      'pdfmake',
      '@e965/xlsx',
      'ical-generator',
      '@date-fns/tz',
      'csv-stringify',
    ],
  },
  server: {
    paths: ['server/', 'core/', ...LIGHT_EXPORTERS, 'host/today.ts', 'host/ignore-rules.ts'],
    onDemand: ['exporters/exporters.ts'],
    packages: ['vscode-languageserver', 'ignore'],
  },
  cli: {
    paths: ['cli/', 'core/', ...LIGHT_EXPORTERS, 'exporters/read-schedule-workbook.ts', 'host/', 'package.json'],
    onDemand: ['exporters/'],
    packages: ['commander', 'diff', 'tinyglobby', 'node:'],
  },
  client: {
    paths: [
      'client/',
      'server/protocol/',
      'core/dates/calendar-date.ts',
      'core/dates/iso-week.ts',
      'core/kits/kit-formats.ts',
      'core/pictures/draw/palette.ts',
      'core/plan/kinds.ts',
      'core/plan/new-id.ts',
      'core/plan/plan.ts',
      'core/plan/propose-size.ts',
      'core/plan/uri.ts',
      'core/questions/evaluate.ts',
      'core/questions/not-an-answer.ts',
    ],
    packages: ['vscode', 'vscode-languageclient'],
  },
};

/** What only an entry may import beyond its room: the rest of the room runs in Node and in a browser alike. */
const ENTRIES = {
  'server/node-main.ts': ['vscode-languageserver/node', 'node:', 'host/node-host.ts', 'package.json'],
  'server/worker-main.ts': ['vscode-languageserver/browser', 'host/holidays.ts', 'package.json'],
  'client/node-main.ts': ['vscode-languageclient/node', 'client/extension.ts'],
  'client/web-main.ts': ['vscode-languageclient/browser', 'client/extension.ts'],
};

const IMPORT = /(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g;

function mayImport(file, target, isOnDemand) {
  const room = MAY[file.slice(0, file.indexOf('/'))];
  const path = target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
  if (ENTRIES[file]?.some((name) => isIn(name, path))) return true;
  const paths = isOnDemand ? [...room.paths, ...(room.onDemand ?? [])] : room.paths;
  if (path !== target) return paths.some((allowed) => isIn(allowed, path));
  // One side of a package, `…/node` or `…/browser`, is for the entry of that side.
  return !/\/(?:node|browser)$/.test(path) && room.packages.some((name) => isIn(name, path));
}

/** A file, a folder with a slash at its end, a package with all that it exports, or `node:` with all of Node. */
function isIn(allowed, path) {
  return path === allowed || path.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);
}

const files = await glob(
  Object.keys(MAY).map((room) => `${room}/**/*.ts`),
  { ignore: ['**/*.test.ts', '**/*.d.ts', 'core/testing/**', 'exporters/testing/**'] },
);
const faults = [];
for (const file of files.sort()) {
  for (const match of (await readFile(file, 'utf8')).matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3];
    if (!mayImport(file, target, match[2] !== undefined)) faults.push(`${file} must not import ${target}`);
    if (/(?:^|[/-])main\.ts$/.test(target)) faults.push(`${file} imports the entry ${target}`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`layers: ${files.length} files, no forbidden import`);
}

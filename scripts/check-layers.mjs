// Proves that no room imports what it must not, types included. Circles are Biome's to find (noImportCycles).
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { glob } from 'tinyglobby';

/** What each room may import: paths of ours, and packages. */
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
    ],
  },
  host: { paths: ['host/', 'core/'], packages: ['node:', 'ignore', 'date-holidays'] },
  server: { paths: ['server/', 'core/', 'host/', 'package.json'], packages: ['vscode-languageserver', 'node:'] },
  cli: { paths: ['cli/', 'core/', 'host/', 'package.json'], packages: ['commander', 'diff', 'tinyglobby', 'node:'] },
  client: {
    paths: ['client/', 'server/protocol.ts', 'core/plan/kinds.ts', 'core/plan/plan.ts', 'core/questions/evaluate.ts'],
    packages: ['vscode', 'vscode-languageclient', 'node:'],
  },
};

const IMPORT = /(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g;

function mayImport(file, target) {
  const room = MAY[file.slice(0, file.indexOf('/'))];
  if (!target.startsWith('.')) {
    return room.packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
  }
  const path = posix.join(posix.dirname(file), target);
  return room.paths.some((allowed) => path === allowed || (allowed.endsWith('/') && path.startsWith(allowed)));
}

const files = await glob(
  Object.keys(MAY).map((room) => `${room}/**/*.ts`),
  { ignore: ['**/*.test.ts', '**/*.d.ts', 'core/testing/**'] },
);
const faults = [];
for (const file of files.sort()) {
  for (const match of (await readFile(file, 'utf8')).matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3];
    if (!mayImport(file, target)) faults.push(`${file} must not import ${target}`);
    if (/(?:^|[/-])(?:main|extension)\.ts$/.test(target)) faults.push(`${file} imports the entry ${target}`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`layers: ${files.length} files, no forbidden import`);
}

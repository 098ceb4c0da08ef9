// The texts of the extension, as VS Code looks them up: every `l10n.t('…')` of the client, by its English.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

const TEXT = /\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
const CALL = /\bl10n\.t\(/g;

export async function clientTexts(root) {
  const files = await glob('client/**/*.ts', { cwd: root, ignore: ['**/*.test.ts'] });
  const texts = new Set();
  for (const file of files) {
    const source = await readFile(join(root, file), 'utf8');
    const found = [...source.matchAll(TEXT)].map(([, literal]) => literal);
    if (found.length !== [...source.matchAll(CALL)].length)
      throw new Error(`${file}: a text of l10n.t is not written as one piece, so nobody could translate it`);
    for (const literal of found) texts.add(unquote(literal));
  }
  return [...texts].sort();
}

function unquote(literal) {
  return literal.slice(1, -1).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
}

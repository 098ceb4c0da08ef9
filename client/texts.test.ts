import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { jargonIn } from '../core/testing/jargon.ts';

type Texts = Readonly<Record<string, string>>;

/** The same in both languages, and rightly so. */
const SAME = ['Go-live', 'Plan: {0}'];

function read(name: string): Texts {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as Texts;
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|%\S+%|\$\([\w-]+\)|command:[\w.]+/g))].sort();
}

it.each([
  ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
  ['package.nls.json', 'package.nls.de.json'],
])('%s is complete in German', (name, german) => {
  const english = read(name);
  const own = read(german);
  expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  for (const [id, text] of Object.entries(english)) {
    expect(placeholders(own[id] ?? ''), id).toEqual(placeholders(text));
    expect(own[id] === text, `${id}: not translated`).toBe(SAME.includes(id));
  }
});

it.each(['l10n/bundle.l10n.json', 'package.nls.json'])('%s is in plain words', (name) => {
  expect(Object.values(read(name)).filter((text) => jargonIn(text) !== undefined)).toEqual([]);
});

/** What the manifest shows to people, wherever it stands. */
function shownIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    if (Array.isArray(below) && /^(?:enumD|markdownEnumD)escriptions$/.test(key)) return below as string[];
    const isShown = /^(?:title|shortTitle|name|label|description|markdownDescription|contents|altText)$/.test(key);
    return isShown && typeof below === 'string' ? [below] : shownIn(below);
  });
}

it('the manifest says nothing that is in no catalogue, and the catalogue nothing that is shown nowhere', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const shown = [...shownIn(manifest.contributes), ...shownIn(manifest.capabilities)];
  expect(shown.filter((text) => !/^%[\w.]+%$/.test(text) && text !== 'Changewright')).toEqual([]);
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, id]) => id as string);
  expect([...new Set(used)].sort()).toEqual(Object.keys(read('package.nls.json')).sort());
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly configuration: readonly { readonly properties: object }[];
  };
}

/** A page in one line, or all that a catalogue says. */
function readText(name: string): string {
  if (name.endsWith('.json')) return Object.values(read(name)).join(' ');
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
}

const { contributes } = read('package.json') as unknown as Manifest;
const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
const inPalette = contributes.commands.filter(({ command }) => !hidden.includes(command));

function titles(catalogue: string): string[] {
  return inPalette.map(({ title }) => read(catalogue)[title.replaceAll('%', '')] ?? title);
}

it.each([
  ['package.nls.json', ['README.md', 'docs/vscode.md', 'package.nls.json', 'l10n/bundle.l10n.json']],
  ['package.nls.de.json', ['package.nls.de.json', 'l10n/bundle.l10n.de.json']],
])('commands are called as %s calls them in the palette', (catalogue, files) => {
  const known = titles(catalogue);
  for (const file of files) {
    const named = [...readText(file).matchAll(/(?:\*\*|"|„)Changewright: ([^*"“]+)(?:\*\*|"|“)/g)];
    expect(known, file).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
  }
});

it('every command and every setting stands on the page about VS Code', () => {
  const page = readText('docs/vscode.md');
  expect(titles('package.nls.json').filter((title) => !page.includes(title))).toEqual([]);
  const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  const isTold = (name: string) => page.includes(`\`${name}\``) || page.includes(`\`.${name.split('.').at(-1)}\``);
  expect(settings.filter((name) => !isTold(name))).toEqual([]);
});

/** Literals of several words, apart from what is looked up, imported or said to nobody. */
function wordsIn(source: string): string[] {
  const rest = source
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|^import .*;$/gm, '')
    .replace(
      /\bSymbol\('[^']*'|\bnew (?:\w+)?Error(?:<\w+>)?\([^`']*`[^`]*`|\bl10n\.t\(\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g,
      '',
    );
  return [...rest.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text.replace(/\$\{[^}]*\}|<[^>]*>/g, '')));
}

it('the extension says nothing that is in no catalogue', () => {
  const files = globSync('client/**/*.ts', { cwd: new URL('..', import.meta.url).pathname });
  const found = files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      wordsIn(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

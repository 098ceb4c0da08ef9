// Writes what follows from other files: types and validators from the schemas, the list of rules, the fonts of PDF files,
// the texts of the extension and the reference pages.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { clientTexts } from './client-texts.mjs';
import { fonts } from './fonts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemas = join(root, 'schemas');
const target = join(root, 'core', 'generated');
const names = ['change-plan', 'communication-plan', 'change-registry', 'plan-head'];
const shapeKeywords = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'pattern',
  'items',
  'required',
  'additionalProperties',
  'propertyNames',
  'allOf',
  '$ref',
];

const read = async (name) => JSON.parse(await readFile(join(schemas, `${name}.schema.json`), 'utf8'));

/** Writes `content`, or with `--check` only tells whether the file is fresh. */
async function put(name, content) {
  const file = join(target, name);
  if (!process.argv.includes('--check')) return writeFile(file, content);
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === content) return;
  console.error(`${relative(root, file)} is not fresh: run npm run generate`);
  process.exitCode = 1;
}

/** A schema without its prose and annotations: the compiled code carries copies of what is left. */
function shapeOnly(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  const shape = {};
  for (const keyword of shapeKeywords) {
    if (!(keyword in schema)) continue;
    const value = schema[keyword];
    if (keyword === 'allOf') shape[keyword] = value.map(shapeOnly);
    else
      shape[keyword] = ['items', 'additionalProperties', 'propertyNames'].includes(keyword) ? shapeOnly(value) : value;
  }
  for (const group of ['properties', 'patternProperties', 'definitions']) {
    if (schema[group])
      shape[group] = Object.fromEntries(Object.entries(schema[group]).map(([key, value]) => [key, shapeOnly(value)]));
  }
  return shape;
}

function camel(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** The schema as one document, without what only people read, so that one definition gives one named type. */
function forTypes(schema, common) {
  const definitions = { ...common.definitions, ...schema.definitions };
  const used = new Set();
  const visit = (node, isRoot) => {
    if (Array.isArray(node)) return node.map((each) => visit(each, false));
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node.allOf)) return visit({ ...node.allOf[0] }, false);
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      if (
        [
          'title',
          'patternProperties',
          'propertyNames',
          'pattern',
          'definitions',
          'examples',
          'minimum',
          'maximum',
        ].includes(key) &&
        typeof value !== 'boolean'
      ) {
        if (!isPropertyMap(node)) continue;
      }
      copy[key] = key === '$ref' ? reference(value) : visit(value, false);
    }
    return isRoot ? { ...copy, definitions: Object.fromEntries([...used].map((name) => [name, typed(name)])) } : copy;
  };
  const reference = (ref) => {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    used.add(name);
    typed(name);
    return `#/definitions/${name}`;
  };
  const done = new Map();
  const typed = (name) => {
    if (!done.has(name)) {
      done.set(name, {});
      done.set(name, visit(definitions[name], false));
    }
    return done.get(name);
  };
  return visit(schema, true);
}

/** `properties` holds names, not keywords: a field may well be called "title". */
function isPropertyMap(node) {
  return Object.values(node).every((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}

async function generateTypes() {
  const common = await read('common');
  for (const name of names) {
    const types = await compile(forTypes(await read(name), common), name, {
      bannerComment: `/** From schemas/${name}.schema.json by npm run generate. */`,
      additionalProperties: false,
      format: false,
    });
    await put(`${name}.ts`, types);
  }
}

async function generateValidators() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  for (const name of ['common', ...names]) ajv.addSchema(shapeOnly(await read(name)), `${name}.schema.json`);
  const exports = Object.fromEntries(names.map((name) => [camel(name), `${name}.schema.json`]));
  const code = standalone.default(ajv, exports);
  if (/\brequire\(/.test(code)) throw new Error('the compiled validators need a module at run time');
  await put('validators.js', code);
  const declarations = names.map((name) => `export declare const ${camel(name)}: Validate;`).join('\n');
  await put(
    'validators.d.ts',
    `export interface SchemaError {\n  readonly instancePath: string;\n  readonly schemaPath: string;\n  readonly keyword: string;\n  readonly params: Readonly<Record<string, unknown>>;\n  readonly propertyName?: string;\n}\nexport interface Validate {\n  (data: unknown): boolean;\n  errors?: readonly SchemaError[] | null;\n}\n${declarations}\n`,
  );
}

/** In the order of the reference pages; each is a folder of `core/rules` with one file for each rule. */
const ruleGroups = ['structure', 'dates', 'coverage', 'senders', 'kpis', 'risks', 'feedback', 'tone', 'load'];

/** The list of all rules: a rule is registered by its file being there. */
async function generateRuleList() {
  const imports = [];
  const groups = [];
  for (const group of ruleGroups) {
    const files = await readdir(join(root, 'core', 'rules', group)).catch(() => []);
    const ids = files.filter((name) => /^[a-z-]+\.ts$/.test(name)).map((name) => name.slice(0, -3));
    for (const id of ids.sort()) imports.push(`import { ${camel(id)} } from '../rules/${group}/${id}.ts';`);
    groups.push(`  ${group}: [${ids.map(camel).join(', ')}],`);
  }
  await put(
    'rules.ts',
    `/** From the files in core/rules by npm run generate. */\nimport type { Rule } from '../engine/rule.ts';\n${imports.join('\n')}\n\nexport const RULES_BY_GROUP = {\n${groups.join('\n')}\n} as const satisfies Readonly<Record<string, readonly Rule[]>>;\n`,
  );
}

await mkdir(target, { recursive: true });
await generateRuleList();
await generateTypes();
await generateValidators();

await mkdir(join(root, 'exporters', 'generated'), { recursive: true });
await put('../../exporters/generated/source-sans.ts', await fonts(root));

/** What comes from the sources themselves, which are TypeScript: bundled for this one run. */
async function runScript(name) {
  const outfile = join(root, '.cache', `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'scripts', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
}

const texts = await clientTexts(root);
await put(
  '../../l10n/bundle.l10n.json',
  `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), undefined, 2)}\n`,
);

await runScript('generate-configuration-schema');
await runScript('generate-docs');

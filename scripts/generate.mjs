// Writes what follows from the schemas: TypeScript types, and validators compiled ahead so that nothing is evaluated at run time.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

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
  console.error(`core/generated/${name} is not fresh: run npm run generate`);
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

await mkdir(target, { recursive: true });
await generateTypes();
await generateValidators();

// Writes the schema by which YAML editors complete and check a configuration: the same shape that Changewright reads it by.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIGURATION, QUESTIONS_SHAPE, RULES_SHAPE } from '../core/configuration/configuration-shape.ts';
import type { Shape } from '../core/configuration/shape.ts';

type Schema = Readonly<Record<string, unknown>>;

const DEFINITIONS: readonly (readonly [name: string, shape: Shape])[] = [
  ['rules', RULES_SHAPE],
  ['questions', QUESTIONS_SHAPE],
];

/** What stands in several places is defined once. */
function toSchema(shape: Shape, outer?: Shape): Schema {
  const [name] = DEFINITIONS.find(([, defined]) => defined === shape) ?? [];
  return name === undefined ? toWholeSchema(shape, outer) : { $ref: `#/definitions/${name}` };
}

function toWholeSchema(shape: Shape, outer?: Shape): Schema {
  const said = outer?.says === shape.says ? {} : { description: shape.says };
  switch (shape.type) {
    case 'one-of':
      return { ...said, type: 'string', enum: shape.values };
    case 'number':
      return { ...said, type: 'number', default: shape.default, minimum: shape.min, maximum: shape.max };
    case 'text':
      return { ...said, type: 'string', minLength: 1, pattern: shape.accepts?.pattern };
    case 'list':
      return { ...said, type: 'array', items: toSchema(shape.of, shape) };
    case 'record':
      return {
        ...said,
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, each]) => [key, toSchema(each)])),
        required: shape.required,
        patternProperties: { '^x-': true },
        additionalProperties: shape.rest ? toSchema(shape.rest) : false,
      };
    case 'either':
      return { ...said, anyOf: [toSchema(shape.single, shape), toSchema(shape.several, shape)] };
    default:
      return shape satisfies never;
  }
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of Changewright',
  ...toWholeSchema(CONFIGURATION),
  definitions: Object.fromEntries(DEFINITIONS.map(([name, shape]) => [name, toWholeSchema(shape)])),
};
const file = join(process.cwd(), 'schemas', 'configuration.schema.json');
const content = `${JSON.stringify(schema, null, 2)}\n`;
if (!process.argv.includes('--check')) await writeFile(file, content);
else if ((await readFile(file, 'utf8').catch(() => '')) !== content) {
  console.error('schemas/configuration.schema.json is not fresh: run npm run generate');
  process.exitCode = 1;
}

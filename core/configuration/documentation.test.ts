import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingsOf } from '../testing/check-picture.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const [example = '', , comment = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');
const schema = JSON.parse(readFileSync('schemas/configuration.schema.json', 'utf8'));
const isValid = new Ajv({ strict: false }).compile(schema);

describe('the page about configurations', () => {
  it('shows one without a mistake', async () => {
    const others = { 'house-rules.yaml': 'language: en\n' };
    const found = await findingsOf(example, { file: 'changewright.yaml', others });
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('shows a comment that silences what it is there for', async () => {
    const found = await findingsOf(`kind: change-plan\ntitle: "Ship"\n${comment}`);
    const codes = found.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code === 'risk-score' || code.includes('suppression'))).toEqual([]);
  });
});

describe('the schema for editors', () => {
  it('accepts what the page shows', () => {
    expect(isValid(parse(example))).toBe(true);
  });

  it.each([
    'rule: {}',
    'rules: {date-ordre: off}',
    'rules: {date-order: eror}',
    'rules: {message-overload: {per-wek: 2}}',
    'rules: {message-overload: {per-week: two}}',
    'severity-by-status: {draft: loud}',
    'questions: {why.goal: {asks: Why}}',
    'questions: {why.own: {kind: change-plan, path: why.x-own}}',
    'overrides: [{rules: {}}]',
    'summary: {brand: {colour: blue}}',
  ])('refuses what the reader refuses: %s', async (text) => {
    expect(await findingsOf(`${text}\n`, { file: 'changewright.yaml' })).not.toEqual([]);
    expect(isValid(parse(text))).toBe(false);
  });

  it.each([
    'x-owner: Dana',
    'rules: {date-order: {severity: off}}',
    'include: plans',
    'questions: {why.goal: warning}',
  ])('accepts what the reader accepts: %s', async (text) => {
    expect(await findingsOf(`${text}\n`, { file: 'changewright.yaml' })).toEqual([]);
    expect(isValid(parse(text))).toBe(true);
  });
});

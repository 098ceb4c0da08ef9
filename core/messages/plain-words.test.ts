import { expect, it } from 'vitest';
import changePlan from '../../schemas/change-plan.schema.json' with { type: 'json' };
import changeRegistry from '../../schemas/change-registry.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communicationPlan from '../../schemas/communication-plan.schema.json' with { type: 'json' };
import configuration from '../../schemas/configuration.schema.json' with { type: 'json' };
import planHead from '../../schemas/plan-head.schema.json' with { type: 'json' };
import { CODE_PAGES } from '../explain/pages.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from '../rules/catalogue.ts';
import { SNIPPETS } from '../snippets/snippets.ts';
import { jargonIn } from '../testing/jargon.ts';
import { english } from './english.ts';

/** Every text, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the schemas tell people: titles and descriptions, not names and patterns. */
function toldBy(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    (key === 'title' || key === 'description') && typeof value === 'string' ? [value] : toldBy(value),
  );
}

it.each([
  ['messages', textsIn(english.texts)],
  ['documents', textsIn(english.words)],
  ['questions', QUESTIONS.flatMap(({ asks, good }) => [asks, good])],
  ['rules', RULES.flatMap(({ summary, why, falsePositives }) => [summary, why, falsePositives])],
  ['the pages of codes', textsIn(CODE_PAGES)],
  ['fields', [changePlan, changeRegistry, common, communicationPlan, configuration, planHead].flatMap(toldBy)],
  [
    'snippets',
    SNIPPETS.flatMap(({ label, description, body }) => [label, description, ...(body.match(/<[^<>\n]+>/g) ?? [])]),
  ],
])('%s are in plain words', (_, texts) => {
  expect(texts).not.toEqual([]);
  expect(texts.flatMap((text) => (jargonIn(text) ? [`${jargonIn(text)}: ${text}`] : []))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { renderQuestions } from '../report/questions-report.ts';
import { findingsOf } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';

const SECRET = 'The secret of the house';

/** Every text of a plan, ids and dates included, replaced by one that nobody may see. */
function withSecrets(value: unknown): unknown {
  if (typeof value === 'string') return SECRET;
  if (Array.isArray(value)) return value.map(withSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSecrets(inner)]));
}

it.each(['engineering/ship.change.yaml', 'engineering/ship.comms.yaml', 'hospital/group.registry.yaml'])(
  'of a restricted plan messages never tell its prose: %s',
  async (file) => {
    const plan = parse(readFileSync(`examples/${file}`, 'utf8'));
    const secret = {
      ...(withSecrets(plan) as object),
      kind: plan.kind,
      status: 'approved',
      confidentiality: 'restricted',
    };
    const findings = await findingsOf(stringify(secret));
    expect(findings.length).toBeGreaterThan(20);
    const told = findings.flatMap(({ message, remedy, related, fixes }) => [
      message,
      remedy,
      ...related.map((each) => each.message),
      ...fixes.map(({ title }) => title),
    ]);
    expect(told.filter((text) => text.includes('secret'))).toEqual([]);
  },
);

it('nor do broken texts and the list of questions', async () => {
  const text = `kind: change-plan\ntitle: ${SECRET}\nconfidentiality: restricted\nwhy:\n  urgency: ${SECRET}: and more\n  goal: {statement: ${SECRET}, secret words, to: "${SECRET}"}\n${SECRET}\n`;
  const told = (await findingsOf(text)).map(({ message, remedy }) => message + remedy);
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((each) => each.includes('secret'))).toEqual([]);
  const workspace = await memoryWorkspace({ 'a.change.yaml': text });
  const checked = await workspace.check(toUri('a.change.yaml'));
  for (const format of ['text', 'json', 'md'] as const)
    expect(renderQuestions(checked?.plans ?? [], format)).not.toContain('secret');
});

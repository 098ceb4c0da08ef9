import { describe, expect, it } from 'vitest';
import { findingsOf } from '../testing/check-picture.ts';
import { drawRule, hasSquiggles, whenDone } from '../testing/describe-rule.ts';
import { RULES } from './catalogue.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds in its bad example what is drawn there', async () => {
    expect(hasSquiggles(rule.bad), 'the bad example draws nothing').toBe(true);
    expect(await drawRule(rule, rule.bad)).toBe(rule.bad.plan);
  });

  it('has a good example that no rule speaks of', async () => {
    const { plan, files = {}, today } = rule.good;
    const found = await findingsOf(plan, { others: files, ...(today !== undefined && { today }) });
    const ofRules = found.filter(({ finding }) => finding.category === 'rule');
    expect(ofRules.map(({ finding, message }) => `${finding.code}: ${message}`)).toEqual([]);
  });

  it('is silent once its plans are done', async () => {
    const done = whenDone(rule.bad);
    if (rule.check && !rule.ignoresStatus) expect(await drawRule(rule, done)).toBe(done.plan);
  });

  it('has a good example without errors', async () => {
    const { plan, files = {}, today } = rule.good;
    const found = await findingsOf(plan, { others: files, ...(today !== undefined && { today }) });
    const errors = found.filter(({ finding }) => finding.severity === 'error');
    expect(errors.map(({ finding, message }) => `${finding.code}: ${message}`)).toEqual([]);
  });
});

describe('rules', () => {
  it('say whom they yield to by ids that exist, and no two yield to each other', () => {
    const byId = new Map(RULES.map((rule) => [rule.id, rule]));
    for (const rule of RULES)
      for (const other of rule.yieldsTo ?? []) {
        expect(byId.has(other), `${rule.id} yields to ${other}`).toBe(true);
        expect(byId.get(other)?.yieldsTo ?? []).not.toContain(rule.id);
      }
  });

  it('fill in every placeholder and say something to do', () => {
    for (const rule of RULES)
      for (const [name, { message }] of Object.entries(rule.messages)) {
        expect(message, `${rule.id}/${name}`).not.toBe('');
      }
  });

  it('speak in at most two sentences, in words of people who are no engineers', () => {
    for (const rule of RULES)
      for (const [name, { message, remedy }] of Object.entries(rule.messages))
        for (const text of [message, remedy].map((each) => each.replace(/\{\w+\}/g, '…'))) {
          expect(text, `${rule.id}/${name}`).not.toMatch(
            /touchpoint|fingerprint|schema|boolean|null|enum|parse|please/i,
          );
          expect(text.split(/[.!?](?= |$)/).length, `${rule.id}/${name}: ${text}`).toBeLessThanOrEqual(3);
        }
  });
});

import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../core/engine/rule.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { hasSquiggles } from '../../core/testing/describe-rule.ts';
import { stripSquiggles } from '../../core/testing/picture.ts';
import type { Session } from '../session.ts';
import { applyAction, OPEN_URI, openSession } from '../testing/acting.ts';
import { codeActions } from './code-actions.ts';

function open({ files, committed, today }: RuleExample, text: string): Promise<Session> {
  return openSession(text, { ...(files && { files }), committed, today });
}

async function findingsOf(session: Session, code: string) {
  const { diagnostics, located } = await session.checks.report(OPEN_URI);
  return diagnostics.flatMap((diagnostic, at) => {
    const found = located[at];
    return diagnostic.code === code && found ? [{ diagnostic, located: found }] : [];
  });
}

const EXAMPLES = RULES.filter(({ bad }) => hasSquiggles(bad)).map((rule) => [rule.id, rule] as const);

const tried = new Set<string>();

describe.each(EXAMPLES)('%s', (id, { bad }) => {
  const text = stripSquiggles(bad.plan);

  it('offers its fixes where it speaks, and each of them mends what it says', async () => {
    const session = await open(bad, text);
    for (const { diagnostic, located } of await findingsOf(session, id)) {
      const actions = await codeActions(session, OPEN_URI, diagnostic.range, { only: ['quickfix'] });
      const own = actions.filter(({ diagnostics = [] }) => diagnostics.includes(diagnostic));
      for (const [at, fix] of located.fixes.entries()) {
        const action = own.find(({ title }) => title === fix.title);
        if (!action) throw new Error(`"${fix.title}" is not offered`);
        const after = await applyAction(session, action);
        expect(after, fix.title).not.toBe(text);
        const mended = await open(bad, after);
        const left = await findingsOf(mended, id);
        // Lines to fill in are the person's to mend.
        const isForPerson = fix.title === 'Add lines to fill in';
        const isThere = left.some((each) => each.diagnostic.message === diagnostic.message);
        expect(isThere, fix.title).toBe(isForPerson);
        const { located: all } = await mended.checks.report(OPEN_URI);
        expect(all.filter(({ finding }) => finding.category === 'syntax' || finding.category === 'schema')).toEqual([]);
        tried.add(`${id}: ${fix.title} ${at}`);
      }
    }
  });
});

it('has tried the fixes of many rules', () => expect(tried.size).toBeGreaterThan(20));

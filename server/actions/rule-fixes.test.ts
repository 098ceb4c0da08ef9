import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { RuleExample } from '../../core/engine/rule.ts';
import { english } from '../../core/messages/english.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { hasSquiggles } from '../../core/testing/describe-rule.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { stripSquiggles } from '../../core/testing/picture.ts';
import { Checks } from '../checks.ts';
import { readClientFeatures } from '../client-features.ts';
import { Documents } from '../documents.ts';
import { toOffset } from '../positions.ts';
import type { Session } from '../session.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import { codeActions } from './code-actions.ts';

const URI = toUri('plan.yaml');
const CAPABILITIES = { workspace: { workspaceEdit: { documentChanges: true } } };

/** A session over an example, with the example's plan open. */
async function open({ files = {}, committed, today }: RuleExample, text: string): Promise<Session> {
  const before = committed === undefined ? {} : { 'plan.yaml': committed };
  const workspace = await memoryWorkspace({ ...files, 'plan.yaml': text }, today, before);
  const documents = new Documents();
  documents.open({ uri: URI, languageId: 'changewright', version: 1, text });
  const client = readClientFeatures(
    { processId: null, rootUri: null, workspaceFolders: null, capabilities: CAPABILITIES },
    undefined,
  );
  const checks = new Checks(workspace, documents, client, english, (name, error) => {
    throw new Error(name, { cause: error });
  });
  const session = { workspace, documents, checks, client, language: english, say: sayIn(en, 'en') };
  return session as unknown as Session;
}

/** The text after an action. */
async function applied(session: Session, { edit }: CodeAction): Promise<string> {
  const { checked } = await session.checks.report(URI);
  const file = checked?.planFile.file;
  if (!file) throw new Error('no plan');
  const ruler = { lines: file.lines, encoding: session.client.encoding };
  const edits = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((each) => each.edits as TextEdit[]);
  let after = file.text;
  const sorted = [...(edits ?? [])]
    .reverse()
    .sort((a, b) => toOffset(b.range.start, ruler) - toOffset(a.range.start, ruler));
  for (const { range, newText } of sorted)
    after = after.slice(0, toOffset(range.start, ruler)) + newText + after.slice(toOffset(range.end, ruler));
  return after;
}

async function findingsOf(session: Session, code: string) {
  const { diagnostics, located } = await session.checks.report(URI);
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
      const actions = await codeActions(session, URI, diagnostic.range, { only: ['quickfix'] });
      const own = actions.filter(({ diagnostics = [] }) => diagnostics.includes(diagnostic));
      for (const [at, fix] of located.fixes.entries()) {
        const action = own.find(({ title }) => title === fix.title);
        if (!action) throw new Error(`"${fix.title}" is not offered`);
        const after = await applied(session, action);
        expect(after, fix.title).not.toBe(text);
        const mended = await open(bad, after);
        const left = await findingsOf(mended, id);
        // Lines to fill in are the person's to mend.
        const isForPerson = fix.title === 'Add lines to fill in';
        const isThere = left.some((each) => each.diagnostic.message === diagnostic.message);
        expect(isThere, fix.title).toBe(isForPerson);
        const { located: all } = await mended.checks.report(URI);
        expect(all.filter(({ finding }) => finding.category === 'syntax' || finding.category === 'schema')).toEqual([]);
        tried.add(`${id}: ${fix.title} ${at}`);
      }
    }
  });
});

it('has tried the fixes of many rules', () => expect(tried.size).toBeGreaterThan(20));

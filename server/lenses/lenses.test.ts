import { expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { PREVIEW_COMMAND, SHOW_QUESTIONS_COMMAND } from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import { answerLenses } from './answer-lenses.ts';
import { previewLenses } from './preview-lenses.ts';

async function lensesIn(text: string, commands: readonly string[] = []): Promise<CodeLens[]> {
  const uri = toUri('p.yaml');
  const workspace = await memoryWorkspace({ 'p.yaml': text });
  const session = {
    workspace,
    say: sayIn(en, 'en'),
    client: { commands, encoding: 'utf-16' },
    documents: { clientUri: (uri: string) => uri },
  } as unknown as Session;
  return [...previewLenses(session, uri), ...(await answerLenses(session, uri))];
}

/** The plan with its lenses above their lines, as an editor shows them. */
async function drawn(text: string, commands?: readonly string[]): Promise<string> {
  const lenses = await lensesIn(text, commands);
  return text
    .split('\n')
    .flatMap((line, index) => {
      const above = lenses.filter(({ range }) => range.start.line === index).map(({ command }) => command?.title);
      return above.length > 0 ? [`‹${above.join(' | ')}›`, line] : [line];
    })
    .join('\n');
}

it('tell how far a plan and its sections are answered', async () => {
  const plan = `kind: change-plan
title: T
size: large
why:
  goal: {statement: "We hand over in ten minutes", from: 30 minutes, to: 10 minutes, by: 2027-06-30}
risks:
open:
  - {question: risks.mitigation, owner: dana, due: 2027-01-10}
not-applicable:
  - {question: risks.challenges, because: "There is none"}
  - {question: why.alignment, because: "It is a trial"}
decisions: {}
people: {dana: {name: Dana}}
`;
  expect(await drawn(plan)).toBe(
    plan
      .replace('kind', '‹1 of 28 answered, 1 put off, 2 do not apply›\nkind')
      .replace('why:', '‹1 of 2 answered, 1 does not apply›\nwhy:')
      .replace('risks:', '‹0 of 2 answered, 1 put off, 1 does not apply›\nrisks:'),
  );
});

it('stand at each plan of a file, and none at what asks nothing', async () => {
  const plan = 'kind: change-plan\ntitle: A\nsize: small\n';
  const text = `${plan}---\nkind: change-registry\ntitle: R\npeople: {}\n---\n# second\n${plan}`;
  const lenses = await lensesIn(text);
  expect(lenses.map(({ range }) => range.start.line)).toEqual([0, 9]);
});

it('do what the client can do', async () => {
  const text = 'kind: change-plan\ntitle: T\nwhen: {}\n';
  expect((await lensesIn(text)).map(({ command }) => command?.command)).toEqual(['', '']);
  const lenses = await lensesIn(text, [PREVIEW_COMMAND, SHOW_QUESTIONS_COMMAND]);
  const uri = toUri('p.yaml');
  expect(lenses.map(({ command }) => [command?.command, command?.arguments])).toEqual([
    [PREVIEW_COMMAND, [uri]],
    [SHOW_QUESTIONS_COMMAND, [{ uri, document: 0 }]],
    [SHOW_QUESTIONS_COMMAND, [{ uri, document: 0, section: 'when' }]],
  ]);
});

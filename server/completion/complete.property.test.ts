import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../core/parse/line-index.ts';
import { parseFile } from '../../core/parse/parse-file.ts';
import { toPlainText } from '../../core/snippets/snippets.ts';
import { memoryHost, toUri } from '../../core/testing/memory-host.ts';
import { Workspace } from '../../core/workspace.ts';
import type { ClientFeatures } from '../client-features.ts';
import { findPlanView } from '../plan-view.ts';
import { toSpan } from '../positions.ts';
import { propose } from './complete.ts';
import { completionContext } from './completion-context.ts';
import { toItem } from './to-item.ts';

const PLAN = readFileSync(new URL('../../examples/draft/office-move.change.yaml', import.meta.url), 'utf8');
const SNIPPETS = {
  encoding: 'utf-16',
  snippets: true,
  adjustsIndentation: true,
  markdownCompletion: true,
} as ClientFeatures;
const PLAIN = {
  encoding: 'utf-16',
  snippets: false,
  adjustsIndentation: false,
  markdownCompletion: false,
} as ClientFeatures;

async function viewOf(text: string, offset: number) {
  const workspace = new Workspace(memoryHost({ 'a.change.yaml': text }));
  return findPlanView(workspace, toUri('a.change.yaml'), offset);
}

/** The texts that come of taking each proposal, as an editor of the client's kind makes them. */
async function taken(text: string, offset: number, client: ClientFeatures): Promise<{ label: string; text: string }[]> {
  const context = completionContext(text, offset);
  if (!context) return [];
  const ruler = { lines: new LineIndex(text), encoding: 'utf-16' as const };
  const typed = text.slice(context.replace.start, context.replace.end);
  const proposals = propose({ view: await viewOf(text, offset), files: [] }, context, typed);
  return proposals.map((proposal, index) => {
    const item = toItem(proposal, index, { context, client, ruler, typed, lineBreak: '\n' });
    const edit = item.textEdit as { range: Parameters<typeof toSpan>[0]; newText: string };
    const { start, end } = toSpan(edit.range, ruler);
    const indent = /^ */.exec(ruler.lines.lineText(edit.range.start.line))?.[0] ?? '';
    const isAdjusted = client.adjustsIndentation;
    const newText = isAdjusted ? toPlainText(edit.newText).replaceAll('\n', `\n${indent}`) : edit.newText;
    return { label: proposal.label, text: text.slice(0, start) + newText + text.slice(end) };
  });
}

function problems(text: string): string[] {
  return parseFile(text).documents.flatMap((document) =>
    document.problems.map(({ code, span }) => `${code} at ${text.slice(span.start, span.end)}`),
  );
}

describe('at every place of a plan', () => {
  it('a proposal can be asked for', () => {
    for (let offset = 0; offset <= PLAN.length; offset++) expect(() => completionContext(PLAN, offset)).not.toThrow();
    for (let offset = 0; offset <= PLAN.length; offset += 7)
      expect(() => completionContext(PLAN.slice(0, offset), offset)).not.toThrow();
  });

  it.each([
    ['snippets', SNIPPETS],
    ['plain text', PLAIN],
  ])(
    'what is taken on a new line in %s leaves the file readable',
    async (_, client) => {
      const lines = PLAN.split('\n');
      for (const index of lines.keys()) {
        const depth = ((lines[index] as string).match(/^ *(?:- )?/)?.[0] ?? '').length;
        for (const indent of new Set([depth, depth + 2])) {
          const before = [...lines.slice(0, index + 1), ' '.repeat(indent)].join('\n');
          for (const each of await taken([before, ...lines.slice(index + 1)].join('\n'), before.length, client)) {
            expect(problems(each.text), `${each.label} below line ${index + 1}, ${indent} in`).toEqual([]);
          }
        }
      }
    },
    60_000,
  );

  it('what is taken in place of a value leaves the file readable', async () => {
    for (const { index, 0: key } of PLAN.matchAll(/[\w-]+: (?=[^|>\n])/g)) {
      const offset = index + key.length;
      for (const each of await taken(PLAN, offset, PLAIN))
        expect(problems(each.text), `${each.label} at ${key}`).toEqual([]);
    }
  });
});

// Writes the reference pages of rules, questions and codes. What an example shows is what the engine says of it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, toTextEdits } from '../core/edit/text-edit.ts';
import { renderCodesPage } from '../core/explain/pages.ts';
import { ASKED_PLANS, type QuestionExamples, renderQuestionPage } from '../core/explain/question-page.ts';
import { GROUP_TITLES, renderRulePage } from '../core/explain/rule-page.ts';
import { locateKey, locateNode } from '../core/parse/locate.ts';
import { type ParsedDocument, parseFile } from '../core/parse/parse-file.ts';
import { nodeAt, type Path, type PlanNode } from '../core/parse/tree.ts';
import { QUESTIONS } from '../core/questions/catalogue.ts';
import type { Question } from '../core/questions/question.ts';
import { RULE_GROUPS, rulesOf } from '../core/rules/catalogue.ts';
import { drawCheck } from '../core/testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../core/testing/memory-host.ts';

const root = process.cwd();
const isCheck = process.argv.includes('--check');
const SOURCES = ['engineering/ship', 'hospital/handover', 'small/expenses'];
const ENDINGS = { 'change-plan': 'change', 'communication-plan': 'comms' };

/** Writes a page, or with `--check` only tells whether it is fresh. */
async function put(name: string, content: string): Promise<void> {
  const file = join(root, 'docs', name);
  if (!isCheck) return writeFile(file, content);
  if ((await readFile(file, 'utf8').catch(() => '')) === content) return;
  console.error(`docs/${name} is not fresh: run npm run generate`);
  process.exitCode = 1;
}

async function putFolder(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  const path = join(root, 'docs', folder);
  await mkdir(path, { recursive: true });
  for (const stale of (await readdir(path)).filter((name) => !pages.has(name))) {
    if (!isCheck) await rm(join(path, stale));
    else await put(`${folder}/${stale}`, '');
  }
  for (const [name, content] of pages) await put(`${folder}/${name}`, content);
}

function ruleIndex(): string {
  const groups = RULE_GROUPS.map((group) => {
    const rows = rulesOf(group).map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
    return `## ${GROUP_TITLES[group]}\n\n| rule | by default | what it notices |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# What a careful colleague would notice\n\nEach rule has a page: why it matters, a plan with the finding and one without it, what to do, its options, and how to silence it. Plans that are done or stopped are not looked at. See also [the questions](../questions/README.md) and [other codes](../codes.md).\n\n${groups.join('\n')}`;
}

function questionIndex(): string {
  const kinds = Object.keys(ENDINGS).map((kind) => {
    const rows = QUESTIONS.filter((question) => question.kind === kind).map(
      ({ id, asks, size, extra }) => `| [${id}](${id}.md) | ${asks} | ${extra ? 'extra: ' : ''}${ASKED_PLANS[size]} |`,
    );
    const title =
      kind === 'change-plan' ? 'Change plan: for an executive group' : 'Communication plan: for the whole company';
    return `## ${title}\n\n| question | asks | in which plans |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# The questions that a plan must answer\n\nHow much is asked goes by the plan's \`size:\` (small, standard or large); a plan without a size is asked everything. Extra questions are information only, and not counted.\n\n${kinds.join('\n')}`;
}

/** Where the example plans give an answer in two files, which no page could show. */
const WRITTEN: Readonly<Record<string, string>> = {
  'audiences.needs': `kind: communication-plan
title: "Safe hand-over: what we say"
audiences:
  nurses:
    needs:
      - "To hear it before the night shift does"
    concerns:
      - "Will the hand-over take longer?"
  doctors:
    needs:
      - "One page that they can read between two rounds"
    concerns:
      - "Who answers for a wrong entry?"
`,
};

/** The first of the example plans that answers the question by itself, as short as it can be; and the same with a gap. Each question starts with another plan: readers come from many places. */
async function examplesOf(question: Question): Promise<QuestionExamples | undefined> {
  const written = WRITTEN[question.id];
  if (written !== undefined)
    return { answered: written, open: (await withGap(written, question, [question.at])) ?? '' };
  const start = QUESTIONS.indexOf(question) % SOURCES.length;
  for (const source of [...SOURCES.slice(start), ...SOURCES.slice(0, start)]) {
    const text = await readFile(join(root, 'examples', `${source}.${ENDINGS[question.kind]}.yaml`), 'utf8');
    const [document] = parseFile(text).documents;
    const path = question.at.split('.');
    if (!document || !nodeAt(document.root, path)) continue;
    for (const answered of excerpts(question, text, document, path)) {
      if ((await stateOf(answered, question)) !== 'answered') continue;
      const open = await withGap(answered, question, path);
      if (open !== undefined) return { open, answered };
    }
  }
  return undefined;
}

function* excerpts(question: Question, text: string, document: ParsedDocument, path: Path): Generator<string> {
  const title = text.slice(locateKey(document, ['title'])?.start, locateNode(document, ['title'])?.end);
  const head = `kind: ${question.kind}\n${title}\n`;
  const parents = path.slice(0, -1).map((key, depth) => `${'  '.repeat(depth)}${key}:\n`);
  const start = lineStart(text, locateKey(document, path)?.start ?? 0);
  const end = locateNode(document, path)?.end ?? text.length;
  const children = childPaths(nodeAt(document.root, path), path).slice(1);
  const ends = [...children.map((child) => lineStart(text, startOf(document, child))), end];
  for (const each of ends) yield `${head}${parents.join('')}${text.slice(start, each).trimEnd()}\n`;
}

function childPaths(node: PlanNode | undefined, path: Path): Path[] {
  if (node?.type === 'map') return node.entries.map(({ key }) => [...path, key]);
  return node?.type === 'list' ? node.items.map((_, at) => [...path, at]) : [];
}

function startOf(document: ParsedDocument, path: Path): number {
  return locateKey(document, path)?.start ?? locateNode(document, path)?.start ?? 0;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

async function stateOf(text: string, question: Question): Promise<string | undefined> {
  const checked = await (await memoryWorkspace({ 'plan.yaml': text })).check(toUri('plan.yaml'));
  const results = checked?.plans.flatMap(({ questions }) => questions) ?? [];
  return results.find((result) => result.question.id === question.id)?.state;
}

/** The last field or entry without which the question is open again, taken out, with what is said of that drawn under it. */
async function withGap(answered: string, question: Question, path: Path): Promise<string | undefined> {
  const [document] = parseFile(answered).documents;
  if (!document) return undefined;
  for (const part of [path, ...partsBelow(nodeAt(document.root, path), path)].reverse()) {
    const text = applyEdits(answered, toTextEdits(document, answered, [{ set: part, value: undefined }]));
    const picture = await drawCheck(text, {
      only: ({ finding }) => finding.code === question.id || finding.questions?.includes(question.id) === true,
      label: ({ message }) => message,
    });
    if (picture !== text) return picture;
  }
  return undefined;
}

/** Everything below a path, what is inside of an entry after the entry itself. */
function partsBelow(node: PlanNode | undefined, path: Path): Path[] {
  const children = childPaths(node, path);
  return children.flatMap((child) => [child, ...partsBelow(nodeAt(node, child.slice(-1)), child)]);
}

const rulePages = RULE_GROUPS.flatMap((group) => rulesOf(group)).map(
  (rule) => [`${rule.id}.md`, renderRulePage(rule)] as const,
);
await putFolder('rules', new Map([['README.md', ruleIndex()], ...rulePages]));
const questionPages = new Map([['README.md', questionIndex()]]);
const withoutExamples: string[] = [];
for (const question of QUESTIONS) {
  const examples = await examplesOf(question);
  if (!examples) withoutExamples.push(question.id);
  questionPages.set(`${question.id}.md`, renderQuestionPage(question, examples));
}
if (withoutExamples.length > 0) throw new Error(`no example plan answers ${withoutExamples.join(', ')} by itself`);
await putFolder('questions', questionPages);
await put('codes.md', renderCodesPage());

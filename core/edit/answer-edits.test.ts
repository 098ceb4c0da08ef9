import { describe, expect, it } from 'vitest';
import type { PlanSize } from '../plan/plan.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { toPromptValue } from '../snippets/prompt.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { answerEdits, isWritable } from './answer-edits.ts';
import { markedToSnippets } from './snippet-edits.ts';
import { applyEdits, toMarkedEdits, toTextEdits } from './text-edit.ts';

const NAMES = ['ann', 'bo'];

/** A plan with one question's result, and what an answer begun would make of it. */
async function begin(text: string, id: string, overFiller = false) {
  const checked = await check(text);
  const { plan, questions } = checked;
  const result = questions.find(({ question }) => question.id === id) as QuestionResult;
  const namesOf = (types: readonly string[]) => (types.includes('person') ? NAMES : []);
  const place = { kind: plan.kind, isSmall: plan.data.size === 'small', namesOf };
  const edits = answerEdits(plan, result, place, overFiller);
  const snippets = markedToSnippets(text, toMarkedEdits(plan.document, text, edits));
  return {
    result,
    isWritable: isWritable(plan, result),
    after: applyEdits(text, toTextEdits(plan.document, text, edits)),
    snippet: applyEdits(text, snippets),
  };
}

async function check(text: string) {
  const workspace = await memoryWorkspace({ 'plan.yaml': text });
  const checked = await workspace.check(toUri('plan.yaml'));
  const [plan] = checked?.plans ?? [];
  if (!checked || !plan) throw new Error('no plan');
  return { plan: plan.plan, questions: plan.questions, findings: [...checked.textFindings, ...plan.findings] };
}

/** Findings beside the questions: what is begun is no mistake, but for a name and a figure that are still to be chosen. */
async function mistakesIn(text: string): Promise<string[]> {
  const { findings } = await check(text);
  return findings
    .filter(({ category }) => category !== 'question')
    .map(({ code, place }) => `${code} ${place.at.at(-1)}`)
    .filter((each) => each !== 'bad-id <audience>' && each !== 'measurable-kpi target');
}

describe.each(['small', 'standard', 'large'] as PlanSize[])('in an empty %s plan', (size) => {
  it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s is begun', async (id, { kind }) => {
    const text = `kind: ${kind}\ntitle: "T"\nsize: ${size}\n`;
    const { questions } = await check(text);
    if (!questions.some(({ question }) => question.id === id)) return;
    const { isWritable, after, snippet } = await begin(text, id);
    expect(isWritable).toBe(true);
    expect(snippet).toContain('${1');
    expect(after).toMatch(/<[^<>]+>/);
    const state = (await check(after)).questions.find(({ question }) => question.id === id)?.state;
    expect(['unanswered', 'partial']).toContain(state);
    expect(await mistakesIn(after)).toEqual([]);
  });
});

const CHANGE = 'kind: change-plan\ntitle: "T"\n';

describe('an answer is begun', () => {
  it.each([
    [
      'with the fields that are missing, in their order, in the layout of the others',
      'why.goal',
      `${CHANGE}why:\n    goal:\n        # as it is\n        from: "Slow" # for years\n        by: 2027-01-01\n`,
      `${CHANGE}why:\n    goal:\n        statement: "<what will be different, in one sentence>"\n        # as it is\n        from: "Slow" # for years\n        to: "<where you want to stand>"\n        by: 2027-01-01\n`,
    ],
    [
      'in braces',
      'why.goal',
      `${CHANGE}why: {goal: {from: "Slow", by: 2027-01-01}}\n`,
      `${CHANGE}why: {goal: {from: "Slow", by: 2027-01-01, statement: "<what will be different, in one sentence>", to: "<where you want to stand>"}}\n`,
    ],
    [
      'with the line breaks of Windows',
      'why.goal',
      `${CHANGE}why:\n  goal:\n    statement: "Fast"\n    from: "Slow"\n    to: "Fast"\n`.replaceAll('\n', '\r\n'),
      `${CHANGE}why:\n  goal:\n    statement: "Fast"\n    from: "Slow"\n    to: "Fast"\n    by: <date>\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ],
    [
      'behind a comment, where nothing stands yet',
      'why.goal',
      `${CHANGE}why:\n  goal: # the board knows\n  urgency: "Now"\n`,
      `${CHANGE}why:\n  goal: # the board knows\n    statement: "<what will be different, in one sentence>"\n    from: "<where you stand today>"\n    to: "<where you want to stand>"\n    by: <date>\n  urgency: "Now"\n`,
    ],
    [
      'in the entries that lack something, each by itself',
      'risks.mitigation',
      `${CHANGE}risks:\n  fire: {event: "It burns", response: "Water"}\n  flood:\n    event: "It rains"\n    # more of the flood\n`,
      `${CHANGE}risks:\n  fire: {event: "It burns", response: "Water", owner: <a person>}\n  flood:\n    event: "It rains"\n    response: "<what you do so that it does not happen or hurts less>"\n    owner: <a person>\n    # more of the flood\n`,
    ],
    [
      'with one more entry, where the others are not what is asked for',
      'what.output-metrics',
      `${CHANGE}what:\n  kpis:\n    trust: {name: "Trust", measures: impact}\n`,
      undefined,
    ],
    [
      'not over what a person has written to be told later',
      'why.goal',
      `${CHANGE}why:\n  goal: TBD\n`,
      `${CHANGE}why:\n  goal: TBD\n`,
    ],
  ])('%s', async (_, id, text, expected) => {
    const { after } = await begin(text, id);
    if (expected === undefined)
      expect(after).toMatch(/\n {4}(?:new-)?output-kpi:\n(?:.*\n)? {6}measures: <output or launch>\n/);
    else expect(after).toBe(expected);
  });

  it('over TBD, for editors that lead there', async () => {
    const { snippet } = await begin(
      `${CHANGE}who:\n  roles:\n    sponsor: ann\n    lead: TBD # soon\n`,
      'who.leads',
      true,
    );
    expect(snippet).toBe(
      `${CHANGE}who:\n  roles:\n    sponsor: ann\n    lead: \${1|<a person>,ann,bo|} # soon\n    steering: [\${2|<a person>,ann,bo|}]\n`,
    );
  });
});

describe('a snippet', () => {
  it('starts where its line does, keeps what stands there and counts its stops through', async () => {
    const text = `${CHANGE}risks:\n  a: {event: "Costs $5 }", response: "x"}\n  b:\n    event: "It rains"`;
    const { snippet } = await begin(text, 'risks.mitigation');
    expect(snippet).toBe(
      `${CHANGE}risks:\n  a: {event: "Costs $5 }", response: "x", owner: \${1|<a person>,ann,bo|}}\n  b:\n    event: "It rains"\n    response: "\${2:<what you do so that it does not happen or hurts less>}"\n    owner: \${3|<a person>,ann,bo|}`,
    );
  });

  it('holds what looks like a snippet as text', () => {
    const text = '  cost: $1 }';
    const at = text.length;
    const prompt = toPromptValue({ text: '<a $ sum}>' });
    expect(markedToSnippets(text, [{ span: { start: at, end: at }, newText: `\n  x: ${prompt}` }])).toEqual([
      { span: { start: 0, end: at }, newText: '  cost: \\$1 \\}\n  x: ${1:<a \\$ sum\\}>}', isSnippet: true },
    ]);
  });

  it('is one where two edits start on one line', () => {
    const text = 'a: {b: 1} # c\n';
    const prompt = (name: string) => toPromptValue({ text: name });
    const edits = [
      { span: { start: 8, end: 8 }, newText: `, x: ${prompt('X')}` },
      { span: { start: 13, end: 13 }, newText: `\nd: ${prompt('D')}` },
    ];
    expect(applyEdits(text, markedToSnippets(text, edits))).toBe('a: {b: 1, x: ${1:X}\\} # c\nd: ${2:D}\n');
  });
});

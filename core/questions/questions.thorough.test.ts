import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { locate } from '../parse/locate.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { QUESTIONS } from './catalogue.ts';
import { countQuestions } from './evaluate.ts';
import type { Need } from './need.ts';
import type { Question } from './question.ts';

// biome-ignore lint/suspicious/noExplicitAny: a plan whose parts are taken away, whatever they are
type Data = any;
type Step = string | number;

const files = {
  'ship.change.yaml': readFileSync('examples/engineering/ship.change.yaml', 'utf8'),
  'ship.comms.yaml': readFileSync('examples/engineering/ship.comms.yaml', 'utf8'),
  'company.registry.yaml': readFileSync('examples/engineering/company.registry.yaml', 'utf8'),
  'faq.md': '',
  'manager-talking-points.md': '',
};
type FileName = keyof typeof files;

function fileOf(question: Question): FileName {
  return question.kind === 'change-plan' ? 'ship.change.yaml' : 'ship.comms.yaml';
}

function remove(data: Data, path: readonly Step[]): void {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = parent?.[step];
  if (parent && typeof parent === 'object') delete parent[path[path.length - 1] as Step];
}

function entriesAt(data: Data, path: readonly Step[]): Step[] {
  let value = data;
  for (const step of path) value = value?.[step];
  return Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value ?? {});
}

/** Takes away all that a need asks for, and nothing else. */
function strip(data: Data, need: Need, base: readonly Step[] = []): void {
  if (need.type === 'either') {
    for (const each of need.needs) strip(data, each, base);
    return;
  }
  const path = [...base, ...need.path.split('.')];
  if (need.type === 'each' || need.type === 'first') {
    // Other places refer to outcomes: their ids stay.
    if (need.path === 'what.outcomes')
      for (const step of entriesAt(data, path)) valueAt(data, [...path, step])['x-kept'] = true;
    for (const step of entriesAt(data, path)) for (const inner of need.needs) strip(data, inner, [...path, step]);
  } else if (need.type === 'some') {
    for (const step of entriesAt(data, path)) {
      if (need.field === 'measures') valueAt(data, [...path, step]).measures = 'quality';
      else remove(data, [...path, step, need.field]);
    }
  } else if (need.type === 'differing') {
    for (const key of need.keys) remove(data, [...path, key]);
  } else if (need.type === 'covers-go-live') {
    for (const step of entriesAt(data, path)) for (const key of ['from', 'until']) remove(data, [...path, step, key]);
  } else if (need.type !== 'distinct') {
    remove(data, path);
  }
}

/** Facts that other files would add to the answer of a communication plan. */
function stripElsewhere(all: Record<FileName, Data>, question: Question): void {
  if (question.at === 'audiences' || question.id === 'channels.list') {
    for (const data of Object.values(all)) for (const need of question.needs) strip(data, need);
  }
  if (question.id === 'audiences.needs')
    for (const group of Object.values<Data>(all['ship.change.yaml'].who.affected)) delete group.concerns;
  if (question.at === 'feedback.loops') for (const data of Object.values(all)) remove(data, ['feedback', 'loops']);
  const registry = all['company.registry.yaml'];
  for (const need of question.needs) strip(registry, need);
}

const whole = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, parse(text) ?? {}])) as Record<
  FileName,
  Data
>;

function parsed(): Record<FileName, Data> {
  return structuredClone(whole);
}

/** Containers that nothing is left in go, as they would in a plan. */
function prune(data: Data): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    prune(value);
    if (typeof value === 'object' && value !== null && Object.keys(value).length === 0 && !Array.isArray(data))
      delete data[key];
  }
}

let held = Object.fromEntries(Object.entries(whole).map(([name, data]) => [name, JSON.stringify(data)]));
const workspace = await memoryWorkspace(
  Object.fromEntries(Object.entries(whole).map(([name, data]) => [name, toText(data)])),
);

function toText(data: Data): string {
  return stringify(data, { lineWidth: 0 });
}

/** Checks one file of the family; only what differs from the last check is read anew. */
async function check(all: Record<FileName, Data>, file: FileName) {
  for (const [name, data] of Object.entries(all)) {
    const content = JSON.stringify(data);
    if (content !== held[name]) workspace.setText(toUri(name), toText(data));
    held = { ...held, [name]: content };
  }
  const checked = await workspace.check(toUri(file));
  const plan = checked?.plans[0];
  if (!checked || !plan) throw new Error('the plan was not read');
  const findings = [...checked.textFindings, ...plan.findings].map((finding) => {
    const document = checked.planFile.file.documents[0];
    const span = document && locate(document, finding.place);
    return {
      code: finding.code,
      state: finding.state,
      severity: finding.severity,
      at: finding.place.at,
      text: span && checked.planFile.file.text.slice(span.start, span.end),
    };
  });
  return { findings, results: plan.questions };
}

/** The key on which an absence shows: the nearest that exists, in a list the entry's first, else the value of `kind:`. */
function nearestKey(data: Data, path: readonly Step[]): string {
  let value = data;
  let key = String(data.kind);
  for (const step of path) {
    if (value?.[step] === undefined) break;
    value = value[step];
    if (typeof step === 'string') key = step;
    else if (value && typeof value === 'object') key = Object.keys(value)[0] ?? key;
  }
  return key;
}

/** A value that one finding can be about: not a whole map or list of entries. */
function isLeaf(value: Data): boolean {
  return (
    value !== undefined &&
    (typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item !== 'object')))
  );
}

describe('a question that asks for one of a kind', () => {
  it.each([
    ['support.people', 'ship.change.yaml', ['support', 'offered'], 'kind', 'tool'],
    ['recognition.wins', 'ship.change.yaml', ['recognition', 'wins'], 'size', 'small'],
  ] as const)('%s is half answered without it', async (id, file, path, field, value) => {
    const all = parsed();
    for (const step of entriesAt(all[file], path)) valueAt(all[file], [...path, step])[field] = value;
    const { findings } = await check(all, file);
    expect(findings).toEqual([{ code: id, state: 'partial', severity: 'warning', at: path, text: path[1] }]);
  });
});

describe('a complete plan', () => {
  it.each(['ship.change.yaml', 'ship.comms.yaml'] as const)('%s has no finding, and all is answered', async (file) => {
    const { findings, results } = await check(parsed(), file);
    expect(findings).toEqual([]);
    const counts = countQuestions(results);
    expect(counts.answered).toBe(counts.total);
  });
});

/** Where KPIs count work, a rule says that nothing is said on jobs; then the extra question does not. */
const TOLD_BY_RULE: Readonly<Record<string, { code: string; severity: string }>> = {
  'safety.job-security': { code: 'absolute-promise', severity: 'warning' },
};

describe('each question, its answer taken away', () => {
  it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', async (id, question) => {
    const file = fileOf(question);
    const all = parsed();
    stripElsewhere(all, question);
    for (const need of question.needs) strip(all[file], need);
    for (const data of Object.values(all)) prune(data);
    const { findings, results } = await check(all, file);
    const section = question.at.split('.')[0] as string;
    const isSectionGone = all[file][section] === undefined;
    const told = TOLD_BY_RULE[id];
    if (told) {
      expect(findings).toMatchObject([told]);
      return;
    }
    expect(findings).toEqual([
      {
        code: isSectionGone ? 'missing-section' : id,
        state: isSectionGone ? undefined : 'unanswered',
        severity: question.extra ? 'information' : 'error',
        at: isSectionGone ? [section] : question.at.split('.'),
        text: nearestKey(all[file], question.at.split('.')),
      },
    ]);
    expect(results.find((result) => result.question.id === id)?.state).toBe('unanswered');
  });
});

describe('each question, one thing that it needs taken away', () => {
  it.each(QUESTIONS.filter((question) => !question.extra).map((question) => [question.id, question] as const))(
    '%s',
    async (id, question) => {
      const file = fileOf(question);
      const bare = parsed();
      stripElsewhere(bare, question);
      for (const need of question.needs) strip(bare[file], need);
      const missing = (await check(bare, file)).results.find((result) => result.question.id === id)?.missing ?? [];
      const leaves = missing.map(({ at }) => at).filter((at) => isLeaf(valueAt(parsed()[file], at)));
      expect((await check(parsed(), file)).findings).toEqual([]);
      for (const leaf of missing.length > 1 ? leaves : []) {
        const all = parsed();
        remove(all[file], leaf);
        const { findings, results } = await check(all, file);
        const state = results.find((result) => result.question.id === id)?.state;
        if (state === 'answered') continue; // told elsewhere in the family
        expect(state).toBe('partial');
        const own = findings.filter(({ code }) => code === id);
        expect(own).toEqual([
          { code: id, state: 'partial', severity: 'warning', at: leaf, text: nearestKey(all[file], leaf) },
        ]);
      }
    },
  );
});

function valueAt(data: Data, path: readonly Step[]): Data {
  let value = data;
  for (const step of path) value = value?.[step];
  return value;
}

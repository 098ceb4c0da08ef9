import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from './catalogue.ts';
import { changeQuestions } from './mutations/change-questions.ts';
import { commsQuestions } from './mutations/comms-questions.ts';
import { coverage } from './mutations/coverage.ts';
import { dates } from './mutations/dates.ts';
import { ExampleFolder, type Found } from './mutations/example-folder.ts';
import { feedback } from './mutations/feedback.ts';
import { halfAnswers } from './mutations/half-answers.ts';
import { kpis } from './mutations/kpis.ts';
import { load } from './mutations/load.ts';
import { type Mutation, type Mutations, ship, shipComms } from './mutations/mutation.ts';
import { risks } from './mutations/risks.ts';
import { senders } from './mutations/senders.ts';
import { structure } from './mutations/structure.ts';
import { tone } from './mutations/tone.ts';

const HALF = 'answers that lack one thing';

/** Break one thing in a complete example: that one finding has to come, at that place, and no other. */
const CORPUS: Readonly<Record<string, Mutations>> = {
  structure,
  dates,
  coverage,
  senders,
  kpis,
  risks,
  feedback,
  tone,
  load,
  'questions of a change plan': changeQuestions,
  'questions of a communication plan': commsQuestions,
  [HALF]: lackingOneThing(),
};

const EXAMPLES = ['engineering', 'hospital', 'small', 'draft'] as const;
const folders = new Map(EXAMPLES.map((name) => [name, openExample(name)] as const));
const verdicts = await judgeAll();

describe('an example as it is', () => {
  it.each(['engineering', 'hospital', 'small'] as const)('%s has no finding', async (name) => {
    expect(await folders.get(name)?.find()).toEqual([]);
  });

  it('draft has only information', async () => {
    const found = (await folders.get('draft')?.find()) ?? [];
    expect(found.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe.each(Object.keys(CORPUS))('%s', (group) => {
  const own = verdicts.filter((verdict) => verdict.group === group);

  it.each(own.map((verdict) => [`${verdict.id}: ${verdict.title}`, verdict] as const))('%s', (_, verdict) => {
    const said = verdict.found.map((each) => `${placeOf(each)}: ${each.message}`).join('\n');
    expect(verdict.found.map(placeOf), said).toEqual([verdict.expected]);
  });
});

describe('the corpus', () => {
  const told = new Set(verdicts.filter(({ group }) => group !== HALF).map(({ id }) => id));

  it('breaks what each rule is there for', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('takes out the answer to each question', () => {
    expect(QUESTIONS.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('is found whole and with nothing beside it', () => {
    const lines = [...Object.keys(CORPUS), 'all'].map((group) => scoreOf(group));
    console.log(lines.map(({ text }) => text).join('\n'));
    expect(lines.filter(({ recall, precision }) => recall < 1 || precision < 1)).toEqual([]);
  });
});

interface Verdict {
  readonly group: string;
  readonly id: string;
  readonly title: string;
  readonly expected: string;
  readonly found: readonly Found[];
}

async function judgeAll(): Promise<Verdict[]> {
  const all: Verdict[] = [];
  for (const [group, mutations] of Object.entries(CORPUS))
    for (const [id, list] of Object.entries(mutations))
      for (const mutation of list) all.push(await judge(group, id, mutation));
  return all;
}

async function judge(group: string, id: string, mutation: Mutation): Promise<Verdict> {
  const { title, as: code = id, in: changed, file = changed, at } = mutation;
  const folder = EXAMPLES.find((name) => changed.startsWith(`${name}/`)) ?? 'engineering';
  const found = (await folders.get(folder)?.findWith(mutation)) ?? [];
  return { group, id, title, expected: placeOf({ code, file, at }), found };
}

function placeOf({ code, file, at }: Pick<Found, 'code' | 'file' | 'at'>): string {
  return `${code} in ${file} at ${at}`;
}

/** How much of what was broken is found, and how much of what is found was broken. */
function scoreOf(group: string) {
  const own = verdicts.filter((verdict) => group === 'all' || verdict.group === group);
  const found = own.flatMap((verdict) => verdict.found.map((each) => placeOf(each) === verdict.expected));
  const hits = own.filter((verdict) => verdict.found.some((each) => placeOf(each) === verdict.expected)).length;
  const recall = hits / own.length;
  const precision = found.length === 0 ? 0 : found.filter((isExpected) => isExpected).length / found.length;
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`.padStart(8);
  const text = `${group.padEnd(36)}${String(own.length).padStart(4)} mutations, recall ${percent(recall)}, precision ${percent(precision)}`;
  return { group, recall, precision, text };
}

/** Everything that a question needs, taken out one by one of the example that is asked all of them. */
function lackingOneThing(): Mutations {
  const roots = new Map([ship, shipComms].map((file) => [file, parseFile(readFileSync(`examples/${file}`, 'utf8'))]));
  return Object.fromEntries(
    QUESTIONS.filter(({ extra }) => !extra).map((question) => {
      const file = question.kind === 'change-plan' ? ship : shipComms;
      const root = roots.get(file)?.documents[0]?.root;
      return [question.id, root ? halfAnswers(question, file, root) : []];
    }),
  );
}

/** With the rules switched on that are off by default: they find nothing in the examples either. */
function openExample(name: string): ExampleFolder {
  const files = readdirSync(`examples/${name}`).map((file) => `${name}/${file}`);
  const off = RULES.filter(({ severity }) => severity === 'off').map(({ id }) => `  ${id}: warning\n`);
  return new ExampleFolder({
    ...Object.fromEntries(files.map((file) => [file, readFileSync(`examples/${file}`, 'utf8')])),
    'changewright.yaml': `rules:\n${off.join('')}`,
  });
}

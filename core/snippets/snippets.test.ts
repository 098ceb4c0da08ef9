import { describe, expect, it } from 'vitest';
import type { CheckedPlan } from '../check/check-plan.ts';
import type { Finding } from '../finding/finding.ts';
import { parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import { nodeAt, type Path, type PlainValue } from '../parse/tree.ts';
import { isPlanKind, type Kind } from '../plan/kinds.ts';
import { isRecord, valueUnder } from '../plan/plan.ts';
import { questionsOf } from '../questions/catalogue.ts';
import { isAsked } from '../questions/evaluate-need.ts';
import type { Need, Size } from '../questions/need.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { type Question, sectionOf } from '../questions/question.ts';
import { childField, type Field, fieldAt, isKeyedMap, propertiesOf, rootField } from '../schema/field.ts';
import { walkFields } from '../schema/walk-fields.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { SNIPPETS, type Snippet, sectionOfSize, snippetsAt, stepsOf, toPlainText } from './snippets.ts';

const named = (snippets: readonly Snippet[]) =>
  snippets.map((snippet) => [`${snippet.kind} ${snippet.id}`, snippet] as const);
const ALL = named(SNIPPETS);
const WHOLE = named(SNIPPETS.filter(({ at }) => at === ''));
const PARTS = named(SNIPPETS.filter(({ at }) => at !== ''));

/** Entries that snippets name by their placeholder id, so that a part can stand alone. */
const REGISTRY = 'kind: change-registry\ntitle: Registry\naudiences:\n  new-audience:\n    x-note: none\n';

/** A snippet at its place in a plan that holds nothing else: the maps and lists above it, with any ids. */
function planWith({ kind, at, body }: Snippet): { text: string; path: Path } {
  const text = toPlainText(body);
  if (at === '') return { text, path: [] };
  const steps = stepsOf(at);
  const above = steps.slice(0, -1).map((step) => (step === '*' ? 'new-audience' : step));
  const head = [`kind: ${kind}`, 'title: Test', ...(steps[0] === 'uses' ? [] : ['uses: [./test.registry.yaml]'])];
  const opened = above.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const inserted = text.replace(/^/gm, '  '.repeat(above.length));
  const last = steps.at(-1) === '[]' ? 0 : (/^([\w-]+):/.exec(text)?.[1] ?? '');
  return { text: [...head, ...opened, inserted].join('\n'), path: [...above, last] };
}

async function check(kind: Kind, text: string): Promise<{ findings: Finding[]; plan: CheckedPlan }> {
  const name = `test.${kind}.yaml`;
  const workspace = await memoryWorkspace({ [name]: text, 'test.registry.yaml': REGISTRY });
  const checked = await workspace.check(toUri(name));
  const plan = checked?.plans[0] as CheckedPlan;
  return { findings: [...(checked?.textFindings ?? []), ...plan.findings], plan };
}

function dataOf(text: string): PlainValue {
  const root = parseFile(text).documents[0]?.root;
  return root ? toPlainValue(root) : null;
}

/** Whether the snippet writes a part of what the question asks, or holds its whole answer. */
function isOwnQuestion({ at }: Snippet, question: Question): boolean {
  const [own, asked] = [stepsOf(at), stepsOf(question.at)];
  return own.every((step, index) => index >= asked.length || step === asked[index]);
}

describe.each(ALL)('the snippet %s', (_, snippet) => {
  const { text, path } = planWith(snippet);
  const [document] = parseFile(text).documents;
  const root = document?.root;

  it('parses without problems', () => {
    expect(document?.problems).toEqual([]);
    expect(root && nodeAt(root, path)).toBeDefined();
  });

  it('knows only what the schema knows', () => {
    expect(fieldAt(snippet.kind, path)).toBeDefined();
    const known = new Set<string>();
    if (root) for (const { path: visited } of walkFields(root, rootField(snippet.kind))) known.add(visited.join('/'));
    expect(pathsOf(root && toPlainValue(root)).filter((each) => !known.has(each.join('/')))).toEqual([]);
  });

  it('says nothing that is wrong', async () => {
    const { findings } = await check(snippet.kind, text);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('answers no question', async () => {
    const { plan } = await check(snippet.kind, text);
    const own = plan.questions.filter(({ question }) => isOwnQuestion(snippet, question));
    expect(own.filter(({ state }) => state !== 'unanswered').map(({ question }) => question.id)).toEqual([]);
  });

  it('writes prose in quotes and placeholders that are no answer', () => {
    for (const { node, field } of root ? walkFields(root, rootField(snippet.kind)) : []) {
      if (node.type !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('<')) continue;
      expect(isFiller(node.value), node.value).toBe(true);
      if (field.valueType === 'prose' || field.valueType === 'path-or-prose')
        expect(node.style, node.source).toBe('quoted');
    }
  });

  it('offers values that the schema knows, and numbers its tab stops in order', () => {
    const stops = [...snippet.body.matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual(stops.map((_stop, index) => index + 1));
    for (const [, key, choices] of snippet.body.matchAll(/([\w-]+): \[?\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g)) {
      const values = (choices ?? '').split(/(?<!\\),/).filter((value) => !value.startsWith('<'));
      expect(valuesOf(rootField(snippet.kind), key as string), key).toEqual(expect.arrayContaining(values));
    }
  });

  it('has a label and one plain sentence', () => {
    expect(snippet.label).toMatch(/^[A-Z].*[^.]$/);
    expect(snippet.description.split('\n')[0]).toMatch(/^[A-Z][^.]*\.$/);
  });
});

function pathsOf(value: PlainValue | undefined, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, [...path, index]));
  if (!isRecord(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => (key.startsWith('x-') ? [] : pathsOf(item, [...path, key])));
}

/** All values that any field of this name may take. */
function valuesOf(field: Field, name: string): string[] {
  const children: [string, Field | undefined][] = [
    ...propertiesOf(field),
    ['*', isKeyedMap(field) ? childField(field, 'any-id') : undefined],
    ['[]', childField(field, 0)],
  ];
  return children.flatMap(([key, child]) => {
    if (!child) return [];
    const own =
      key === name
        ? [
            ...child.values,
            ...(childField(child, 0)?.values ?? []),
            ...(child.types.includes('boolean') ? ['true', 'false'] : []),
          ]
        : [];
    return [...own, ...valuesOf(child, name)];
  });
}

/** The paths at which a need finds no field, `*` for any entry. Of alternatives, those of the best. */
function missingOf(need: Need, size: Size, data: PlainValue, base = ''): string[] {
  const lacking = (paths: string[]) => paths.filter((path) => !holds(data, path.split('.')));
  switch (need.type) {
    case 'value':
      return isAsked(need.from, size) ? lacking([base + need.path]) : [];
    case 'partner':
      return lacking([base + need.path]);
    case 'outcome':
      return isAsked('M', size) ? lacking([base + need.path]) : [];
    case 'either':
      return need.needs.map((inner) => missingOf(inner, size, data, base)).sort((a, b) => a.length - b.length)[0] ?? [];
    case 'each':
    case 'first':
      return need.needs.flatMap((inner) => missingOf(inner, size, data, `${base}${need.path}.*.`));
    case 'some':
    case 'distinct':
      return lacking([`${base}${need.path}.*.${need.field}`]);
    case 'differing':
      return lacking(need.keys.map((key) => `${base}${need.path}.${key}`));
    case 'covers-go-live':
      return lacking(['from', 'until'].map((key) => `${base}${need.path}.*.${key}`));
    default:
      return need satisfies never;
  }
}

function holds(value: PlainValue | undefined, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return value !== undefined;
  if (step !== '*') return isRecord(value) && holds(value[step], rest);
  const entries = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return entries.some((entry) => holds(entry, rest));
}

const PLAN_KINDS = ['change-plan', 'communication-plan'] as const;
const QUESTIONS = PLAN_KINDS.flatMap((kind) => questionsOf(kind).map((question) => [question.id, question] as const));

/** The text of the snippet that stands alone at `at`: the first where there are several. */
function textAt(kind: Kind, at: string): string {
  return toPlainText(SNIPPETS.find((snippet) => snippet.kind === kind && snippet.at === at)?.body ?? '');
}

describe.each(QUESTIONS)('the question %s', (_, question) => {
  const missingIn = (text: string, size: Size) => question.needs.flatMap((need) => missingOf(need, size, dataOf(text)));

  it('has a section with all that it needs', () => {
    expect(missingIn(textAt(question.kind, sectionOf(question)), 'L')).toEqual([]);
  });

  it('is listed by its section', () => {
    const section = SNIPPETS.find(({ kind, at }) => kind === question.kind && at === sectionOf(question));
    expect(section?.description).toContain(question.asks);
  });

  it.each([
    ['small', 'S'],
    ['standard', 'M'],
    ['large', 'L'],
  ] as const)('has its fields in a %s plan that is asked it', (name, size) => {
    const whole = SNIPPETS.find(({ id }) => id === `${question.kind}-${name}`);
    if (!isAsked(question.size, size)) return;
    expect(missingIn(toPlainText(whole?.body ?? ''), size)).toEqual([]);
  });
});

describe('a large plan', () => {
  it.each(PARTS.filter(([, { id, at }]) => id === at && !/[.[]/.test(at)))(
    'says of %s what its snippet says',
    (_, { kind, at, body }) => {
      const whole = dataOf(toPlainText(SNIPPETS.find(({ id }) => id === `${kind}-large`)?.body ?? ''));
      if (isRecord(whole) && whole[at] !== undefined)
        expect(whole).toMatchObject({ [at]: valueUnder(dataOf(toPlainText(body)), at) });
      else expect(OPTIONAL).toContain(at);
    },
  );

  const OPTIONAL = ['people', 'open', 'not-applicable', 'log', 'uses', 'blackouts'];
});

describe('the snippets', () => {
  it('have unique ids within their kind', () => {
    expect(new Set(ALL.map(([name]) => name)).size).toBe(ALL.length);
  });

  it.each(['change-plan', 'communication-plan', 'change-registry'] as const)('cover every part of a %s', (kind) => {
    const covered = new Set(SNIPPETS.filter((snippet) => snippet.kind === kind).map(({ at }) => at));
    expect(partsOf(rootField(kind)).filter((at) => !covered.has(at) && !isLeftToCompletion(at, kind))).toEqual([]);
  });

  it.each(WHOLE)('begin a whole plan with its head: %s', (_, { kind, body }) => {
    expect(body).toMatch(
      new RegExp(`^kind: ${kind}\ntitle: "\\$\\{1:<[^<>]*>\\}"\nstatus: draft\n${isPlanKind(kind) ? 'size: ' : ''}`),
    );
  });
});

/** Maps, records and lists of records below a field, as the `at` of a snippet. */
function partsOf(field: Field, at = ''): string[] {
  const own = at === '' ? [] : [at];
  const keyed = isKeyedMap(field) ? partsOfEntry(childField(field, 'any-id'), at === '' ? '*' : `${at}.*`) : [];
  const listed = partsOfEntry(childField(field, 0), `${at}[]`);
  const fields = propertiesOf(field).flatMap(([key, child]) =>
    isContainer(child) ? partsOf(child, at === '' ? key : `${at}.${key}`) : [],
  );
  return [...own, ...keyed, ...listed, ...fields];
}

function partsOfEntry(entry: Field | undefined, at: string): string[] {
  if (!entry) return [];
  return isContainer(entry) ? partsOf(entry, at) : entry.valueType === 'prose' ? [at] : [];
}

function isContainer({ types }: Field): boolean {
  return types.includes('object') || types.includes('array');
}

/**
 * Lists of ids, dates and fixed values: completion writes them better. The approval is written by its own command, and
 * a registry is asked no questions that it could put off.
 */
function isLeftToCompletion(at: string, kind: Kind): boolean {
  const path = stepsOf(at).map((step) => (step === '[]' ? 0 : step));
  const item = childField(fieldAt(kind, path) ?? rootField(kind), 0);
  const isListOfCodes = item?.types.includes('string') && item.valueType !== 'prose';
  return isListOfCodes || path.at(-1) === 'approved' || (!isPlanKind(kind) && /^(?:open|not-applicable)\b/.test(at));
}

describe('snippetsAt', () => {
  const places = (kind: Kind | undefined, parent: Path) => [...new Set(snippetsAt(kind, parent).map(({ at }) => at))];

  it('offers whole plans of all kinds where there is none yet', () => {
    expect(snippetsAt(undefined, [])).toEqual(WHOLE.map(([, snippet]) => snippet));
    expect(snippetsAt(undefined, ['risks'])).toEqual([]);
  });

  it('offers sections, parts, entries and items', () => {
    expect(places('change-plan', [])).toEqual(expect.arrayContaining(['people', 'why', 'risks', 'decisions']));
    expect(places('change-plan', []).every((at) => /^[a-z-]+$/.test(at))).toBe(true);
    expect(places('change-plan', ['why'])).toEqual([
      'why.goal',
      'why.alignment',
      'why.urgency',
      'why.cost-of-inaction',
    ]);
    expect(places('change-plan', ['risks'])).toEqual(['risks.*']);
    expect(places('change-plan', ['risks', 'attrition'])).toEqual(['risks.*.residual']);
    expect(places('change-plan', ['how', 'training'])).toEqual(['how.training[]']);
    expect(places('change-plan', ['how', 'training', 0])).toEqual([]);
    expect(places('communication-plan', ['audiences', 'nurses', 'channels'])).toEqual(['audiences.*.channels[]']);
    expect(places('change-plan', ['schedule'])).toEqual([]);
  });

  it('offers variants side by side', () => {
    expect(snippetsAt('communication-plan', ['schedule']).map(({ id }) => id)).toEqual([
      'schedule-entry',
      'repeating-touchpoint',
      'manager-briefing',
    ]);
  });
});

describe('sectionOfSize', () => {
  it('is what a plan of the size is asked of a section, its tab stops counted anew', () => {
    const small = sectionOfSize('change-plan', 'small', 'how') ?? '';
    expect(small).toMatch(/^how:\n {2}activities:\n {4}\$\{1:/);
    expect(small).not.toContain('resistance:');
    expect(sectionOfSize('change-plan', 'standard', 'how')).toContain('resistance:');
    const stops = [...small.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual(stops.map((_, index) => index + 1));
  });

  it('is none of a section that it is not asked', () => {
    expect(sectionOfSize('change-plan', 'small', 'where')).toBeUndefined();
    expect(sectionOfSize('change-plan', 'small', 'kind-of')).toBeUndefined();
  });
});

describe('toPlainText', () => {
  it.each([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: snippet syntax
    ['event: "${1:<what could happen>}"', 'event: "<what could happen>"'],
    ['size: ${2|small,large|}$0', 'size: small'],
    ['${1|<low\\, medium or high>,low|}', '<low, medium or high>'],
    ['${1|a\\|b\\\\c,d|}', 'a|b\\c'],
    ['${1:team}:\n  lead: $1\n  again: ${1}', 'team:\n  lead: team\n  again: team'],
    ['$1${1:late}', 'latelate'],
    ['${1:{a\\}}\\$ \\\\ \\} ${2}', '{a}$ \\ } '],
    ['no stops, 5 $', 'no stops, 5 $'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: snippet syntax
  ])('%j', (body, expected) => {
    expect(toPlainText(body)).toBe(expected);
  });
});

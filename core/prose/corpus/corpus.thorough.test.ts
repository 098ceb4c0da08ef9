import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../testing/check-picture.ts';
import { HARMFUL } from './harmful.ts';
import { HARMLESS } from './harmless.ts';
import { type HarmfulSentence, PLAN_AROUND, type ProseRule } from './sentence.ts';
import { UNSEEN_HARMFUL, UNSEEN_HARMLESS } from './unseen.ts';

const RULES: readonly ProseRule[] = [
  'fear-language',
  'blame-language',
  'euphemism',
  'absolute-promise',
  'trait-label',
  'plain-language',
];

/** What the rules found in one sentence, and what they should have found. */
interface Judged {
  readonly text: string;
  readonly expected: ProseRule | undefined;
  readonly found: ReadonlySet<string>;
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
}

describe('prose rules', () => {
  /**
   * What people ignore, they switch off: 97 of 100 findings have to be right. On sentences that the lists were made
   * with, 9 of 10 have to be found; what is missed does no harm that was not there before.
   */
  it('find what they were made for, and next to nothing else', async () => {
    const judged = await judgeAll(HARMFUL, HARMLESS);
    const { precision, recall } = report('sentences that the lists were made with', judged);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }, 120_000);

  /** Language has no end, so half of what is unknown may be missed; but a false alarm is as bad as in any plan. */
  it.skipIf(UNSEEN_HARMFUL.length === 0)(
    'find enough of what nobody made them for',
    async () => {
      const judged = await judgeAll(UNSEEN_HARMFUL, UNSEEN_HARMLESS);
      const { precision, recall } = report('sentences by somebody who has not seen the lists', judged);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.5);
    },
    120_000,
  );

  it('are tried with sixty sentences of each sort at least', () => {
    expect(HARMLESS.length).toBeGreaterThanOrEqual(60);
    expect(HARMFUL.length).toBeGreaterThanOrEqual(60);
    expect(new Set([...HARMLESS, ...HARMFUL.map(({ text }) => text)]).size).toBe(HARMLESS.length + HARMFUL.length);
  });
});

async function judgeAll(harmful: readonly HarmfulSentence[], harmless: readonly string[]): Promise<Judged[]> {
  const sentences = [...harmful, ...harmless.map((text) => ({ text, rule: undefined }))];
  const found = await rulesIn(sentences.map(({ text }) => text));
  return sentences.map(({ rule, text }, at) => ({ text, expected: rule, found: found[at] ?? new Set() }));
}

/** The rules that speak of each sentence, all of them in one plan. */
async function rulesIn(texts: readonly string[]): Promise<ReadonlySet<string>[]> {
  const { people, avoid, maxGrade, glossary } = PLAN_AROUND;
  const plan = [
    'kind: communication-plan',
    'title: "Corpus"',
    'people:',
    ...people.map((name, at) => `  person-${at}: {name: "${name}"}`),
    `tone: {avoid: [${avoid.join(', ')}]}`,
    `plain-language: {max-grade: ${maxGrade}, glossary: {${glossary.map((term) => `${term}: "A tool"`).join(', ')}}}`,
    'crisis:',
    '  scenarios:',
    ...texts.flatMap((text, at) => [
      `    incident-${at}:`,
      '      type: incident',
      `      holding-line: ${JSON.stringify(text)}`,
    ]),
  ].join('\n');
  const findings = await findingsOf(plan);
  return texts.map((_, at) => {
    const own = findings.filter(({ finding: { place } }) => place.at[2] === `incident-${at}`);
    return new Set(own.map(({ finding }) => finding.code).filter((code) => RULES.some((rule) => rule === code)));
  });
}

/**
 * Prints the figures of each rule, and every sentence that is judged wrongly. A harmful sentence may wake more rules than
 * the one it is meant for; a finding counts as wrong where it stands in a harmless one.
 */
function report(title: string, judged: readonly Judged[]): Figures {
  const missed = judged.filter(({ expected, found }) => expected && !found.has(expected));
  const wrong = judged.filter(({ expected, found }) => !expected && found.size > 0);
  const rows = [...RULES, undefined].map((rule) => rowOf(rule, judged));
  const lines = [
    `${judged.length} ${title}`,
    ...rows.map(({ name, precision, recall, harmful }) =>
      [name.padEnd(18), `precision ${percent(precision)}`, `recall ${percent(recall)}`, `of ${harmful}`].join('  '),
    ),
    ...missed.map(({ expected, text }) => `missed by ${expected}: ${text}`),
    ...wrong.map(({ found, text }) => `wrongly found by ${[...found].join(', ')}: ${text}`),
  ];
  console.log(lines.join('\n'));
  return rows.at(-1) as Figures;
}

function rowOf(rule: ProseRule | undefined, judged: readonly Judged[]): Figures & { name: string; harmful: number } {
  const isOf = (each: string) => rule === undefined || each === rule;
  const harmful = judged.filter(({ expected }) => expected !== undefined && isOf(expected));
  const right = harmful.filter(({ expected, found }) => expected && found.has(expected)).length;
  const wrong = judged.filter(({ expected, found }) => !expected && [...found].some(isOf)).length;
  return {
    name: rule ?? 'all',
    harmful: harmful.length,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: harmful.length === 0 ? 1 : right / harmful.length,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

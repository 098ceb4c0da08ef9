import { EXPLAINED } from '../explain/pages.ts';
import type { Category, Finding } from '../finding/finding.ts';
import { PROBLEM_CODES } from '../parse/problem.ts';
import type { CheckedFile } from '../workspace.ts';
import { findDirectives, mayHoldDirectives } from './find-directives.ts';
import { isJudged } from './is-judged.ts';
import { directiveFindings, unusedEnable, unusedSuppression } from './suppression-findings.ts';
import { type Suppression, toSuppressions } from './suppressions.ts';

/** What the comments of a file have done to its findings. */
export interface Suppressed<T> {
  readonly kept: readonly T[];
  readonly suppressed: readonly { readonly found: T; readonly reason: string }[];
  /** What is to be said of the comments themselves. */
  readonly findings: readonly Finding[];
}

/** What is wrong with the text itself, or with a comment, cannot be silenced. */
const NEVER: readonly Category[] = ['syntax', 'suppression'];

/** Takes out the findings that comments silence. `lineOf` tells on which line a finding starts. */
export function suppress<T extends { readonly finding: Finding }>(
  checked: CheckedFile,
  all: readonly T[],
  lineOf: (found: T) => number,
): Suppressed<T> {
  const { file } = checked.planFile;
  if (!mayHoldDirectives(file)) return { kept: all, suppressed: [], findings: [] };
  const directives = findDirectives(file);
  const { suppressions, ended } = toSuppressions(directives, file.lines);
  const index = new SuppressionIndex(suppressions);
  const kept: T[] = [];
  const suppressed: { found: T; reason: string }[] = [];
  for (const found of all) {
    const { finding } = found;
    const by = NEVER.includes(finding.category) ? undefined : index.use(finding, lineOf(found));
    if (by) suppressed.push({ found, reason: by.directive.reason });
    else kept.push(found);
  }
  const known = knownCodes(checked);
  const unused = index.unused().filter(({ code }) => known.includes(code.text) && isJudged(checked, code.text));
  const idle = ended.filter((each) => each.suppressions.every((suppression) => unused.includes(suppression)));
  return {
    kept,
    suppressed,
    findings: [
      ...directives.flatMap((directive) => directiveFindings(directive, known)),
      ...unused.map((each) => unusedSuppression(each, unused, file.text)),
      ...idle.map((each) => unusedEnable(each, file.text)),
    ],
  };
}

/** Whether a comment could silence a finding. */
export function maySilence(checked: CheckedFile, { category, code }: Finding): boolean {
  return !NEVER.includes(category) && knownCodes(checked).includes(code);
}

/** Rules, questions and other codes, but for those that nothing silences. */
export function knownCodes({ settings }: CheckedFile): string[] {
  const own = settings.questions.own.map(({ id }) => id);
  const never: readonly string[] = [...PROBLEM_CODES, 'bad-configuration'];
  return [...EXPLAINED, ...own].filter((code) => !never.includes(code) && !code.includes('suppression'));
}

/** What is silenced by code, and what of it has been needed. */
class SuppressionIndex {
  readonly #byCode = new Map<string, Suppression[]>();
  readonly #used = new Set<Suppression>();

  constructor(suppressions: readonly Suppression[]) {
    for (const each of suppressions) {
      const same = this.#byCode.get(each.code.text);
      if (same) same.push(each);
      else this.#byCode.set(each.code.text, [each]);
    }
  }

  /** The comment that silences a finding; of a missing section also the one that silences each of its questions. */
  use({ code, questions = [] }: Finding, line: number): Suppression | undefined {
    const own = this.#on(code, line);
    const ofQuestions = questions.map((question) => this.#on(question, line));
    const isEachSilenced = questions.length > 0 && ofQuestions.every((each) => each.length > 0);
    const by = own.length > 0 || !isEachSilenced ? own : ofQuestions.flat();
    for (const each of by) this.#used.add(each);
    return by.at(-1);
  }

  unused(): Suppression[] {
    return [...this.#byCode.values()].flat().filter((each) => !this.#used.has(each));
  }

  #on(code: string, line: number): Suppression[] {
    return (this.#byCode.get(code) ?? []).filter(({ from, to }) => from <= line && line <= to);
  }
}

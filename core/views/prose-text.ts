import type { Path, PlainValue } from '../parse/tree.ts';
import { isPath } from '../plan/family.ts';
import { type AnalysedText, analyseText } from '../prose/analyse-text.ts';
import type { ProseField, ProseUse } from './prose-fields.ts';
import { type PlanRef, type Spot, spotIn } from './spot.ts';

/** One text with its place in a plan. */
export interface ProseText {
  readonly text: string;
  readonly spot: Spot;
  readonly use: ProseUse;
}

export interface AnalysedProse extends ProseText {
  readonly analysed: AnalysedText;
}

/** The texts in a plan's section that stand where one of the fields says. Names of files are none. */
export function textsAt(plan: PlanRef, section: string, value: unknown, fields: readonly ProseField[]): ProseText[] {
  return fields
    .filter((field) => field.section === section)
    .flatMap(({ below, use }) =>
      leavesAt(value as PlainValue, below === '' ? [] : below.split('.')).map(([path, text]) => ({
        text,
        spot: spotIn(plan, section, ...path),
        use,
      })),
    )
    .filter(({ text }) => text !== '' && !isPath(text));
}

function leavesAt(value: PlainValue | undefined, [step, ...rest]: readonly string[]): [Path, string][] {
  if (step === undefined) return typeof value === 'string' ? [[[], value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, PlainValue][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries
    .filter(([key]) => step === '*' || key === step)
    .flatMap(([key, below]) => leavesAt(below, rest).map(([path, text]): [Path, string] => [[key, ...path], text]));
}

/** Analyses the texts; one that was there before keeps its analysis. */
export function analyseAll(
  texts: readonly ProseText[],
  previous: readonly AnalysedProse[] | undefined,
): readonly AnalysedProse[] {
  const known = new Map(previous?.map(({ text, analysed }) => [text, analysed]));
  return texts.map((each) => {
    const analysed = known.get(each.text) ?? analyseText(each.text);
    known.set(each.text, analysed);
    return { ...each, analysed };
  });
}

export function sameProse(a: readonly ProseText[], b: readonly ProseText[]): boolean {
  return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
}

function isSame(a: ProseText, b: ProseText | undefined): boolean {
  if (!b || a.text !== b.text || a.use !== b.use || a.spot.plan !== b.spot.plan) return false;
  return a.spot.path.length === b.spot.path.length && a.spot.path.every((step, at) => step === b.spot.path[at]);
}

/** Whether a language code is English, or nobody says which language it is. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:[-_]|$)/i.test(language);
}

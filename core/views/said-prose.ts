import { defineView } from '../engine/observe.ts';
import type { AnalysedText } from '../prose/analyse-text.ts';
import { type ReadingGrade, readingGrade } from '../prose/reading-grade.ts';
import { employeeProse } from './employee-prose.ts';
import type { AnalysedProse } from './prose-text.ts';

/** A text that goes out as it is written, with the grade that it takes to read it. */
export interface SaidProse extends AnalysedProse {
  readonly reading: ReadingGrade;
}

/** Texts that go out as they are written. Syllables are slow to count: a text that stays as it was keeps its grade. */
export const saidProse = defineView<readonly SaidProse[]>('said-prose', (read, previous) => {
  const known = new Map<AnalysedText, ReadingGrade>(previous?.map(({ analysed, reading }) => [analysed, reading]));
  return read(employeeProse)
    .filter(({ use }) => use === 'said')
    .map((each) => ({ ...each, reading: known.get(each.analysed) ?? readingGrade(each.analysed) }));
});

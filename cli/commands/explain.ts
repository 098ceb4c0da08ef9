import { findNearest } from '../../core/check/nearest.ts';
import { CODE_PAGES, renderPage } from '../../core/explain/pages.ts';
import { QUESTIONS } from '../../core/questions/catalogue.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';

export function explain(code: string): Outcome {
  const page = renderPage(code);
  if (page !== undefined) return { exitCode: EXIT.clean, output: page };
  const nearest = findNearest(code, [...Object.keys(CODE_PAGES), ...QUESTIONS.map(({ id }) => id)]);
  throw new UsageError(
    `There is no rule or question "${code}"${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`,
  );
}

import { findNearest } from '../../core/check/nearest.ts';
import { EXPLAINED, renderPage } from '../../core/explain/pages.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';

export function explain(code: string): Outcome {
  const page = renderPage(code);
  if (page !== undefined) return { exitCode: EXIT.clean, output: page };
  const nearest = findNearest(code, EXPLAINED);
  throw new UsageError(
    `There is no rule or question "${code}"${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`,
  );
}

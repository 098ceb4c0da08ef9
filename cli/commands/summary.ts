import { renderSummaryMarkdown } from '../../core/summary/render-markdown.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { writeWholeFile } from '../write-file.ts';

export interface SummaryOptions {
  readonly format: string;
  readonly output?: string;
  readonly today?: string;
}

export async function summary(given: string, options: SummaryOptions, environment: Environment): Promise<Outcome> {
  if (options.format !== 'md') throw new UsageError(`--format takes md, not "${options.format}".`);
  const { session, uri } = await openPlan(given, options.today, environment);
  const page = await session.workspace.summarise(uri);
  if (!page)
    throw new UsageError(`${given} is neither a change plan nor a communication plan, so there is nothing to sum up.`);
  const text = renderSummaryMarkdown(page);
  if (options.output === undefined) return { exitCode: EXIT.clean, output: text };
  const shown = await writeWholeFile(options.output, text, { cwd: environment.cwd, overwrite: true });
  return { exitCode: EXIT.clean, notes: [`Wrote ${shown}.`] };
}

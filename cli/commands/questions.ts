import { type QuestionsFormat, renderQuestions } from '../../core/report/questions-report.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';

export interface QuestionsOptions {
  readonly format: string;
  readonly today?: string;
}

const FORMATS: readonly string[] = ['text', 'json', 'md'];

export async function questions(given: string, options: QuestionsOptions, environment: Environment): Promise<Outcome> {
  if (!FORMATS.includes(options.format))
    throw new UsageError(`--format takes text, json or md, not "${options.format}".`);
  const { session, uri } = await openPlan(given, options.today, environment);
  const checked = await session.workspace.check(uri);
  const plans = (checked?.plans ?? []).filter((plan) => plan.questions.length > 0);
  if (plans.length === 0)
    throw new UsageError(
      `${given} is neither a change plan nor a communication plan, so no questions are asked of it.`,
    );
  return { exitCode: EXIT.clean, output: renderQuestions(plans, options.format as QuestionsFormat) };
}

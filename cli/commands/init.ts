import { findNearest } from '../../core/check/nearest.ts';
import { parseCalendarDate } from '../../core/dates/calendar-date.ts';
import { isKind, KINDS, stemOf } from '../../core/plan/kinds.ts';
import { oneOf, PLAN_SIZES } from '../../core/plan/plan.ts';
import { renderNewPlan } from '../../core/snippets/new-plan.ts';
import type { Environment } from '../environment.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { writeWholeFile } from '../write-file.ts';

export interface InitOptions {
  readonly title?: string;
  readonly size?: string;
  readonly start?: string;
  readonly goLive?: string;
  readonly end?: string;
  readonly for?: string;
}

/** A new plan: into a file that must not exist yet, or to standard output where none is named. */
export async function init(
  kind: string,
  file: string | undefined,
  options: InitOptions,
  environment: Environment,
): Promise<Outcome> {
  if (!isKind(kind)) throw new UsageError(unknownKind(kind));
  const size = options.size === undefined ? undefined : oneOf(PLAN_SIZES, options.size);
  if (options.size !== undefined && size === undefined)
    throw new UsageError(`--size takes ${PLAN_SIZES.join(', ')}, not "${options.size}".`);
  const dates = { start: options.start, goLive: options.goLive, end: options.end };
  for (const [name, date] of Object.entries(dates)) {
    if (date !== undefined && !parseCalendarDate(date))
      throw new UsageError(`--${name === 'goLive' ? 'go-live' : name} takes a day such as 2027-03-31, not "${date}".`);
  }
  const given = Object.fromEntries(
    Object.entries({ ...dates, size, for: options.for }).filter(([, value]) => value !== undefined),
  );
  const text = renderNewPlan({ kind, title: options.title ?? titleFrom(file), ...given });
  if (file === undefined) return { exitCode: EXIT.clean, output: text };
  const shown = await writeWholeFile(file, text, { cwd: environment.cwd, overwrite: false });
  return {
    exitCode: EXIT.clean,
    notes: [`Wrote ${shown}. See what is still open with: changewright questions ${shown}`],
  };
}

function unknownKind(kind: string): string {
  const nearest = findNearest(kind, KINDS);
  const meant = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
  return `"${kind}" is no kind of plan${meant} Kinds: ${KINDS.join(', ')}.`;
}

function titleFrom(file: string | undefined): string {
  const words =
    file === undefined
      ? ''
      : stemOf(file.replaceAll('\\', '/'))
          .replace(/[-_.]+/g, ' ')
          .trim();
  return words === '' ? 'New plan' : words.charAt(0).toUpperCase() + words.slice(1);
}

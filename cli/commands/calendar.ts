import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { CALENDAR_FORMATS, type CalendarFormat } from '../../exporters/calendar-formats.ts';
import { toUri } from '../../host/node-host.ts';
import { chooseFileFormat } from '../choose-format.ts';
import type { Environment } from '../environment.ts';
import { type Expanded, expandPaths } from '../expand-paths.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { readChoice } from '../read-choice.ts';
import { toReportPath } from '../report-path.ts';
import { type Session, startSession } from '../session.ts';
import { writeWholeFile } from '../write-file.ts';
import { takeOverWorkbook } from './take-over-workbook.ts';

export interface CalendarOptions {
  readonly format?: string;
  readonly output?: string;
  readonly include?: readonly string[];
  readonly allowEmpty?: boolean;
  /** A workbook that was exported and comes back. */
  readonly read?: string;
  readonly write?: boolean;
  readonly today?: string;
}

/** The communications calendar of one plan or of many; with `--read` what a workbook changes in them. */
export async function calendar(
  given: readonly string[],
  options: CalendarOptions,
  environment: Environment,
): Promise<Outcome> {
  const format = formatOf(options, environment);
  const hasRestricted = includesRestricted(options);
  const session = startSession(environment, options.today);
  const expanded = await expandPaths(given, environment.cwd);
  const { uris, notes } = await findPlans(expanded, session, environment);
  if (uris.length === 0) return nothingFound(expanded, notes, options);
  if (options.read !== undefined) {
    const outcome = await takeOverWorkbook(
      { workbook: options.read, isWritten: options.write ?? false },
      uris,
      session,
      environment,
    );
    return withUnusable({ ...outcome, notes: [...notes, ...(outcome.notes ?? [])] }, expanded);
  }
  const gathered = await gatherCalendar(session.workspace, uris, hasRestricted);
  const left = gathered.restricted.length;
  if (left > 0)
    notes.push(
      `${left} restricted ${left === 1 ? 'plan is' : 'plans are'} left out; --include restricted adds ${left === 1 ? 'it' : 'them'}.`,
    );
  if (!gathered.calendar) return nothingFound(expanded, notes, options);
  const { exportCalendar } = await import('../../exporters/export-calendar.ts');
  const bytes = await exportCalendar(gathered.calendar, format);
  if (options.output === undefined) {
    const result =
      format === 'xlsx' ? { bytes } : { output: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    return withUnusable({ exitCode: EXIT.clean, ...result, notes }, expanded);
  }
  const shown = await writeWholeFile(options.output, bytes, { cwd: environment.cwd, overwrite: true });
  return withUnusable({ exitCode: EXIT.clean, notes: [...notes, `Wrote ${shown}.`] }, expanded);
}

/** As it is asked for, else by the ending of the file to be written. */
function formatOf(options: CalendarOptions, { isOutputTerminal }: Environment): CalendarFormat {
  const { format, output, read, write } = options;
  if (read !== undefined && (format !== undefined || output !== undefined))
    throw new UsageError('--read shows what a workbook changes, so it goes without --format and -o.');
  if (write && read === undefined) throw new UsageError('--write goes with --read and the workbook to take over.');
  const found = chooseFileFormat(options, CALENDAR_FORMATS, 'A calendar');
  if (found === 'xlsx' && output === undefined && isOutputTerminal)
    throw new UsageError('A workbook is not for a terminal: say with -o which file to write.');
  return found;
}

function includesRestricted({ include = [] }: CalendarOptions): boolean {
  for (const each of include) readChoice('--include', each, ['restricted']);
  return include.length > 0;
}

async function findPlans(expanded: Expanded, session: Session, { cwd }: Environment) {
  const notes = [...expanded.unusable].map(([file, message]) => `${toReportPath(cwd, file)}: ${message}`);
  const uris: string[] = [];
  for (const file of expanded.files) {
    const uri = toUri(file);
    await session.openAround(file, expanded.folders);
    const isExplicit = expanded.explicit.has(file);
    if (!isExplicit && !(await session.workspace.settingsOf(uri)).isSearched) continue;
    await session.workspace.load(uri);
    if (session.workspace.stateOf(uri) === 'plan') uris.push(uri);
    else if (isExplicit) notes.push(`${toReportPath(cwd, file)} is no plan: it has no "kind:" that is known.`);
  }
  return { uris, notes };
}

function nothingFound({ isSearch }: Expanded, notes: readonly string[], { allowEmpty }: CalendarOptions): Outcome {
  const exitCode = isSearch && !allowEmpty ? EXIT.usage : EXIT.clean;
  return { exitCode, notes: [...notes, 'No plan with a calendar was found.'] };
}

/** What cannot be looked at hinders nothing else, and is told by the exit code. */
function withUnusable(outcome: Outcome, { unusable }: Expanded): Outcome {
  return unusable.size > 0 ? { ...outcome, exitCode: EXIT.usage } : outcome;
}

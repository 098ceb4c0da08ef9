import path from 'node:path';
import { isAtLeast, SEVERITIES, type Severity } from '../../core/finding/finding.ts';
import { isConfigurationName } from '../../core/plan/kinds.ts';
import { renderJsonReport } from '../../core/report/json-report.ts';
import { locateFile } from '../../core/report/located-finding.ts';
import { countFindings, type Report, type ReportedError, type ReportedFile } from '../../core/report/report.ts';
import { renderTextReport } from '../../core/report/text-report.ts';
import { toPath, toUri } from '../../host/node-host.ts';
import { checkConfiguration } from '../check-configuration.ts';
import { describeUnreadable, mayBePlan } from '../describe-unreadable.ts';
import type { Environment } from '../environment.ts';
import { type Expanded, expandPaths } from '../expand-paths.ts';
import { EXIT, type ExitCode, type Outcome, UsageError } from '../outcome.ts';
import { createPaint } from '../paint.ts';
import { parseRules } from '../parse-rules.ts';
import { toReportPath } from '../report-path.ts';
import { type Session, startSession } from '../session.ts';
import { writeWholeFile } from '../write-file.ts';

export interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly allowEmpty?: boolean;
  readonly today?: string;
  readonly color: string;
  readonly stdinFilename?: string;
  /** `ID=SEVERITY`, each of them. */
  readonly rule?: readonly string[];
}

const FORMATS = ['text', 'json'];

export async function check(
  given: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<Outcome> {
  const limits = parseLimits(options);
  const formats = parseFormats(options.format);
  const session = startSession(environment, options.today, parseRules(options.rule ?? []));
  const expanded = given.includes('-')
    ? await readStandardInput(given, options, environment, session)
    : await expandPaths(given, environment.cwd);
  const { report, notes } = await run(expanded, session, environment);
  const isEmpty = report.files.length === 0 && report.errors.length === 0;
  // What there is nothing to say of leaves standard output to programs; files never keep an older run's report.
  const targets = isEmpty ? formats.filter(({ format, file }) => format === 'json' || file !== undefined) : formats;
  const { output, failures } = await writeReports(report, targets, options, environment, session);
  const outcome = isEmpty ? nothingToCheck(expanded, options) : { exitCode: exitCodeOf(report, limits) };
  return {
    exitCode: failures.length > 0 && outcome.exitCode !== EXIT.fault ? EXIT.usage : outcome.exitCode,
    output,
    notes: [...notes, ...(outcome.notes ?? []), ...failures],
  };
}

interface Limits {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
}

function parseLimits({ failOn, maxWarnings }: CheckOptions): Limits {
  if (failOn !== 'never' && !(SEVERITIES as readonly string[]).includes(failOn))
    throw new UsageError(`--fail-on takes error, warning, information or never, not "${failOn}".`);
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings))
    throw new UsageError(`--max-warnings takes a whole number, not "${maxWarnings}".`);
  return {
    failOn: failOn as Severity | 'never',
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
  };
}

interface Target {
  readonly format: string;
  readonly file?: string;
}

function parseFormats(given: readonly string[]): Target[] {
  return given.map((each) => {
    const [format, ...rest] = each.split('=');
    if (!FORMATS.includes(format as string))
      throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not "${format}".`);
    if (rest.length > 0 && rest.join('=') === '') throw new UsageError(`--format ${each} names no file.`);
    return { format: format as string, ...(rest.length > 0 && { file: rest.join('=') }) };
  });
}

async function readStandardInput(
  given: readonly string[],
  { stdinFilename }: CheckOptions,
  environment: Environment,
  session: Session,
): Promise<Expanded> {
  if (given.length > 1)
    throw new UsageError('Standard input (-) goes alone: check the other files and folders in a call of their own.');
  if (stdinFilename === undefined)
    throw new UsageError(
      'Reading from standard input (-) needs --stdin-filename, so that relative paths have a place.',
    );
  const file = path.resolve(environment.cwd, stdinFilename);
  session.workspace.setText(toUri(file), await environment.readInput());
  return { files: [file], explicit: new Set([file]), isSearch: false, folders: [], unusable: new Map() };
}

async function run(
  expanded: Expanded,
  session: Session,
  environment: Environment,
): Promise<{ report: Report; notes: string[] }> {
  const files: ReportedFile[] = [];
  const errors: ReportedError[] = [...expanded.unusable].map(([each, message]) => ({
    path: toReportPath(environment.cwd, each),
    message,
    isFault: false,
  }));
  const notes: string[] = [];
  const configurations = new Set(expanded.files.map(toUri).filter(isConfigurationName));
  for (const file of expanded.files.filter((each) => !configurations.has(toUri(each)))) {
    const shown = toReportPath(environment.cwd, file);
    try {
      if (!(await isWanted(file, expanded, session))) continue;
      const checked = await checkFile(file, shown, expanded, session);
      if (checked) {
        files.push(checked);
        for (const uri of checked.checked.settings.files) configurations.add(uri);
        for (const { rule, error } of checked.checked.faults)
          errors.push({ path: shown, message: describeFault(error, ` in the rule ${rule}`), isFault: true });
      } else if (session.workspace.stateOf(toUri(file)) === 'unreadable') {
        if (expanded.explicit.has(file) || (await mayBePlan(file)))
          errors.push({ path: shown, message: `The file ${await describeUnreadable(file)}.`, isFault: false });
      } else if (expanded.explicit.has(file)) notes.push(`${shown} is no plan: it has no "kind:" that is known.`);
    } catch (fault) {
      errors.push({ path: shown, message: describeFault(fault), isFault: true });
    }
  }
  for (const uri of configurations) {
    const result = await checkConfiguration(uri, session, environment);
    if (result && 'message' in result) errors.push(result);
    else if (result && result.findings.length > 0) files.push(result);
    else if (expanded.explicit.has(toPath(uri))) notes.push(`${result?.path} is a configuration without a mistake.`);
  }
  files.sort((a, b) => (a.checked.planFile.uri < b.checked.planFile.uri ? -1 : 1));
  errors.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { report: { version: environment.version, today: session.today, files, errors }, notes };
}

function describeFault(fault: unknown, where = ''): string {
  return `A fault of changewright itself${where}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}

/** A search leaves out what the configuration of a file says; a file that is named is checked. */
async function isWanted(file: string, { explicit, folders }: Expanded, session: Session): Promise<boolean> {
  if (explicit.has(file)) return true;
  await session.openAround(file, folders);
  return (await session.workspace.settingsOf(toUri(file))).isSearched;
}

async function checkFile(
  file: string,
  shown: string,
  expanded: Expanded,
  session: Session,
): Promise<ReportedFile | undefined> {
  const uri = toUri(file);
  const folder = await session.openAround(file, expanded.folders);
  const checked = await session.workspace.check(uri);
  if (!checked || session.workspace.stateOf(uri) !== 'plan') return undefined;
  const located = locateFile(checked, session.findFile);
  return { path: shown, workspacePath: toReportPath(folder, file), plans: checked.plans, ...located, checked };
}

function nothingToCheck(expanded: Expanded, { allowEmpty }: CheckOptions): Outcome {
  if (!expanded.isSearch || allowEmpty) return { exitCode: EXIT.clean, notes: ['Nothing to check.'] };
  const hint =
    'No plan was found: a plan is a YAML file with "kind: change-plan" or another kind of plan. Start one with "changewright init change-plan my.change.yaml".';
  return { exitCode: EXIT.usage, notes: [hint] };
}

/** A file that cannot be written keeps no finding from standard output. */
async function writeReports(
  report: Report,
  targets: readonly Target[],
  options: CheckOptions,
  environment: Environment,
  session: Session,
): Promise<{ output: string; failures: string[] }> {
  let output = '';
  const failures: string[] = [];
  for (const { format, file } of targets) {
    const paint = createPaint(options.color, environment, file === undefined);
    const text =
      format === 'json'
        ? renderJson(report, environment, session)
        : renderTextReport(report, {
            paint,
            isQuiet: options.quiet ?? false,
            placeOf: ({ uri, span }) => placeOf(uri, span.start, environment, session),
          });
    if (file === undefined) output += text;
    else failures.push(...(await writeReport(file, text, environment)));
  }
  return { output, failures };
}

async function writeReport(file: string, text: string, { cwd }: Environment): Promise<string[]> {
  try {
    await writeWholeFile(file, text, { cwd, overwrite: true });
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [error.message];
    throw error;
  }
}

function renderJson(report: Report, environment: Environment, session: Session): string {
  return renderJsonReport(
    report,
    (uri) => toReportPath(environment.cwd, toPath(uri)),
    (uri) => session.findFile(uri)?.file.lines,
  );
}

function placeOf(uri: string, offset: number, { cwd }: Environment, session: Session): string | undefined {
  const lines = session.findFile(uri)?.file.lines;
  return lines && `${toReportPath(cwd, toPath(uri))}:${lines.positionAt(offset).line + 1}`;
}

function exitCodeOf(report: Report, { failOn, maxWarnings }: Limits): ExitCode {
  if (report.errors.some(({ isFault }) => isFault)) return EXIT.fault;
  if (report.errors.length > 0) return EXIT.usage;
  const isFailing =
    failOn !== 'never' &&
    report.files.some(({ findings }) => findings.some(({ finding }) => isAtLeast(finding.severity, failOn)));
  const isOverWarnings = maxWarnings !== undefined && countFindings(report).warning > maxWarnings;
  return isFailing || isOverWarnings ? EXIT.findings : EXIT.clean;
}

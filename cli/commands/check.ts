import path from 'node:path';
import { isAtLeast, SEVERITIES, type Severity } from '../../core/finding/finding.ts';
import { renderJsonReport } from '../../core/report/json-report.ts';
import { locateFindings } from '../../core/report/located-finding.ts';
import { countFindings, type Report, type ReportedError, type ReportedFile } from '../../core/report/report.ts';
import { renderTextReport } from '../../core/report/text-report.ts';
import { toPath, toUri } from '../../host/node-host.ts';
import type { Environment } from '../environment.ts';
import { type Expanded, expandPaths } from '../expand-paths.ts';
import { EXIT, type ExitCode, type Outcome, UsageError } from '../outcome.ts';
import { createPaint } from '../paint.ts';
import { toReportPath } from '../report-path.ts';
import { type Session, startSession } from '../session.ts';
import { writeNewFile } from '../write-file.ts';

export interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly allowEmpty?: boolean;
  readonly today?: string;
  readonly color: string;
  readonly stdinFilename?: string;
}

const FORMATS = ['text', 'json'];

export async function check(
  given: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<Outcome> {
  const limits = parseLimits(options);
  const formats = parseFormats(options.format);
  const session = startSession(environment, options.today);
  const expanded = given.includes('-')
    ? await readStandardInput(options, environment, session)
    : await expandPaths(given, environment.cwd);
  const { report, notes } = await run(expanded, session, environment);
  if (report.files.length === 0 && report.errors.length === 0) return nothingToCheck(expanded, options, notes);
  const output = await writeReports(report, formats, options, environment, session);
  return { exitCode: exitCodeOf(report, limits), output, notes };
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
    return { format: format as string, ...(rest.length > 0 && { file: rest.join('=') }) };
  });
}

async function readStandardInput(
  { stdinFilename }: CheckOptions,
  environment: Environment,
  session: Session,
): Promise<Expanded> {
  if (stdinFilename === undefined)
    throw new UsageError(
      'Reading from standard input (-) needs --stdin-filename, so that relative paths have a place.',
    );
  const file = path.resolve(environment.cwd, stdinFilename);
  session.workspace.setText(toUri(file), await environment.readInput());
  return { files: [file], explicit: new Set([file]), isSearch: false, folders: [] };
}

async function run(
  expanded: Expanded,
  session: Session,
  environment: Environment,
): Promise<{ report: Report; notes: string[] }> {
  const files: ReportedFile[] = [];
  const errors: ReportedError[] = [];
  const notes: string[] = [];
  for (const file of expanded.files) {
    const shown = toReportPath(environment.cwd, file);
    try {
      const checked = await checkFile(file, shown, expanded, session);
      if (checked) files.push(checked);
      else if (session.workspace.stateOf(toUri(file)) === 'unreadable')
        errors.push({ path: shown, message: 'The file cannot be read.', isFault: false });
      else if (expanded.explicit.has(file)) notes.push(`${shown} is no plan: it has no "kind:" that is known.`);
    } catch (fault) {
      errors.push({ path: shown, message: describeFault(fault), isFault: true });
    }
  }
  return { report: { version: environment.version, today: session.today, files, errors }, notes };
}

function describeFault(fault: unknown): string {
  return `A fault of changewright itself: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
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
  const findings = locateFindings(checked, session.findFile);
  return { path: shown, workspacePath: toReportPath(folder, file), plans: checked.plans, findings, checked };
}

function nothingToCheck(expanded: Expanded, { allowEmpty }: CheckOptions, notes: readonly string[]): Outcome {
  if (!expanded.isSearch || allowEmpty) return { exitCode: EXIT.clean, notes: [...notes, 'Nothing to check.'] };
  const hint =
    'No plan was found: a plan is a YAML file with "kind: change-plan" or another kind of plan. Start one with "changewright init change-plan my.change.yaml".';
  return { exitCode: EXIT.usage, notes: [...notes, hint] };
}

async function writeReports(
  report: Report,
  targets: readonly Target[],
  options: CheckOptions,
  environment: Environment,
  session: Session,
): Promise<string> {
  let output = '';
  for (const { format, file } of targets) {
    const paint = createPaint(options.color, environment, file === undefined);
    const text =
      format === 'json'
        ? renderJson(report, environment, session)
        : renderTextReport(report, { paint, isQuiet: options.quiet ?? false });
    if (file === undefined) output += text;
    else await writeNewFile(path.resolve(environment.cwd, file), text, { overwrite: true });
  }
  return output;
}

function renderJson(report: Report, environment: Environment, session: Session): string {
  return renderJsonReport(
    report,
    (uri) => toReportPath(environment.cwd, toPath(uri)),
    (uri) => session.findFile(uri)?.file.lines,
  );
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

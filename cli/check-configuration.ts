import type { ProblemCode } from '../core/parse/problem.ts';
import { LOSES_LINES } from '../core/parse/problem.ts';
import { locateFile } from '../core/report/located-finding.ts';
import type { ReportedError, ReportedFile } from '../core/report/report.ts';
import { toPath } from '../host/node-host.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './outcome.ts';
import { toReportPath } from './report-path.ts';
import type { Session } from './session.ts';

/** What is to be said of one configuration: its mistakes, or that it cannot be read. */
export async function checkConfiguration(
  uri: string,
  session: Session,
  { cwd }: Environment,
): Promise<ReportedFile | ReportedError | undefined> {
  const path = toReportPath(cwd, toPath(uri));
  const error = (message: string): ReportedError => ({ path, message, isFault: false });
  if (!(await session.workspace.isConfiguration(uri))) return undefined;
  const checked = await session.workspace.check(uri);
  if (!checked) return error(`The configuration ${await describeUnreadable(toPath(uri))}.`);
  const located = locateFile(checked, session.findFile);
  const lost = located.findings.find(({ finding }) => LOSES_LINES.includes(finding.code as ProblemCode));
  if (lost) {
    const { line } = checked.planFile.file.lines.positionAt(lost.span.start);
    return error(`The configuration cannot be read, line ${line + 1}: ${lost.message} ${lost.remedy}`);
  }
  const repository = await session.host.git(uri);
  const folder = repository ? toPath(repository.root) : cwd;
  return { path, workspacePath: toReportPath(folder, toPath(uri)), plans: [], ...located, checked };
}

/** For commands that take one plan: what cannot be read must not pass for what is not there. */
export async function requireReadable(file: string, session: Session, environment: Environment): Promise<void> {
  const { files } = await session.workspace.settingsOf(file);
  for (const uri of files) {
    const result = await checkConfiguration(uri, session, environment);
    if (result && 'message' in result) throw new UsageError(`${result.path}: ${result.message}`);
  }
}

import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Origin } from '../../core/configuration/setting.ts';
import { locate } from '../../core/parse/locate.ts';
import { type ReportedOrigin, renderSettingsJson, renderSettingsText } from '../../core/report/settings-report.ts';
import { toPath, toUri } from '../../host/node-host.ts';
import { requireReadable } from '../check-configuration.ts';
import type { Environment } from '../environment.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { toReportPath } from '../report-path.ts';
import { type Session, startSession } from '../session.ts';

export interface ConfigOptions {
  readonly format: string;
}

/** Which settings apply to a file, and where each comes from. */
export async function config(given: string, { format }: ConfigOptions, environment: Environment): Promise<Outcome> {
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format takes text or json, not "${format}".`);
  const file = path.resolve(environment.cwd, given);
  const status = await stat(file).catch(() => undefined);
  if (!status?.isFile()) throw new UsageError(`${given} is no file.`);
  const session = startSession(environment, undefined);
  await session.openAround(file, []);
  await requireReadable(toUri(file), session, environment);
  const settings = await session.workspace.settingsOf(toUri(file));
  const shown = (uri: string) => toReportPath(environment.cwd, toPath(uri));
  const report = {
    file: toReportPath(environment.cwd, file),
    configurations: settings.files.map(shown),
    settings,
    originOf: (origin: Origin) => toReported(origin, session, shown),
  };
  return { exitCode: EXIT.clean, output: format === 'json' ? renderSettingsJson(report) : renderSettingsText(report) };
}

function toReported(origin: Origin, session: Session, shown: (uri: string) => string): ReportedOrigin {
  if (origin === 'command-line') return origin;
  const source = session.findFile(origin.uri)?.file;
  const [document] = source?.documents ?? [];
  if (!source || !document) return 'default';
  const { line } = source.lines.positionAt(locate(document, { at: origin.at, on: 'key' }).start);
  return { path: shown(origin.uri), line: line + 1 };
}

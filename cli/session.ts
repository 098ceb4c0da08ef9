import path from 'node:path';
import type { Setting } from '../core/configuration/setting.ts';
import { type CalendarDate, parseCalendarDate } from '../core/dates/calendar-date.ts';
import type { Host } from '../core/host.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import { Workspace } from '../core/workspace.ts';
import { createNodeHost, toPath, toUri } from '../host/node-host.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './outcome.ts';

/** A workspace for one run of the command line, with the day it is for. */
export interface Session {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly today: CalendarDate;
  /** Reads the repository or folder that a file lies in, so that plans which point to it are known. */
  readonly openAround: (file: string, folders: readonly string[]) => Promise<string>;
  readonly findFile: (uri: string) => PlanFile | undefined;
}

/** `fixed` is what the call sets, whatever configurations say. */
export function startSession(
  environment: Environment,
  given: string | undefined,
  fixed: readonly Setting[] = [],
): Session {
  const today = fixedDay(given ?? environment.variables.CHANGEWRIGHT_TODAY);
  const host = createNodeHost(today ? { today } : {});
  const workspace = new Workspace(host, fixed);
  // Outside any repository, configurations are looked for up to here.
  workspace.addFolder(toUri(environment.cwd));
  const openAround = async (file: string, folders: readonly string[]) => {
    const repository = await host.git(toUri(file));
    const folder = repository
      ? toPath(repository.root)
      : (folders.find((each) => isInside(each, file)) ?? path.dirname(file));
    await workspace.scan(toUri(folder));
    return folder;
  };
  return { host, workspace, today: today ?? host.today(), openAround, findFile: (uri) => workspace.fileOf(uri) };
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

function fixedDay(text: string | undefined): CalendarDate | undefined {
  if (text === undefined || text === '') return undefined;
  const date = parseCalendarDate(text);
  if (!date) throw new UsageError(`"${text}" is no day: write it like 2027-03-31.`);
  return date;
}

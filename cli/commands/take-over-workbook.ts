import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScheduleComparison } from '../../core/calendar/schedule-comparison.ts';
import { type TakeOver, takeOver } from '../../core/calendar/take-over.ts';
import { applyEdits } from '../../core/edit/text-edit.ts';
import { english } from '../../core/messages/english.ts';
import { Wording } from '../../core/words/wording.ts';
import { readScheduleWorkbook } from '../../exporters/read-schedule-workbook.ts';
import { toPath } from '../../host/node-host.ts';
import type { Environment } from '../environment.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { toReportPath, toTypedPath } from '../report-path.ts';
import { diffOf, type RewrittenFile, rewrite } from '../rewritten-file.ts';
import type { Session } from '../session.ts';

/**
 * What a workbook changes in the plans: as a diff, or written. What is not taken over is told with its row, and makes the
 * exit code 1; it hinders nothing else.
 */
export async function takeOverWorkbook(
  { workbook, isWritten }: { readonly workbook: string; readonly isWritten: boolean },
  uris: readonly string[],
  session: Session,
  environment: Environment,
): Promise<Outcome> {
  const wording = new Wording(english);
  const file = path.resolve(environment.cwd, workbook);
  const schedule = await readScheduleWorkbook(await readBytes(file, workbook));
  const shown = toTypedPath(environment.cwd, workbook);
  if (typeof schedule === 'string') throw new UsageError(`${shown}: ${wording.say(`calendar.read.${schedule}`)}`);
  const taken = await takeOver(session.workspace, uris, schedule, wording);
  if (!taken) throw new UsageError('No plan with a calendar was found that the workbook could be compared with.');
  const files = rewritten(taken, session, environment);
  const notes = [
    ...told(taken, `${shown} ${schedule.sheet}`),
    ...(taken.changes.length === 0 ? ['Nothing to take over.'] : []),
  ];
  if (isWritten) for (const each of files) notes.push(...(await write(each, environment)));
  else if (files.length > 0) notes.push('Nothing is written yet: --write does it.');
  const hasProblems = taken.problems.some(({ type }) => type !== 'note');
  return {
    exitCode: hasProblems ? EXIT.findings : EXIT.clean,
    output: isWritten ? '' : files.map(diffOf).join(''),
    notes,
  };
}

async function readBytes(file: string, given: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${given}.` : `${given} cannot be read.`);
  }
}

function rewritten({ edits }: TakeOver, session: Session, { cwd }: Environment): RewrittenFile[] {
  return [...edits].map(([uri, textEdits]) => {
    const before = session.findFile(uri)?.file.text ?? '';
    const file = toPath(uri);
    return { file, shown: toReportPath(cwd, file), before, after: applyEdits(before, textEdits) };
  });
}

async function write(each: RewrittenFile, environment: Environment): Promise<string[]> {
  const failures = await rewrite(each, environment);
  return failures.length > 0 ? failures : [`Wrote ${each.shown}.`];
}

/** Changes and what is not taken over, row by row. */
function told({ changes, problems }: ScheduleComparison, where: string): string[] {
  const at = (place: string) => (place === '' ? where : `${where} ${place}`);
  return [
    ...changes.map(({ row, place, message }) => ({ row, line: `${at(place)}: ${message}` })),
    ...problems.map(({ row, place, type, message }) => ({ row, line: `${at(place)}: ${PREFIX[type]}${message}` })),
  ]
    .sort((a, b) => a.row - b.row)
    .map(({ line }) => line);
}

const PREFIX = { problem: 'not taken over: ', conflict: 'conflict: ', note: '' } as const;

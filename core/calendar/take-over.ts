import { type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Wording } from '../words/wording.ts';
import type { Workspace } from '../workspace.ts';
import { compareSchedule } from './compare-schedule.ts';
import { gatherCalendar } from './gather-calendar.ts';
import type { ReadSchedule } from './read-schedule.ts';
import type { ScheduleChange, ScheduleComparison } from './schedule-comparison.ts';

/** An edit of a plan's text, and what it is for. */
export interface ScheduleEdit extends TextEdit {
  readonly changes: readonly ScheduleChange[];
}

/** What a workbook changes in the plans, as edits of their texts. Nothing is written here. */
export interface TakeOver extends ScheduleComparison {
  readonly edits: ReadonlyMap<string, readonly ScheduleEdit[]>;
}

/** Undefined where no plan is among the files. */
export async function takeOver(
  workspace: Workspace,
  uris: readonly string[],
  schedule: ReadSchedule,
  wording: Wording,
): Promise<TakeOver | undefined> {
  const { calendar } = await gatherCalendar(workspace, uris, schedule.hasRestricted);
  if (!calendar) return undefined;
  const comparison = compareSchedule(schedule, calendar, wording);
  return { ...comparison, edits: editsOf(comparison.changes, workspace) };
}

function editsOf(changes: readonly ScheduleChange[], workspace: Workspace): Map<string, ScheduleEdit[]> {
  const edits = new Map<string, ScheduleEdit[]>();
  for (const uri of [...new Set(changes.map(({ item }) => item.plan.uri))].sort()) {
    const file = workspace.fileOf(uri);
    if (!file) continue;
    const { text } = file.file;
    const ofFile = file.plans.flatMap(({ document }) =>
      changes
        .filter(({ item: { plan } }) => plan.uri === uri && plan.document === document.index)
        .flatMap((change) => toTextEdits(document, text, change.edits).map((edit) => ({ ...edit, changes: [change] }))),
    );
    edits.set(uri, apart(ofFile, text));
  }
  return edits;
}

/**
 * In order, and none over another: neighbours between the same brackets that are both taken out share a comma, and leave
 * none behind.
 */
function apart(edits: readonly ScheduleEdit[], text: string): ScheduleEdit[] {
  const done: ScheduleEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = done.at(-1);
    if (!last || last.span.end <= edit.span.start) done.push(edit);
    else done.splice(-1, 1, both(last, edit, text));
  }
  return done;
}

function both(first: ScheduleEdit, second: ScheduleEdit, text: string): ScheduleEdit {
  const end = Math.max(first.span.end, second.span.end);
  const isAtEnd = /^\s*\}/.test(text.slice(end));
  const comma = isAtEnd ? (/,[ \t]*$/.exec(text.slice(0, first.span.start))?.[0].length ?? 0) : 0;
  return {
    span: { start: first.span.start - comma, end },
    newText: first.newText + second.newText,
    changes: [...first.changes, ...second.changes],
  };
}

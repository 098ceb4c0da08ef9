import { type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Wording } from '../words/wording.ts';
import type { Workspace } from '../workspace.ts';
import { compareSchedule } from './compare-schedule.ts';
import { gatherCalendar } from './gather-calendar.ts';
import type { ReadSchedule } from './read-schedule.ts';
import type { ScheduleChange, ScheduleComparison } from './schedule-comparison.ts';

/** What a workbook changes in the plans, as edits of their texts. Nothing is written here. */
export interface TakeOver extends ScheduleComparison {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
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

function editsOf(changes: readonly ScheduleChange[], workspace: Workspace): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const uri of [...new Set(changes.map(({ item }) => item.plan.uri))].sort()) {
    const file = workspace.fileOf(uri);
    if (!file) continue;
    const ofFile = file.plans.flatMap(({ document }) => {
      const own = changes.filter(({ item: { plan } }) => plan.uri === uri && plan.document === document.index);
      return toTextEdits(
        document,
        file.file.text,
        own.flatMap((change) => change.edits),
      );
    });
    edits.set(uri, ofFile);
  }
  return edits;
}

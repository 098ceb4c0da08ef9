import { type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { Wording } from '../words/wording.ts';
import type { Workspace } from '../workspace.ts';
import { compareSchedule } from './compare-schedule.ts';
import { gatherCalendar } from './gather-calendar.ts';
import type { ReadSchedule } from './read-schedule.ts';
import { saysJust } from './says-just.ts';
import type { ScheduleChange, ScheduleComparison, ScheduleProblem } from './schedule-comparison.ts';

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
  const { changes, problems } = compareSchedule(schedule, calendar, wording);
  const plans = [...new Set(changes.map(({ item }) => item.plan.uri))]
    .sort()
    .flatMap((uri) => workspace.fileOf(uri)?.plans ?? []);
  const made = plans.map((plan) => changesOf(plan, changes));
  const edits = new Map<string, ScheduleEdit[]>();
  for (const { plan, whole } of made)
    if (whole.length > 0) edits.set(plan.uri, [...(edits.get(plan.uri) ?? []), ...apart(whole, plan.file.text)]);
  const shared = new Set(made.flatMap((each) => each.shared));
  return {
    changes: changes.filter((change) => !shared.has(change)),
    problems: [...problems, ...[...shared].map((change) => toProblem(change, wording))],
    edits,
  };
}

interface PlanChanges {
  readonly plan: Plan;
  readonly whole: readonly ScheduleEdit[];
  /** Those that would change other items as well. */
  readonly shared: readonly ScheduleChange[];
}

function changesOf(plan: Plan, all: readonly ScheduleChange[]): PlanChanges {
  const own = all.filter(({ item }) => item.plan.uri === plan.uri && item.plan.document === plan.document.index);
  const textEdits = (change: ScheduleChange) => toTextEdits(plan.document, plan.file.text, change.edits);
  const toEdits = (changes: readonly ScheduleChange[]) =>
    changes.flatMap((change) => textEdits(change).map((edit): ScheduleEdit => ({ ...edit, changes: [change] })));
  const isSound = (changes: readonly ScheduleChange[]) =>
    saysJust(
      plan,
      changes.flatMap(({ edits }) => edits),
      apart(toEdits(changes), plan.file.text),
    );
  if (isSound(own)) return { plan, whole: toEdits(own), shared: [] };
  const shared = own.filter((change) => !isSound([change]));
  return { plan, whole: toEdits(own.filter((change) => !shared.includes(change))), shared };
}

function toProblem({ row, place, item, column }: ScheduleChange, wording: Wording): ScheduleProblem {
  const params = { item: item.title, column: wording.say(`calendar.${column}`) };
  return { type: 'problem', row, place, message: wording.say('calendar.read.shared', params) };
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

import { approvalEdits, findPerson } from '../../core/approval/approve.ts';
import { findNearest } from '../../core/check/nearest.ts';
import { applyEdits, toTextEdits } from '../../core/edit/text-edit.ts';
import type { Family } from '../../core/plan/family.ts';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { type Plan, valueUnder } from '../../core/plan/plan.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { writeWholeFile } from '../write-file.ts';

export interface ApproveOptions {
  readonly by: string;
  readonly item?: string;
  readonly today?: string;
}

/** Writes under `approved:` who has approved the plan, when, and the check value of what was approved. */
export async function approve(file: string, options: ApproveOptions, environment: Environment): Promise<Outcome> {
  const { session, uri, planFile } = await openPlan(file, options.today, environment);
  const { by, item } = options;
  const { text } = planFile.file;
  const families = session.workspace.families(uri).filter(({ self }) => isMeant(self.plan, item));
  const [family] = families;
  if (!family) throw new UsageError(nothingToApprove(file, item));
  const person = findPerson(family, by);
  if (!person) throw new UsageError(unknownPerson(by, family));
  const edits = families.flatMap(({ self: { plan } }) =>
    toTextEdits(plan.document, text, approvalEdits(plan, item, by, session.today)),
  );
  if (edits.length === 0) throw new UsageError(`${file} holds a number that cannot be approved, such as .nan or .inf.`);
  const shown = await writeWholeFile(file, applyEdits(text, edits), { cwd: environment.cwd, overwrite: true });
  const what = item === undefined ? 'the plan' : `"${item}"`;
  return {
    exitCode: EXIT.clean,
    notes: [`${shown}: ${person.name} has approved ${what} on ${session.today}.`, ...hints(family.self.plan, item)],
  };
}

function nothingToApprove(file: string, item: string | undefined): string {
  if (item === undefined) return `${file} holds no plan to approve.`;
  return `No plan in ${file} has an item "${item}" under "schedule".`;
}

/** The plan that has the item; without one, each plan of the file. */
function isMeant(plan: Plan, item: string | undefined): boolean {
  return isPlanKind(plan.kind) && (item === undefined || valueUnder(plan.data.schedule, item) !== undefined);
}

function unknownPerson(by: string, family: Family): string {
  const known = family.definitions.all().filter(({ type }) => type === 'person');
  const nearest = findNearest(
    by,
    known.map(({ id }) => id),
  );
  const hint =
    nearest === undefined
      ? 'Add the person under "people" first, and give the short name with --by.'
      : `Did you mean "${nearest}"?`;
  return `There is no person "${by}" in the plan or its registries. ${hint}`;
}

/** What an approval does not do by itself. */
function hints({ status }: Plan, item: string | undefined): string[] {
  if (item !== undefined || status === 'approved' || status === 'active') return [];
  return [`Its status is still "${status}". Write "status: approved" once it holds for everybody.`];
}

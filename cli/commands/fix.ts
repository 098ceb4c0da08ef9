import { type ChosenFix, chooseFixes } from '../../core/edit/choose-fixes.ts';
import { applyEdits } from '../../core/edit/text-edit.ts';
import { type LocatedFinding, locateFindings } from '../../core/report/located-finding.ts';
import type { CheckedFile } from '../../core/workspace.ts';
import { toUri } from '../../host/node-host.ts';
import type { Environment } from '../environment.ts';
import { expandPaths } from '../expand-paths.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { toReportPath } from '../report-path.ts';
import { diffOf, type RewrittenFile, rewrite } from '../rewritten-file.ts';
import { type Session, startSession } from '../session.ts';

export interface FixOptions {
  readonly suggested?: boolean;
  readonly dryRun?: boolean;
  readonly today?: string;
}

/** What fixing one file has come to. */
interface Fixed extends RewrittenFile {
  readonly applied: readonly string[];
}

/** One fix can bring the next finding to light; more rounds than this would mean that two fixes undo each other. */
const ROUNDS = 50;

/** Mends what can be mended without a guess, with `--suggested` also what a person should look at afterwards. */
export async function fix(given: readonly string[], options: FixOptions, environment: Environment): Promise<Outcome> {
  const session = startSession(environment, options.today);
  const { files, folders, explicit, isSearch, unusable } = await expandPaths(given, environment.cwd);
  const notes = [...unusable].map(([file, message]) => `${toReportPath(environment.cwd, file)}: ${message}`);
  const fixed: Fixed[] = [];
  let plans = 0;
  for (const file of files) {
    await session.openAround(file, folders);
    if (!explicit.has(file) && !(await session.workspace.settingsOf(toUri(file))).isSearched) continue;
    const checked = await session.workspace.check(toUri(file));
    if (!checked || session.workspace.stateOf(toUri(file)) !== 'plan') {
      if (explicit.has(file))
        notes.push(`${toReportPath(environment.cwd, file)} is no plan: it has no "kind:" that is known.`);
      continue;
    }
    plans++;
    const result = await fixFile(file, checked, session, options, environment);
    if (result.applied.length > 0) fixed.push(result);
  }
  if (plans === 0 && isSearch) return { exitCode: EXIT.usage, notes: [...notes, 'No plan was found.'] };
  if (!options.dryRun) for (const each of fixed) notes.push(...(await rewrite(each, environment)));
  const output = fixed.map((each) => (options.dryRun ? diffOf(each) : listOf(each))).join('');
  const summary = summarise(fixed, options.dryRun ?? false);
  return { exitCode: unusable.size > 0 ? EXIT.usage : EXIT.clean, output, notes: [...notes, summary] };
}

async function fixFile(
  file: string,
  first: CheckedFile,
  session: Session,
  { suggested }: FixOptions,
  { cwd }: Environment,
): Promise<Fixed> {
  const uri = toUri(file);
  const before = first.planFile.file.text;
  const applied: string[] = [];
  const done = new Set<string>();
  let checked = first;
  for (let round = 0; round < ROUNDS; round++) {
    const { text } = checked.planFile.file;
    // What comes back after it was mended is left to a person: two fixes may undo each other.
    const located = locateFindings(checked, session.findFile).filter((each) => !done.has(keyOf(each)));
    const chosen = chooseFixes(located, suggested ? 'suggested' : 'safe');
    const after = applyEdits(
      text,
      chosen.flatMap((each) => each.fix.edits),
    );
    if (chosen.length === 0 || after === text) break;
    session.workspace.setText(uri, after);
    const next = await session.workspace.check(uri);
    if (!next || syntaxErrors(next) > syntaxErrors(checked)) {
      session.workspace.setText(uri, text);
      break;
    }
    for (const each of chosen) done.add(keyOf(each.finding));
    applied.push(...chosen.map((each) => describe(each, checked)));
    checked = next;
  }
  return { file, shown: toReportPath(cwd, file), before, after: checked.planFile.file.text, applied };
}

function keyOf({ finding }: LocatedFinding): string {
  return JSON.stringify([finding.code, finding.document, finding.place.at, finding.discriminator]);
}

function syntaxErrors({ textFindings }: CheckedFile): number {
  return textFindings.filter(({ category }) => category === 'syntax').length;
}

function describe({ finding, fix: { title } }: ChosenFix, { planFile }: CheckedFile): string {
  const { line } = planFile.file.lines.positionAt(finding.span.start);
  return `${line + 1}: ${title}  (${finding.finding.code})`;
}

function listOf({ shown, applied }: Fixed): string {
  return `${shown}\n${applied.map((line) => `  ${line}\n`).join('')}`;
}

function summarise(fixed: readonly Fixed[], isDry: boolean): string {
  const count = fixed.reduce((sum, { applied }) => sum + applied.length, 0);
  if (count === 0) return 'Nothing to fix.';
  const what = `${count} ${count === 1 ? 'fix' : 'fixes'} in ${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}`;
  return isDry ? `Would apply ${what}.` : `Applied ${what}.`;
}

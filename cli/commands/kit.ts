import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { NoKit, Sheet } from '../../core/kits/kit.ts';
import { FORMATS_OF_KIT, KITS, type Kit, type KitFormat, TEXT_FORMATS } from '../../core/kits/kit-formats.ts';
import type { Refusal } from '../../core/workspace/compositions.ts';
import { PAPERS } from '../../exporters/document-formats.ts';
import { makeKit } from '../../exporters/make-kit.ts';
import { chooseFormat, formatByEnding } from '../choose-format.ts';
import { describeMissingLogo } from '../describe-missing-logo.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { readChoice } from '../read-choice.ts';
import { toTypedPath } from '../report-path.ts';
import { writeWholeFile } from '../write-file.ts';

export interface KitOptions {
  readonly for: string;
  readonly format?: string;
  readonly output?: string;
  readonly audience?: string;
  readonly item?: string;
  readonly paper: string;
  readonly force?: boolean;
  readonly today?: string;
}

/** A file that a kit becomes. */
interface KitFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What people need in hand: one file, or a folder of them. Nothing is written before all of it is made. */
export async function kit(given: string, options: KitOptions, environment: Environment): Promise<Outcome> {
  const wanted = readChoice('--for', options.for, KITS);
  const format = formatOf(wanted, options);
  const paper = readChoice('--paper', options.paper, PAPERS);
  if (options.item !== undefined && wanted !== 'touchpoints')
    throw new UsageError(`--item goes with --for touchpoints only: ${wanted} are not about one item of the schedule.`);
  if (options.audience !== undefined && wanted === 'slide')
    throw new UsageError('--audience does not go with --for slide: the slide is for everybody.');
  const { session, uri } = await openPlan(given, options.today, environment);
  const { audience, item } = options;
  const ask = { kit: wanted, ...(audience !== undefined && { audience }), ...(item !== undefined && { item }) };
  const made = await makeKit(session.workspace, uri, ask, format);
  if ('reason' in made) throw new UsageError(explain(made, given, options));
  const files: KitFile[] = [];
  const skipped: string[] = [];
  if (!TEXT_FORMATS.includes(format)) environment.tellProgress(`Writing ${format.toUpperCase()} …`);
  const { exportSheet } = await import('../../exporters/export-sheet.ts');
  for (const sheet of made.sheets) {
    const bytes = await exportSheet(sheet, format, paper);
    if (bytes) files.push({ name: `${sheet.name}.${format}`, bytes });
    else skipped.push(shortNameOf(sheet));
  }
  const leftOut =
    skipped.length > 0 ? [`Left out, since nobody meets there or no day is set: ${skipped.join(', ')}.`] : [];
  if (files.length === 0) throw new UsageError(`There is nothing to invite people to. ${leftOut.join('')}`);
  const notes = [...(made.missingLogo ? [describeMissingLogo(made.missingLogo)] : []), ...leftOut];
  return write(files, format, notes, options, environment);
}

function shortNameOf({ name, draft }: Sheet): string {
  return draft?.touchpoint.id ?? name;
}

function formatOf(wanted: Kit, options: KitOptions): KitFormat {
  const known = FORMATS_OF_KIT[wanted];
  return chooseFormat(options, known, wanted) ?? known[0] ?? 'md';
}

async function write(
  files: readonly KitFile[],
  format: KitFormat,
  notes: readonly string[],
  { output, force }: KitOptions,
  environment: Environment,
): Promise<Outcome> {
  const [only, another] = files;
  if (output === undefined) {
    if (another) throw new UsageError(`These are ${files.length} documents: say into which folder, such as -o kit.`);
    if (TEXT_FORMATS.includes(format))
      return { exitCode: EXIT.clean, output: new TextDecoder().decode(only?.bytes), notes };
    if (environment.isOutputTerminal)
      throw new UsageError(`${format} is not for a terminal: say where to write it, such as -o ${only?.name}.`);
    return { exitCode: EXIT.clean, ...(only && { bytes: only.bytes }), notes };
  }
  const isFile = formatByEnding(output) === format;
  if (isFile && another)
    throw new UsageError(`These are ${files.length} documents, and ${output} is one file: name a folder instead.`);
  const targets = files.map(({ name, bytes }) => ({ file: isFile ? output : path.join(output, name), bytes }));
  if (!force) await requireNew(targets, environment);
  const shown: string[] = [];
  for (const { file, bytes } of targets)
    shown.push(await writeWholeFile(file, bytes, { cwd: environment.cwd, overwrite: force === true }));
  return { exitCode: EXIT.clean, notes: [...notes, ...shown.map((file) => `Wrote ${file}.`)] };
}

/** Before the first is written: a folder with some of them new and some old helps nobody. */
async function requireNew(targets: readonly { readonly file: string }[], { cwd }: Environment): Promise<void> {
  const found = await Promise.all(targets.map(({ file }) => stat(path.resolve(cwd, file)).catch(() => undefined)));
  const there = targets.filter((_, at) => found[at] !== undefined).map(({ file }) => toTypedPath(cwd, file));
  if (there.length === 0) return;
  const what = there.length === 1 ? `${there[0]} exists` : `${there.length} of these files exist, such as ${there[0]},`;
  throw new UsageError(`${what} already; nothing was written. Add --force to replace what is there.`);
}

function explain(made: NoKit | { readonly reason: Refusal }, given: string, { audience, item }: KitOptions): string {
  switch (made.reason) {
    case 'no-plan':
      return `${given} is neither a change plan nor a communication plan, so there is nothing to hand out.`;
    case 'restricted':
      return `${given} is restricted: nothing of it goes into what staff have in hand.`;
    case 'no-managers':
      return 'No audience is named under "managers:" of another one, so nobody needs a manager pack.';
    case 'no-managers-for':
      return `No audience names "${audience}" under "managers:". Managers are: ${made.known.join(', ')}.`;
    case 'unknown-audience':
      return `There is no audience "${audience}".${choices('Audiences are', made.known)}`;
    case 'no-audiences':
      return 'The plans name no audience, so there is nobody to write for.';
    case 'unknown-item':
      return `The schedule has no item "${item}".${choices('Items are', made.known)}`;
    case 'cancelled-item':
      return `The item "${item}" is cancelled: nothing goes out for it.`;
    case 'not-told':
      return `Nothing of this is for "${audience}".${choices('It is for', made.known)}`;
    case 'no-items':
      return 'Nothing on the schedule is still to be sent. Name an item with --item to have its words all the same.';
    default:
      return made satisfies never;
  }
}

function choices(words: string, known: readonly string[]): string {
  return known.length > 0 ? ` ${words}: ${known.join(', ')}.` : '';
}

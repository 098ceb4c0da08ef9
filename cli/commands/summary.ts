import path from 'node:path';
import { INCLUSIONS, type Inclusion, READERS, type Readership } from '../../core/document/reader.ts';
import { makeSummary } from '../../core/summary/make-summary.ts';
import type { Refusal } from '../../core/workspace/compositions.ts';
import {
  BINARY_FORMATS,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  PAPERS,
  SLIDES,
} from '../../exporters/document-formats.ts';
import { describeMissingLogo } from '../describe-missing-logo.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { writeWholeFile } from '../write-file.ts';

export interface SummaryOptions {
  readonly format?: string;
  readonly output?: string;
  readonly for?: string;
  readonly include?: readonly string[];
  readonly paper?: string;
  readonly slides?: string;
  readonly today?: string;
}

export async function summary(given: string, options: SummaryOptions, environment: Environment): Promise<Outcome> {
  const format = formatOf(options, environment);
  const readership = readershipOf(options);
  const paper = oneOf('--paper', options.paper ?? 'a4', PAPERS);
  const slides = slidesOf(options, format);
  const { session, uri } = await openPlan(given, options.today, environment);
  if (isSameFile(given, options.output, environment))
    throw new UsageError(`-o names the plan itself, ${given}, which would be lost. Choose another name.`);
  const made = await makeSummary(session.workspace, uri, readership);
  if (typeof made === 'string') throw new UsageError(explain(made, given, readership));
  if (BINARY_FORMATS.has(format)) environment.tellProgress(`Writing ${format.toUpperCase()} …`);
  const { exportDocument } = await import('../../exporters/export-document.ts');
  const bytes = await exportDocument(made.document, format, { paper, slides });
  const notes = made.missingLogo ? [describeMissingLogo(made.missingLogo)] : [];
  if (options.output === undefined) {
    const result = BINARY_FORMATS.has(format) ? { bytes } : { output: new TextDecoder().decode(bytes) };
    return { exitCode: EXIT.clean, ...result, notes };
  }
  const shown = await writeWholeFile(options.output, bytes, { cwd: environment.cwd, overwrite: true });
  return { exitCode: EXIT.clean, notes: [...notes, `Wrote ${shown}.`] };
}

/** As it is asked for, else by the ending of the file to be written. */
function formatOf({ format, output }: SummaryOptions, { isOutputTerminal }: Environment): DocumentFormat {
  const found = format === undefined ? formatByEnding(output) : oneOf('--format', format, DOCUMENT_FORMATS);
  if (BINARY_FORMATS.has(found) && output === undefined && isOutputTerminal)
    throw new UsageError(`${found} is not for a terminal: say with -o which file to write.`);
  return found;
}

function formatByEnding(output: string | undefined): DocumentFormat {
  if (output === undefined) return 'md';
  const ending = path.extname(output).slice(1).toLowerCase();
  const format = ENDINGS[ending] ?? DOCUMENT_FORMATS.find((each) => each === ending);
  if (ending === '' || format) return format ?? 'md';
  throw new UsageError(`The ending of ${output} does not say which format: add --format ${listed(DOCUMENT_FORMATS)}.`);
}

const ENDINGS: Readonly<Record<string, DocumentFormat>> = { markdown: 'md', htm: 'html' };

function readershipOf({ for: given = 'sponsor', include = [] }: SummaryOptions): Readership {
  const reader = oneOf('--for', given, READERS);
  const inclusions = include.map((each) => oneOf('--include', each, INCLUSIONS));
  const [first] = inclusions;
  if (reader === 'staff' && first)
    throw new UsageError(`--include ${first} is for sponsors only: staff are never shown what it adds.`);
  return { reader, include: new Set<Inclusion>(inclusions) };
}

function slidesOf({ slides }: SummaryOptions, format: DocumentFormat) {
  if (slides !== undefined && format !== 'pptx') throw new UsageError(`--slides goes with pptx, not with ${format}.`);
  return oneOf('--slides', slides ?? 'one', SLIDES);
}

function oneOf<Value extends string>(option: string, given: string, values: readonly Value[]): Value {
  const value = values.find((each) => each === given);
  if (value === undefined) throw new UsageError(`${option} takes ${listed(values)}, not "${given}".`);
  return value;
}

function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function isSameFile(given: string, output: string | undefined, { cwd }: Environment): boolean {
  return output !== undefined && path.resolve(cwd, given) === path.resolve(cwd, output);
}

/** Nothing of what a restricted plan says. */
function explain(refusal: Refusal, given: string, { reader }: Readership): string {
  if (refusal === 'no-plan')
    return `${given} is neither a change plan nor a communication plan, so there is nothing to sum up.`;
  return reader === 'staff'
    ? `${given} is restricted, so nothing of it is for staff.`
    : `${given} is restricted. Add --include restricted if those who will read the summary may know it.`;
}

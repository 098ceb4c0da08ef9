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
import { chooseFileFormat } from '../choose-format.ts';
import { describeMissingLogo } from '../describe-missing-logo.ts';
import type { Environment } from '../environment.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT, type Outcome, UsageError } from '../outcome.ts';
import { readChoice } from '../read-choice.ts';
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
  const paper = readChoice('--paper', options.paper ?? 'a4', PAPERS);
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
function formatOf(options: SummaryOptions, { isOutputTerminal }: Environment): DocumentFormat {
  const found = chooseFileFormat(options, DOCUMENT_FORMATS, 'A summary');
  if (BINARY_FORMATS.has(found) && options.output === undefined && isOutputTerminal)
    throw new UsageError(`${found} is not for a terminal: say with -o which file to write.`);
  return found;
}

function readershipOf({ for: given = 'sponsor', include = [] }: SummaryOptions): Readership {
  const reader = readChoice('--for', given, READERS);
  const inclusions = include.map((each) => readChoice('--include', each, INCLUSIONS));
  const [first] = inclusions;
  if (reader === 'staff' && first)
    throw new UsageError(`--include ${first} is for sponsors only: staff are never shown what it adds.`);
  return { reader, include: new Set<Inclusion>(inclusions) };
}

function slidesOf({ slides }: SummaryOptions, format: DocumentFormat) {
  if (slides !== undefined && format !== 'pptx') throw new UsageError(`--slides goes with pptx, not with ${format}.`);
  return readChoice('--slides', slides ?? 'one', SLIDES);
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

import path from 'node:path';
import { KIT_FORMATS } from '../core/kits/kit-formats.ts';
import { oneOf } from '../core/plan/plan.ts';
import { CALENDAR_FORMATS } from '../exporters/calendar-formats.ts';
import { DOCUMENT_FORMATS } from '../exporters/document-formats.ts';
import { UsageError } from './outcome.ts';
import { listed } from './read-choice.ts';

/** What a call says of the format: by a word, or by the ending of the file to be written. */
export interface FormatOptions {
  readonly format?: string;
  readonly output?: string;
}

const WRITTEN = [...DOCUMENT_FORMATS, ...CALENDAR_FORMATS, ...KIT_FORMATS];
type Written = (typeof WRITTEN)[number];

const OTHER_ENDINGS: ReadonlyMap<string, Written> = new Map([
  ['markdown', 'md'],
  ['htm', 'html'],
]);

const PLAN_ENDINGS = ['yaml', 'yml'];

/** The format that the ending of a file stands for, among all that the tool writes. */
export function formatByEnding(file: string): Written | undefined {
  const ending = endingOf(file);
  return OTHER_ENDINGS.get(ending) ?? oneOf(WRITTEN, ending);
}

/**
 * As it is asked for, else as the ending says; undefined where neither says. A file never gets the ending of another
 * format: what opens it would be at a loss.
 */
export function chooseFormat<Format extends Written>(
  { format, output }: FormatOptions,
  formats: readonly Format[],
  what: string,
): Format | undefined {
  if (output !== undefined && PLAN_ENDINGS.includes(endingOf(output)))
    throw new UsageError(
      `${output} has the ending of a plan, and no plan is ever written over. Choose another ending.`,
    );
  const named = output === undefined ? undefined : formatByEnding(output);
  const wanted = format ?? named;
  if (wanted === undefined) return undefined;
  const found = oneOf(formats, wanted);
  if (!found) throw new UsageError(`${what} cannot be written as ${wanted}. --format takes ${listed(formats)}.`);
  if (named === undefined || named === found) return found;
  const other = oneOf(formats, named) ? `, or --format ${named}` : '';
  throw new UsageError(
    `--format says ${found}, but the name ${output} says ${named}. Choose a name that ends in .${found}${other}.`,
  );
}

/** What becomes one file: Markdown where nothing says otherwise, but an ending that nobody knows is asked about. */
export function chooseFileFormat<Format extends Written>(
  options: FormatOptions,
  formats: readonly Format[],
  what: string,
): Format | 'md' {
  const found = chooseFormat(options, formats, what);
  if (found || options.output === undefined || endingOf(options.output) === '') return found ?? 'md';
  throw new UsageError(`The ending of ${options.output} does not say which format: add --format ${listed(formats)}.`);
}

function endingOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase();
}

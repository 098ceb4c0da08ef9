import type { Severity } from '../finding/finding.ts';
import type { LocatedFinding, LocatedRelated } from './located-finding.ts';
import { countFindings, countSuppressed, type Report, type ReportedFile, sumQuestions } from './report.ts';

export type Style = 'error' | 'warning' | 'information' | 'path' | 'dim' | 'good';

export interface TextReportOptions {
  /** Colours a text; the identity where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
  /** Errors only. */
  readonly isQuiet: boolean;
  /** `path:line` of a place in any file; undefined where the file is not known. */
  readonly placeOf: (related: LocatedRelated) => string | undefined;
}

/** More places than these are for the editor. */
const RELATED_SHOWN = 3;

/** The report that people read: a block a file, a line a finding with its remedy below, and the sum. */
export function renderTextReport(report: Report, options: TextReportOptions): string {
  const blocks = report.files.flatMap((file) => renderFile(file, options));
  const errors = report.errors.map(
    ({ path, message }) => `${options.paint('path', path)}\n  ${options.paint('error', message)}\n`,
  );
  return [
    ...blocks,
    ...errors,
    ...(options.isQuiet && blocks.length + errors.length === 0 ? [] : [renderSum(report, options)]),
  ].join('\n');
}

function renderFile(file: ReportedFile, options: TextReportOptions): string[] {
  const findings = file.findings.filter(({ finding }) => !options.isQuiet || finding.severity === 'error');
  if (findings.length === 0) return [];
  const { lines } = file.checked.planFile.file;
  const places = findings.map(({ span }) => {
    const { line, column } = lines.positionAt(span.start);
    return `${line + 1}:${column + 1}`;
  });
  const width = Math.max(...places.map((place) => place.length));
  const rows = findings.map((finding, index) =>
    renderFinding(finding, (places[index] as string).padStart(width), options),
  );
  return [`${options.paint('path', file.path)}\n${rows.join('\n')}\n`];
}

const LABELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info' };

function renderFinding(
  { finding, message, remedy, related }: LocatedFinding,
  place: string,
  { paint, placeOf }: TextReportOptions,
): string {
  const label = paint(finding.severity, LABELS[finding.severity].padEnd(7));
  const first = `  ${paint('dim', place)}  ${label}  ${message}  ${paint('dim', finding.code)}`;
  const indent = ' '.repeat(place.length + 13);
  const places = related.slice(0, RELATED_SHOWN).flatMap((each) => {
    const where = placeOf(each);
    return where === undefined || each.message === '' ? [] : [`→ ${where}  ${each.message}`];
  });
  const below = [...(remedy === '' ? [] : [remedy]), ...(finding.category === 'rule' ? places : [])];
  return [first, ...below.map((line) => `${indent}${paint('dim', line)}`)].join('\n');
}

function renderSum(report: Report, { paint }: TextReportOptions): string {
  const counts = countFindings(report);
  const plans = report.files.flatMap((file) => file.plans);
  const { answered, total } = sumQuestions(plans);
  const questions = total > 0 ? `${answered} of ${total} questions answered; ` : '';
  const parts = [plural(counts.error, 'error'), plural(counts.warning, 'warning'), `${counts.information} information`];
  const isClean = counts.error + counts.warning + counts.information === 0;
  const found = isClean ? paint('good', 'no finding') : parts.join(', ');
  const suppressed = countSuppressed(report);
  const silenced = suppressed > 0 ? `; ${suppressed} silenced by comments` : '';
  const fixable = report.files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes.some(({ applicability }) => applicability === 'safe')).length;
  const hint = fixable > 0 ? `"changewright fix" mends ${fixable} of them.\n` : '';
  return `${plural(plans.length, 'plan')} checked: ${questions}${found}${silenced}.\n${hint}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

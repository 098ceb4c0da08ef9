import type { LineIndex } from '../parse/line-index.ts';
import type { Span } from '../parse/tree.ts';
import { countQuestions } from '../questions/evaluate.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { LocatedFinding } from './located-finding.ts';
import { countFindings, countSuppressed, type Report, type ReportedFile, reportedTitle } from './report.ts';

/** The JSON report, version 1: lines and columns count from 1, columns in UTF-16 units, `endColumn` is exclusive. */
export function renderJsonReport(
  report: Report,
  pathOf: (uri: string) => string,
  linesOf: (uri: string) => LineIndex | undefined,
): string {
  const plans = report.files.flatMap((file) =>
    file.plans.map(({ plan, questions }) => planEntry(file.path, plan, questions)),
  );
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => findingEntry(file, finding, pathOf, linesOf)),
  );
  const suppressed = report.files.flatMap(suppressedEntries);
  const counts = {
    plans: plans.length,
    ...countFindings(report),
    suppressed: countSuppressed(report),
    baselined: 0,
  };
  const errors = report.errors.map(({ path, message }) => ({ path, message }));
  const tool = { name: 'changewright', version: report.version };
  return `${JSON.stringify({ version: 1, tool, today: report.today, root: '.', plans, findings, suppressed, errors, counts }, null, 2)}\n`;
}

function planEntry(
  path: string,
  plan: ReportedFile['plans'][number]['plan'],
  questions: ReportedFile['plans'][number]['questions'],
) {
  const size = plan.data.size;
  return {
    path,
    document: plan.document.index,
    kind: plan.kind,
    title: reportedTitle(plan),
    status: plan.status,
    ...(typeof size === 'string' && { size }),
    questions: countQuestions(questions),
  };
}

function findingEntry(
  file: ReportedFile,
  located: LocatedFinding,
  pathOf: (uri: string) => string,
  linesOf: (uri: string) => LineIndex | undefined,
) {
  const { finding } = located;
  const { planFile } = file.checked;
  return {
    path: file.path,
    document: finding.document,
    ...position(planFile.file.lines, located.span),
    code: finding.code,
    category: finding.category,
    severity: finding.severity,
    message: located.message,
    remedy: located.remedy,
    at: finding.place.at,
    ...(finding.state && { state: finding.state }),
    ...(finding.questions && { questions: finding.questions }),
    fixes: located.fixes.map(({ title, applicability }) => ({ title, applicability })),
    fingerprint: fingerprintOf(file.workspacePath, planFile, finding),
    related: located.related.flatMap(({ uri, span, message }) => {
      const lines = linesOf(uri);
      return lines ? [{ path: pathOf(uri), ...startOf(lines, span), message }] : [];
    }),
  };
}

function suppressedEntries({ path, checked, suppressed }: ReportedFile) {
  const { lines } = checked.planFile.file;
  return suppressed.map(({ found: { finding, span }, reason }) => ({
    code: finding.code,
    path,
    line: startOf(lines, span).line,
    by: 'comment',
    reason,
  }));
}

function startOf(lines: LineIndex, span: Span) {
  const { line, column } = lines.positionAt(span.start);
  return { line: line + 1, column: column + 1 };
}

function position(lines: LineIndex, span: Span) {
  const end = lines.positionAt(span.end);
  return { ...startOf(lines, span), endLine: end.line + 1, endColumn: end.column + 1 };
}

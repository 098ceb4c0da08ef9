import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { pagePathOf } from '../core/explain/pages.ts';
import type { Severity } from '../core/finding/finding.ts';
import type { LineIndex } from '../core/parse/line-index.ts';
import type { LocatedFinding } from '../core/report/located-finding.ts';
import type { ClientFeatures } from './client-features.ts';
import { toRange } from './positions.ts';

/** What is needed of the other files that a finding points to. */
export interface OtherFiles {
  readonly linesOf: (uri: string) => LineIndex | undefined;
  readonly clientUri: (uri: string) => string;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export function toDiagnostic(
  located: LocatedFinding,
  lines: LineIndex,
  { encoding, relatedInformation, pages }: Pick<ClientFeatures, 'encoding' | 'relatedInformation' | 'pages'>,
  others: OtherFiles,
): Diagnostic {
  const { finding, span, message, remedy, related, fixes } = located;
  const page = pagePathOf(finding.code);
  const information = relatedInformation ? related.flatMap((each) => toRelated(each)) : [];
  return {
    range: toRange(span, { lines, encoding }),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    ...(page !== undefined && pages !== undefined && { codeDescription: { href: `${pages}${page}` } }),
    source: 'changewright',
    message: remedy === '' ? message : `${message}\n${remedy}`,
    ...(information.length > 0 && { relatedInformation: information }),
    data: { code: finding.code, at: finding.place.at, fixes: fixes.length },
  };

  function toRelated({ uri, span, message }: LocatedFinding['related'][number]) {
    const otherLines = others.linesOf(uri);
    if (!otherLines) return [];
    return [
      { location: { uri: others.clientUri(uri), range: toRange(span, { lines: otherLines, encoding }) }, message },
    ];
  }
}

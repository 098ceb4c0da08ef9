import type { CheckedPlan } from '../check/check-plan.ts';
import type { Severity } from '../finding/finding.ts';
import { stemOf } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { countQuestions, type QuestionCounts } from '../questions/evaluate.ts';
import type { CheckedFile } from '../workspace.ts';
import type { LocatedFinding, SuppressedFinding } from './located-finding.ts';

/** One checked file as a report sees it. */
export interface ReportedFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Relative to the workspace's root: what fingerprints are made of, whatever the working directory. */
  readonly workspacePath: string;
  readonly plans: readonly CheckedPlan[];
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly checked: CheckedFile;
}

/** A fault of the tool, or a file that could not be read. */
export interface ReportedError {
  readonly path: string;
  readonly message: string;
  readonly isFault: boolean;
}

/** All that a run found, in the order of paths and places: every format is made of this. */
export interface Report {
  readonly version: string;
  readonly today: string;
  readonly files: readonly ReportedFile[];
  readonly errors: readonly ReportedError[];
}

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

export function countFindings({ files }: Report): SeverityCounts {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}

export function countSuppressed({ files }: Report): number {
  return files.reduce((sum, { suppressed }) => sum + suppressed.length, 0);
}

/** A restricted plan's title is prose of its own: its file's stem stands for it. */
export function reportedTitle(plan: Plan): string {
  return plan.isRestricted ? stemOf(plan.uri) : plan.title;
}

/** The questions of several plans together. */
export function sumQuestions(plans: readonly CheckedPlan[]): QuestionCounts {
  const sum = { answered: 0, partial: 0, unanswered: 0, deferred: 0, notApplicable: 0, total: 0 };
  for (const { questions } of plans) {
    const counts = countQuestions(questions);
    for (const key of Object.keys(sum) as (keyof QuestionCounts)[]) sum[key] += counts[key];
  }
  return sum;
}

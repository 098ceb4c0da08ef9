import { type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Finding } from '../finding/finding.ts';
import type { Message, MessageText } from '../messages/message.ts';
import { type RenderOptions, renderMessage, renderProse } from '../messages/render-message.ts';
import { locate, type Place } from '../parse/locate.ts';
import type { Span } from '../parse/tree.ts';
import type { PlanFile } from '../plan/plan.ts';
import { suppress } from '../suppression/suppress.ts';
import type { CheckedFile } from '../workspace.ts';

/** A finding with absolute spans and its texts: what the editor and the command line both show. */
export interface LocatedFinding extends MessageText {
  readonly finding: Finding;
  readonly span: Span;
  readonly related: readonly LocatedRelated[];
  readonly fixes: readonly LocatedFix[];
}

export interface LocatedRelated {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

export interface LocatedFix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggested';
  readonly isDecision: boolean;
  readonly edits: readonly TextEdit[];
}

/** All that is to be said of a file, in the order of its text, and what its author has silenced. */
export interface LocatedFile {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export interface SuppressedFinding {
  readonly found: LocatedFinding;
  /** In the author's words; withheld of a restricted plan. */
  readonly reason: string;
}

/** The findings of a file that nothing silences, in the order of its text. */
export function locateFindings(
  checked: CheckedFile,
  findFile: (uri: string) => PlanFile | undefined,
  options: RenderOptions = {},
): readonly LocatedFinding[] {
  return locateFile(checked, findFile, options).findings;
}

/** One mistake seen twice, through an alias say, is told once. Comments that silence findings are heeded here, for every reader alike. */
export function locateFile(
  checked: CheckedFile,
  findFile: (uri: string) => PlanFile | undefined,
  options: RenderOptions = {},
): LocatedFile {
  const { planFile } = checked;
  const isRestricted = ({ uri, document }: { readonly uri: string; readonly document: number }) =>
    (uri === planFile.uri ? planFile : findFile(uri))?.plans.some(
      (plan) => plan.isRestricted && plan.document.index === document,
    );
  // What is told of two plans may quote either of them.
  const optionsOf = ({ document, related = [] }: Finding) => ({
    ...options,
    restricted: [{ uri: planFile.uri, document }, ...related].some(isRestricted),
  });
  const locateOne = (finding: Finding) => locateFinding(planFile, finding, findFile, optionsOf(finding));
  const all = inOrder([...checked.textFindings, ...checked.plans.flatMap(({ findings }) => findings)].map(locateOne));
  const { lines } = planFile.file;
  const { kept, suppressed, findings } = suppress(checked, all, ({ span }) => lines.positionAt(span.start).line);
  return {
    findings: findings.length === 0 ? kept : inOrder([...kept, ...findings.map(locateOne)]),
    suppressed: suppressed.map(({ found, reason }) => ({
      found,
      reason: renderProse(reason, optionsOf(found.finding)),
    })),
  };
}

function inOrder(located: readonly LocatedFinding[]): LocatedFinding[] {
  const seen = new Set<string>();
  return located
    .filter(({ finding, span }) => {
      const key = `${finding.code} ${finding.discriminator ?? ''} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.finding.code, b.finding.code),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function locateFinding(
  file: PlanFile,
  finding: Finding,
  findFile: (uri: string) => PlanFile | undefined,
  options: RenderOptions,
): LocatedFinding {
  const text = (message: Message) => renderMessage(message, options);
  const document = file.file.documents[finding.document];
  return {
    finding,
    ...text(finding.message),
    span: spanIn(file, finding.document, finding.place) ?? { start: 0, end: 0 },
    related: (finding.related ?? []).flatMap((related) => {
      const target = related.uri === file.uri ? file : findFile(related.uri);
      const span = target && spanIn(target, related.document, related.place);
      return span ? [{ uri: related.uri, span, message: text(related.message).message }] : [];
    }),
    fixes: (finding.fixes ?? []).map((fix) => ({
      title: text(fix.title).message,
      applicability: fix.applicability,
      isDecision: fix.isDecision ?? false,
      // Made when somebody wants them: most findings are only read.
      get edits() {
        return document ? toTextEdits(document, file.file.text, fix.edits) : [];
      },
    })),
  };
}

function spanIn(file: PlanFile, index: number, place: Place): Span | undefined {
  const document = file.file.documents[index];
  if (document) return locate(document, place);
  return 'span' in place ? place.span : undefined;
}

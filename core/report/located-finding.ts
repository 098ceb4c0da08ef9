import { lineBreakOf, type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Finding } from '../finding/finding.ts';
import { type Message, type MessageText, type RenderOptions, renderMessage } from '../messages/message.ts';
import { locate, type Place } from '../parse/locate.ts';
import type { Span } from '../parse/tree.ts';
import type { PlanFile } from '../plan/plan.ts';
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
  readonly edits: readonly TextEdit[];
}

/** All findings of a file in the order of its text. One mistake seen twice, through an alias say, is told once. */
export function locateFindings(
  checked: CheckedFile,
  findFile: (uri: string) => PlanFile | undefined,
  options: RenderOptions = {},
): LocatedFinding[] {
  const restricted = new Set(
    checked.plans.filter(({ plan }) => plan.isRestricted).map(({ plan }) => plan.document.index),
  );
  const located = [...checked.textFindings, ...checked.plans.flatMap(({ findings }) => findings)].map((finding) =>
    locateFinding(checked.planFile, finding, findFile, { ...options, restricted: restricted.has(finding.document) }),
  );
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
  const lineBreak = lineBreakOf(file.file.text);
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
      edits: document ? toTextEdits(document, fix.edits, lineBreak) : [],
    })),
  };
}

function spanIn(file: PlanFile, index: number, place: Place): Span | undefined {
  const document = file.file.documents[index];
  if (document) return locate(document, place);
  return 'span' in place ? place.span : undefined;
}

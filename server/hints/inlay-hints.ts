import type { CancellationToken, InlayHint, Range } from 'vscode-languageserver';
import { locateKey } from '../../core/parse/locate.ts';
import type { Definition } from '../../core/plan/facts.ts';
import type { ShownSettings } from '../client-settings.ts';
import { type Telling, toTelling, toVoice } from '../hover/telling.ts';
import { toPlainLine } from '../markup.ts';
import { planViews } from '../plan-view.ts';
import { type Ruler, toRange, toSpan } from '../positions.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { dateHints } from './date-hints.ts';
import type { Hint, IsWanted } from './hint.ts';
import { nameHints } from './name-hints.ts';
import { scoreHints } from './score-hints.ts';

const SOURCES = { dates: dateHints, names: nameHints, scores: scoreHints } as const;

/** What the lines of a range leave unsaid: which day a date means, who is behind a short name, what a risk scores. */
export async function inlayHints(
  session: Session,
  uri: string,
  range: Range,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const kinds = (await session.settings.current()).inlayHints;
  stopIfCancelled(token);
  if (!session.documents.get(uri)) return [];
  // Tooltips of plain text: a plan's words in them are no markup, whatever the client makes of it.
  const voice = toVoice(session, false);
  const hints: InlayHint[] = [];
  for (const view of await planViews(session.workspace, uri)) {
    stopIfCancelled(token);
    const { document, file } = view.plan;
    const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
    const { start, end } = toSpan(range, ruler);
    const isWanted = (offset: number) => offset >= start && offset <= end;
    if (document.offset > end || document.end < start) continue;
    const found = hintsOf(toTelling(session.workspace, voice, view), kinds, isWanted);
    hints.push(...found.map((hint) => toInlayHint(session, hint, ruler)));
  }
  return hints;
}

/** The hints of one plan. What an alias repeats stands in one place, and has its hint once. */
export function hintsOf(telling: Telling, kinds: ShownSettings['inlayHints'], isWanted: IsWanted): Hint[] {
  const names = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
  const all = names.filter((name) => kinds[name]).flatMap((name) => SOURCES[name](telling, isWanted));
  return [...new Map(all.map((hint) => [`${hint.offset} ${hint.label}`, hint])).values()];
}

function toInlayHint(session: Session, { offset, label, tooltip, names, edits = [] }: Hint, ruler: Ruler): InlayHint {
  const location = names && locationOf(session, names);
  const value = toPlainLine(label);
  return {
    position: toRange({ start: offset, end: offset }, ruler).start,
    label: location ? [{ value, location }] : value,
    ...(tooltip && { tooltip }),
    ...(edits.length > 0 && {
      textEdits: edits.map(({ span, newText }) => ({ range: toRange(span, ruler), newText })),
    }),
    paddingLeft: true,
  };
}

function locationOf({ documents, client }: Session, { plan, path }: Definition) {
  const key = locateKey(plan.document, path);
  const ruler = { lines: plan.file.lines, encoding: client.encoding };
  return key && { uri: documents.clientUri(plan.uri), range: toRange(key, ruler) };
}

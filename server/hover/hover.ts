import type { Hover, Position } from 'vscode-languageserver';
import type { Span } from '../../core/parse/tree.ts';
import type { LocatedFinding } from '../../core/report/located-finding.ts';
import { toContent } from '../markup.ts';
import { type Ruler, toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { describeFinding } from './describe-code.ts';
import { tellPlace } from './tell-place.ts';
import { type Told, toVoice, type Voice } from './telling.ts';

/** More at one place would bury what is asked for. */
const MOST_FINDINGS = 2;

export async function hover(session: Session, uri: string, position: Position): Promise<Hover | null> {
  if (!session.documents.get(uri)) return null;
  // A configuration is read when it is checked.
  const { located } = await session.checks.report(uri);
  const lines = session.workspace.fileOf(uri)?.file.lines;
  if (!lines) return null;
  const ruler: Ruler = { lines, encoding: session.client.encoding };
  const offset = toOffset(position, ruler);
  const voice = toVoice(session, session.client.markdownHover);
  const place = await tellPlace(session.workspace, voice, uri, offset);
  const told = withHelp(voice, place, findingsAt(located, place?.span ?? { start: offset, end: offset }));
  return told && { contents: toContent(voice.markup, told.paragraphs), range: toRange(told.span, ruler) };
}

/** One finding of each sort that stands here. */
function findingsAt(located: readonly LocatedFinding[], { start, end }: Span): LocatedFinding[] {
  const here = located.filter(({ span }) => span.start <= end && span.end >= start);
  const byCode = new Map(here.map((each) => [each.finding.code, each]));
  return [...byCode.values()].slice(0, MOST_FINDINGS);
}

/** The message stands with the finding: here is why it matters. A question that is told of already is not told again. */
function withHelp(voice: Voice, place: Told | undefined, findings: readonly LocatedFinding[]): Told | null {
  const paragraphs = (place?.paragraphs ?? []).filter((each) => each !== '');
  const isPlain = paragraphs.length > 0;
  for (const finding of findings) {
    const help = describeFinding(voice, finding);
    const [title = ''] = help;
    if (!paragraphs.some((each) => each.includes(title))) paragraphs.push(...help);
  }
  const span = isPlain ? place?.span : findings[0]?.span;
  return span && paragraphs.length > 0 ? { span, paragraphs } : null;
}

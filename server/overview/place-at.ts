import { pathAt } from '../../core/parse/locate.ts';
import { canonicalUri } from '../../core/plan/uri.ts';
import { type Ruler, toOffset } from '../positions.ts';
import type { PlaceAtParams, PlanPlace } from '../protocol/plans.ts';
import type { Session } from '../session.ts';

/** What a position belongs to; null where no plan is. */
export async function placeAt(
  session: Session,
  { uri: clientUri, position }: PlaceAtParams,
): Promise<PlanPlace | null> {
  const uri = canonicalUri(clientUri);
  const planFile = await session.workspace.load(uri);
  if (!planFile) return null;
  const { lines } = planFile.file;
  const offset = withinText(position.line, toOffset(position, { lines, encoding: session.client.encoding }), lines);
  const plan = planFile.plans.findLast(({ document }) => document.offset <= offset);
  return plan ? { uri, document: plan.document.index, at: pathAt(plan.document, offset).path } : null;
}

/** Before and behind a line's text, what belongs to the text is meant. */
function withinText(line: number, offset: number, lines: Ruler['lines']): number {
  const text = lines.lineText(line);
  const start = lines.lineStart(line) + (text.length - text.trimStart().length);
  const end = lines.lineStart(line) + text.trimEnd().length - 1;
  return Math.max(start, Math.min(offset, end));
}

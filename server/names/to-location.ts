import type { Location } from 'vscode-languageserver';
import type { LocatedMention } from '../../core/names/locate-mention.ts';
import type { Span } from '../../core/parse/tree.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Ruler, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

export function rulerOf({ client }: Session, { file }: Plan): Ruler {
  return { lines: file.lines, encoding: client.encoding };
}

/** The name alone, without quotes and without what is counted from it. */
export function toLocation(session: Session, { mention, name }: LocatedMention): Location {
  return locationIn(session, mention.plan, name);
}

export function locationIn(session: Session, plan: Plan, span: Span): Location {
  return { uri: session.documents.clientUri(plan.uri), range: toRange(span, rulerOf(session, plan)) };
}

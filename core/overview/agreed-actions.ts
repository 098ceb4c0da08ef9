import type { Path, PlainValue } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import { entriesOf, isRecord, type Plan, valueAt } from '../plan/plan.ts';

/** What somebody has promised in a session, a follow-up or a review, as it is written there. */
export interface AgreedAction {
  /** Of the action itself. */
  readonly path: Path;
  readonly due: string;
  readonly owner: string | undefined;
}

const OVER: readonly unknown[] = ['done', 'dropped'];

/** The promises of a plan that are still open. Such files have no schema of their own yet: nothing is taken for granted. */
export function agreedActions({ kind, data }: Plan): AgreedAction[] {
  return placesIn(kind, data).flatMap((place) =>
    entriesOf(valueAt(data, place)).flatMap(([id, action]): AgreedAction[] => {
      if (!isRecord(action) || OVER.includes(action.status) || typeof action.due !== 'string') return [];
      const { due, owner } = action;
      return [{ path: [...place, id], due, owner: typeof owner === 'string' ? owner : undefined }];
    }),
  );
}

/** Where plans of a kind keep such actions. */
function placesIn(kind: Kind, data: Plan['data']): Path[] {
  if (kind === 'delivery-routine') return sessionsIn(data.sessions).map((day) => ['sessions', day, 'actions']);
  if (kind === 'follow-up') return [['actions']];
  return kind === 'learning-review' ? [['fixes']] : [];
}

function sessionsIn(sessions: PlainValue | undefined): string[] {
  return entriesOf(sessions).map(([day]) => day);
}

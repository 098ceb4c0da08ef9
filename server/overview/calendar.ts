import type { CancellationToken } from 'vscode-languageserver';
import { composeCalendar, type Occurrence, type PlacedCalendar } from '../../core/overview/calendar.ts';
import type { CalendarEntry } from '../../core/overview/calendar-entries.ts';
import { familyCalendar, overloadsIn } from '../../core/overview/family-calendar.ts';
import type { CalendarItem, CalendarParams, CalendarResult } from '../protocol/plans.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { shownFamilies } from './shown-families.ts';

/** What all plans of the workspace tell people, by week. */
export async function calendar(
  session: Session,
  { direction, weeks }: CalendarParams,
  token: CancellationToken,
): Promise<CalendarResult> {
  await session.scanning.done;
  stopIfCancelled(token);
  session.news.beginCalendar();
  const families: PlacedCalendar[] = [];
  for await (const { family, uris } of shownFamilies(session, token)) {
    const own = await session.workspace.look(family, familyCalendar);
    const { settings } = await session.workspace.contextOf(family);
    const entries = own.entries.filter(({ spot }) => uris.has(spot.plan.uri));
    families.push({ ...own, entries, overloads: overloadsIn(own, settings) });
    session.news.sawCalendar(uris, own);
  }
  const today = session.today;
  const composed = composeCalendar(families, { today, direction, weeks });
  return {
    today,
    hasMore: composed.hasMore,
    overdue: composed.overdue.map((each) => toItem(session, each)),
    undated: composed.undated.map((entry) => itemOf(session, entry)),
    weeks: composed.weeks.map(({ monday, occurrences, overloads, freeDays }) => ({
      monday,
      items: occurrences.map((each) => toItem(session, each)),
      overloads: overloads.map(({ receiver, unit, amount, limit }) => ({ receiver, unit, amount, limit })),
      freeDays,
    })),
  };
}

function toItem(session: Session, { entry, date, isLate, dayOff }: Occurrence): CalendarItem {
  const why = dayOff?.reason === 'blackout' ? dayOff.blackout.why : undefined;
  return {
    ...itemOf(session, entry),
    date,
    isLate,
    ...(dayOff && { dayOff: { reason: dayOff.reason, ...(why !== undefined && { why }) } }),
  };
}

function itemOf({ documents, workspace }: Session, { spot, dates: _, ...entry }: CalendarEntry): CalendarItem {
  const { uri, document } = spot.plan;
  const plan = workspace.fileOf(uri)?.plans.find((each) => each.document.index === document);
  return { ...entry, uri: documents.clientUri(uri), document, at: spot.path, plan: plan?.title ?? '', isLate: false };
}

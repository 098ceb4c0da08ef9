import { type CommunicationsCalendar, gatherCalendar } from '../calendar/gather-calendar.ts';
import { lineText } from '../document/render-text.ts';
import type { Workspace } from '../workspace.ts';
import type { Draft } from './draft.ts';
import type { Sheet } from './kit.ts';
import { plainText } from './plain-text.ts';

/** People meet there, in a room or not. */
const MEETINGS: readonly unknown[] = ['meeting', 'call', 'video'];

/** The sheets with an invitation each: those of items that people come together for, on a day that is set. */
export async function withInvitations(
  workspace: Workspace,
  uri: string,
  sheets: readonly Sheet[],
): Promise<readonly Sheet[]> {
  const { calendar } = await gatherCalendar(workspace, [uri], false);
  if (!calendar) return sheets;
  return sheets.map((sheet) => {
    const invitation = sheet.draft && invitationTo(sheet.draft, calendar);
    return invitation ? { ...sheet, invitation } : sheet;
  });
}

/** The item as the calendar has it, so that the one takes the other's place, with the words of the draft. */
function invitationTo(
  { touchpoint, hold, body }: Draft,
  all: CommunicationsCalendar,
): CommunicationsCalendar | undefined {
  const { channels, spot } = touchpoint;
  if (!channels.some(({ facts: { medium } }) => MEETINGS.includes(medium))) return undefined;
  const item = all.items.find(
    ({ source: { uri, document, path } }) =>
      uri === spot.plan.uri && document === spot.plan.document && path.join('\n') === spot.path.join('\n'),
  );
  if (!item || item.dates.length === 0) return undefined;
  const invitation = [...hold.map(lineText), plainText(body).trim()].join('\n\n');
  return { ...all, name: item.title, items: [{ ...item, invitation }] };
}

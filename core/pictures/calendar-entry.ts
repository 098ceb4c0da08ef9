import type { Composing } from '../document/composing.ts';
import { titleOfId } from '../names/title-of-id.ts';
import { type CalendarEntry, calendarEntries } from '../overview/calendar-entries.ts';
import { entryTitles } from '../overview/entry-title.ts';
import { type Change, changes } from '../views/changes.ts';
import { titles } from '../views/inputs.ts';
import { below, type Spot } from '../views/spot.ts';
import { isShown } from './is-shown.ts';

/** What takes place in the plans that pictures are about. */
export function entriesOf(composing: Composing): readonly CalendarEntry[] {
  return composing.read(calendarEntries).filter(({ spot }) => isShown(composing, spot.plan));
}

/** The changes that pictures are about. */
export function changesOf(composing: Composing): readonly Change[] {
  return composing.read(changes).filter(({ plan }) => isShown(composing, plan));
}

/** The start, the go-live, the end and the milestones, which are not for anybody in particular. */
export function isOfChange({ type }: CalendarEntry): boolean {
  return type === 'start' || type === 'go-live' || type === 'end' || type === 'milestone';
}

/** What an entry of the calendar is called: the plans have no name for the start, the go-live and the end. */
export function titleOfEntry(composing: Composing, { type, spot }: CalendarEntry): string {
  const { read, wording } = composing;
  if (type !== 'start' && type !== 'go-live' && type !== 'end') return titleAt(composing, spot);
  const what = wording.say(`pictures.${type}`);
  const change = read(titles).find(({ plan }) => plan === spot.plan)?.value;
  const isOneOfSeveral = changesOf(composing).length > 1 && change !== undefined;
  return isOneOfSeveral ? wording.say('pictures.of-change', { what, change }) : what;
}

/** What the entry at a place is called; one that has a short name only begins like a sentence all the same. */
export function titleAt({ read }: Composing, spot: Spot): string {
  const title = read(entryTitles)(spot);
  const id = String(spot.path.at(-1));
  return title === id.replaceAll('-', ' ') ? titleOfId(id) : title;
}

/** Where the day of an entry stands: of the start, the go-live and the end that is the place of the entry itself. */
export function daySpotOf({ type, spot, isRecurring }: CalendarEntry): Spot {
  if (type === 'start' || type === 'go-live' || type === 'end') return spot;
  return below(spot, isRecurring ? 'every' : 'date');
}

import type { Wording } from '../words/wording.ts';
import type { CalendarItem, ItemContact, Named } from './calendar-item.ts';

/** What is told of an item beside its day; the heading of each is the word `calendar.` and its name. */
export const ITEM_FACTS = [
  'type',
  'status',
  'audiences',
  'channels',
  'sender',
  'author',
  'approver',
  'place',
  'says',
  'asks',
  'embargo',
  'contact',
  'plan',
] as const;
export type ItemFact = (typeof ITEM_FACTS)[number];

/** Each in words; empty where the plan does not say. */
export function itemTexts(item: CalendarItem, wording: Wording): Readonly<Record<ItemFact, string>> {
  const asked = (of: string, what: string) =>
    item.asks.length === 1 ? what : wording.say('calendar.fact', { name: of, text: what });
  return {
    type: wording.say(`calendar.type.${item.type}`),
    status: wording.say(`calendar.${item.status}`),
    audiences: namesOf(item.audiences),
    channels: namesOf(item.channels),
    sender: item.sender?.name ?? '',
    author: item.author?.name ?? '',
    approver: item.approver?.name ?? '',
    place: item.place ?? '',
    says: item.says.join(' '),
    asks: item.asks.map(({ of, what }) => asked(of, what)).join('; '),
    embargo: item.embargo ?? '',
    contact: contactText(item.contact),
    plan: item.plan.title,
  };
}

/** Names may hold commas. */
const BETWEEN_NAMES = '; ';

export function namesOf(all: readonly Named[]): string {
  return all.map(({ name }) => name).join(BETWEEN_NAMES);
}

function contactText(contact: ItemContact | undefined): string {
  return [contact?.name, contact?.address].filter((part) => part !== undefined).join(', ');
}

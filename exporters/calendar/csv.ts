import { stringify } from 'csv-stringify/browser/esm/sync';
import type { CommunicationsCalendar } from '../../core/calendar/gather-calendar.ts';
import { ITEM_FACTS, itemTexts } from '../../core/calendar/item-texts.ts';
import { occurrencesOf } from '../../core/calendar/occurrences.ts';

/** Spreadsheets take a file without this sign for one in the machine's own old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A calendar as CSV (RFC 4180), one line for each day of each item. What a spreadsheet would compute is marked as text. */
export function renderCsv({ items, wording }: CommunicationsCalendar): string {
  const own = ['date', 'time', 'zone', 'minutes', 'item'] as const;
  const headings = [...own, ...ITEM_FACTS, 'short-name' as const].map((column) => wording.say(`calendar.${column}`));
  const rows = occurrencesOf(items).map(({ item, date }) => {
    const texts = itemTexts(item, wording);
    const zone = item.time === undefined ? '' : (item.plan.zone ?? '');
    return [
      date ?? '',
      item.time ?? '',
      zone,
      String(item.minutes ?? ''),
      item.title,
      ...ITEM_FACTS.map((fact) => texts[fact]),
      item.shortName,
    ];
  });
  return BYTE_ORDER_MARK + stringify([headings, ...rows], { record_delimiter: 'windows', escape_formulas: true });
}

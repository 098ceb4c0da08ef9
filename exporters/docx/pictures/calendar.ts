import { type FileChild, HeightRule, TableRow } from 'docx';
import type { CalendarDate } from '../../../core/dates/calendar-date.ts';
import type { CalendarItemType, CalendarPicture } from '../../../core/document/picture.ts';
import { FREE_DAY, MUTED, RULE } from '../../office/palette.ts';
import { weeksOf } from '../../office/weeks-of.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { twips } from '../measures.ts';
import { spacer } from '../tables.ts';
import { legend, patch } from './legend.ts';
import { NO_BORDERS, rule, shadedCell } from './shaded-cell.ts';

const EDGE = rule(RULE, 4);
const BOX = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

/** Told apart by their form, as a colour alone would not be seen by all. */
const SIGNS: Readonly<Record<CalendarItemType, string>> = { touchpoint: '•', session: '▪', milestone: '◆' };

type Month = CalendarPicture['months'][number];

/** A table for each month, as it hangs on the wall. */
export function drawCalendar(calendar: CalendarPicture, layout: Layout): FileChild[] {
  const types = new Set(calendar.days.flatMap(({ items }) => items.map(({ type }) => type)));
  const signs = (Object.keys(SIGNS) as CalendarItemType[]).filter((type) => types.has(type));
  return [
    ...calendar.months.flatMap((month) => [monthTable(calendar, month, layout), spacer()]),
    legend([
      ...signs.map((type) => ({
        sign: { text: SIGNS[type], colour: layout.palette.brand },
        label: calendar.legend[type],
      })),
      { sign: patch(FREE_DAY), label: calendar.legend.free },
    ]),
  ];
}

function monthTable(calendar: CalendarPicture, { month, label }: Month, layout: Layout): DescribedTable {
  const { width, palette } = layout;
  const name = shadedCell([[{ text: label, isBold: true, colour: palette.brand }]], { columns: 7, padding: 0 });
  const weekdays = calendar.weekdays.map((weekday) =>
    shadedCell([[{ text: weekday, isBold: true, colour: MUTED }]], { borders: BOX, fill: palette.tint }),
  );
  return new DescribedTable({
    widths: calendar.weekdays.map((_, at) => width * (at < 5 ? 0.168 : 0.08)),
    borders: NO_BORDERS,
    describedAs: { title: `${calendar.title}: ${label}`, description: calendar.description },
    rows: [
      new TableRow({ tableHeader: true, children: [name] }),
      new TableRow({ tableHeader: true, children: weekdays }),
      ...weeksOf(month).map((week) => weekRow(calendar, week, layout)),
    ],
  });
}

function weekRow(calendar: CalendarPicture, week: readonly (CalendarDate | undefined)[], layout: Layout): TableRow {
  const cells = week.map((date, at) => {
    if (date === undefined) return shadedCell([], { borders: BOX });
    const isFree = at > 4 || calendar.freeDays.includes(date);
    return shadedCell(linesOf(calendar, date, layout), {
      verticalAlign: 'top',
      borders: BOX,
      fill: isFree ? FREE_DAY : undefined,
    });
  });
  return new TableRow({ cantSplit: true, height: { value: twips(26), rule: HeightRule.ATLEAST }, children: cells });
}

function linesOf(calendar: CalendarPicture, date: CalendarDate, { palette }: Layout) {
  const number = String(Number(date.slice(8)));
  const isToday = date === calendar.today;
  const day = { text: number, colour: isToday ? palette.brand : MUTED, isBold: isToday };
  const today = isToday ? [{ text: ` ${calendar.legend.today}`, isBold: true, colour: palette.brand }] : [];
  const items = calendar.days.find((each) => each.date === date)?.items ?? [];
  return [
    [day, ...today],
    ...items.map(({ type, label }) => [{ text: `${SIGNS[type]} `, colour: palette.brand }, { text: label }]),
  ];
}

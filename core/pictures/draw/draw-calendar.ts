import { addDays, type CalendarDate, WEEKDAYS, weekdayOf } from '../../dates/calendar-date.ts';
import type { CalendarItemType, CalendarPicture } from '../../document/picture.ts';
import { drawNumber } from './draw-lane.ts';
import { drawLegend } from './legend.ts';
import { shorten } from './measure-text.ts';
import { type Canvas, type Drawn, diamond, hatch, item, move, tag, text } from './svg.ts';

const BETWEEN = 26;
const LEAST_MONTH = 180;
const DAY_HEIGHT = 27;
const HEAD = 40;
const DAYS_A_WEEK = 7;

/** Months beside and below one another; each day has a mark for each thing that takes place on it. */
export function drawCalendar(calendar: CalendarPicture, canvas: Canvas): Drawn {
  const perRow = Math.max(1, Math.min(3, Math.floor((canvas.width + BETWEEN) / (LEAST_MONTH + BETWEEN))));
  const width = (canvas.width - (perRow - 1) * BETWEEN) / perRow;
  const parts: string[] = [];
  let y = 0;
  for (let at = 0; at < calendar.months.length; at += perRow) {
    const row = calendar.months
      .slice(at, at + perRow)
      .map(({ month, label }) => drawMonth(calendar, month, label, width, canvas));
    parts.push(...row.map(({ svg }, to) => move(to * (width + BETWEEN), y, svg)));
    y += Math.max(...row.map(({ height }) => height)) + 18;
  }
  const key = drawLegend(canvas, legendOf(calendar, canvas));
  return { svg: parts.join('') + move(0, y, key.svg), height: y + key.height };
}

function drawMonth(calendar: CalendarPicture, month: string, label: string, width: number, canvas: Canvas): Drawn {
  const { palette } = canvas;
  const day = width / DAYS_A_WEEK;
  const free = new Set(calendar.freeDays);
  const items = new Map(calendar.days.map((each) => [each.date, each.items]));
  const names = calendar.weekdays.map((name, at) =>
    text((at + 0.5) * day, 31, shorten(name, day - 2, 9), { fill: palette.soft, size: 9, anchor: 'middle' }),
  );
  const parts: string[] = [];
  const first = `${month}-01` as CalendarDate;
  const offset = WEEKDAYS.indexOf(weekdayOf(first));
  let at = offset;
  for (let date = first; date.startsWith(month); date = addDays(date, 1)) {
    const [x, y] = [(at % DAYS_A_WEEK) * day, HEAD + Math.floor(at / DAYS_A_WEEK) * DAY_HEIGHT];
    const square = { x, y, width: day, height: DAY_HEIGHT };
    parts.push(drawDay(square, date, items.get(date) ?? [], free.has(date), date === calendar.today, canvas));
    at++;
    if (date === '9999-12-31') break;
  }
  const title = text(0, 12, shorten(label, width, 12, true), { fill: palette.ink, size: 12, isBold: true });
  return { svg: title + names.join('') + parts.join(''), height: HEAD + Math.ceil(at / DAYS_A_WEEK) * DAY_HEIGHT };
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Item = CalendarPicture['days'][number]['items'][number];

function drawDay(
  square: Square,
  date: CalendarDate,
  items: readonly Item[],
  isFree: boolean,
  isToday: boolean,
  canvas: Canvas,
): string {
  const { palette } = canvas;
  const box = { x: square.x + 1, y: square.y + 1, width: square.width - 2, height: square.height - 2 };
  const fill = items.length > 0 ? palette.tint : palette.ground;
  const stroke = isToday ? { stroke: palette.ink, 'stroke-width': 1.6 } : {};
  const number = text(square.x + 4, square.y + 10.5, String(Number(date.slice(8))), {
    fill: items.length > 0 ? palette.ink : palette.soft,
    size: 8.5,
    isBold: items.length > 0 || isToday,
  });
  const back = [
    tag('rect', { ...box, rx: 2.5, fill, ...stroke }),
    isFree ? hatch(box.x, box.y, box.width, box.height, 5, palette.edge) : '',
    isFree ? tag('rect', { x: square.x + 2, y: square.y + 2.5, width: 13, height: 10, fill }) : '',
  ];
  return back.join('') + number + drawItems(square, items, canvas);
}

const MARK = 8;
const MOST_MARKS = 3;

/** Up to three marks; else the number of what takes place. */
function drawItems({ x, y, width, height }: Square, items: readonly Item[], canvas: Canvas): string {
  const [left, middle] = [x + width / 2, y + height - 8];
  if (items.length <= MOST_MARKS) {
    return items
      .map((each, at) =>
        item(canvas, each, drawMark(each.type, left + (at - (items.length - 1) / 2) * MARK, middle, canvas)),
      )
      .join('');
  }
  const named = { label: items.map(({ label }) => label).join(' · '), from: items.flatMap(({ from }) => from) };
  return item(canvas, named, drawNumber(items.length, left, middle, false, canvas));
}

function drawMark(type: CalendarItemType, x: number, y: number, { palette }: Canvas): string {
  const R = 3.1;
  switch (type) {
    case 'touchpoint':
      return tag('circle', { cx: x, cy: y, r: R, fill: palette.accent });
    case 'session':
      return tag('rect', {
        x: x - R + 0.3,
        y: y - R + 0.3,
        width: 2 * R - 0.6,
        height: 2 * R - 0.6,
        fill: palette.ground,
        stroke: palette.ink,
        'stroke-width': 1.3,
      });
    case 'milestone':
      return diamond(x, y, R + 0.8, palette.ink, palette.ink);
  }
}

const TYPES: readonly CalendarItemType[] = ['touchpoint', 'session', 'milestone'];

function legendOf({ days, freeDays, months, today, legend }: CalendarPicture, canvas: Canvas) {
  const { palette } = canvas;
  const types = TYPES.filter((type) => days.some(({ items }) => items.some((each) => each.type === type)));
  const box = { x: 1, y: 1, width: 14, height: 14, rx: 2.5 };
  return [
    ...types.map((type) => ({ label: legend[type], swatch: drawMark(type, 8, 8, canvas) })),
    ...(days.some(({ items }) => items.length > MOST_MARKS)
      ? [{ label: legend.several, swatch: drawNumber(4, 8, 8, false, canvas) }]
      : []),
    ...(freeDays.length > 0 ? [{ label: legend.free, swatch: hatch(1, 1, 14, 14, 5, palette.edge) }] : []),
    ...(months.some(({ month }) => today.startsWith(month))
      ? [
          {
            label: legend.today,
            swatch: tag('rect', { ...box, fill: palette.ground, stroke: palette.ink, 'stroke-width': 1.6 }),
          },
        ]
      : []),
  ];
}

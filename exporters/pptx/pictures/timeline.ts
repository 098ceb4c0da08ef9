import { cleanText } from '../../../core/document/clean-text.ts';
import type { Timeline } from '../../../core/document/picture.ts';
import { type Lane, type Placed, packLane } from '../../office/pack-lane.ts';
import { INK, MUTED, type Palette, RULE, WHITE } from '../../office/palette.ts';
import { shorten } from '../../office/shorten.ts';
import { widthOf } from '../../office/text-width.ts';
import { shareOf, signOfToday, ticksOf } from '../../office/time-axis.ts';
import { lanesOf } from '../../office/timeline-lanes.ts';
import type { Canvas, ShapeLook } from '../canvas.ts';
import { type Box, LINE } from '../stage.ts';

const LEGEND = 20;
const SIGN = 9;

export interface TimelineLook {
  readonly palette: Palette;
  readonly size: number;
  readonly hasLegend: boolean;
}

/** How a timeline is drawn in a box. */
interface Scale {
  readonly box: Box;
  /** Where the time begins, in points. */
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly row: number;
  /** Of the ticks, and of today below them. */
  readonly head: number;
  /** Of the legend, if there is one. */
  readonly legend: number;
  readonly palette: Palette;
}

interface Lanes {
  readonly lanes: readonly { readonly title: string; readonly placed: readonly Placed[]; readonly rows: number }[];
  /** Lanes that find no room at all. */
  readonly left: number;
}

/** Draws bars and signs of native shapes; says whether anything lost its name or its place. */
export function drawTimeline(
  canvas: Canvas,
  timeline: Timeline,
  box: Box,
  { palette, size, hasLegend }: TimelineLook,
): boolean {
  const names = Math.min(160, box.width * 0.18);
  const tight = {
    box,
    legend: hasLegend ? LEGEND : 0,
    x: box.x + names,
    width: box.width - names,
    size,
    row: size * 1.5,
    head: size * 1.6,
    palette,
  };
  const { lanes, left } = fitted(timeline, tight);
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const scale: Scale = {
    ...tight,
    row: Math.min(size * 2.4, (box.height - 2 * tight.head - tight.legend) / Math.max(1, rows)),
  };
  canvas.shape({ type: 'rect', fill: WHITE, name: timeline.title }, box, [], timeline.description);
  drawTicks(canvas, timeline, scale, rows);
  let row = 0;
  for (const lane of lanes) {
    drawLane(canvas, lane, row, scale, names);
    row += lane.rows;
  }
  drawToday(canvas, timeline, scale, rows);
  const placed = lanes.flatMap((lane) => lane.placed);
  if (hasLegend) drawLegend(canvas, timeline, placed, scale, box.y + 2 * scale.head + rows * scale.row + 4);
  return left > 0 || placed.some(({ type, name, label }) => type === 'several' || (name === undefined && label !== ''));
}

/** Fewer rows for each lane until all lanes have room; then fewer lanes. */
function fitted(timeline: Timeline, scale: Scale): Lanes {
  const most = Math.max(1, Math.floor((scale.box.height - 2 * scale.head - scale.legend) / scale.row));
  for (const mostRows of [6, 4, 3, 2, 1]) {
    const lanes = packed(timeline, scale, mostRows);
    if (lanes.reduce((sum, { rows }) => sum + rows, 0) <= most) return { lanes, left: 0 };
  }
  const lanes = packed(timeline, scale, 1);
  let used = 0;
  const fits = lanes.filter(({ rows }) => {
    used += rows;
    return used <= most;
  });
  return { lanes: fits, left: lanes.length - fits.length };
}

function packed(timeline: Timeline, { width, size }: Scale, mostRows: number) {
  return lanesOf(timeline, width).map(({ title, items, mostRows: most }) => {
    const lane: Lane = { width, size, unit: 1, mostRows: Math.min(most, mostRows) };
    const wide = items.map((item) => {
      const from = Math.min(item.from, width - SIGN);
      return item.type === 'bar' ? item : { ...item, from, to: from + SIGN };
    });
    const placed = packLane(wide, lane);
    return { title, placed, rows: Math.max(1, ...placed.map(({ row }) => row + 1)) };
  });
}

function drawTicks(
  canvas: Canvas,
  timeline: Timeline,
  { box, x, width, size, row, head, palette }: Scale,
  rows: number,
): void {
  canvas.shape(
    { type: 'rect', fill: palette.tint, name: 'Scale' },
    { x: box.x, y: box.y, width: box.width, height: head },
  );
  for (const { label, from, to } of ticksOf(timeline, 18)) {
    const left = x + from * width;
    const line = { x: left, y: box.y, width: 0, height: head * 2 + rows * row };
    canvas.shape({ type: 'line', line: { colour: RULE, width: 0.75 }, name: 'Scale' }, line);
    const room = (to - from) * width - 4;
    const text = cleanText(shorten(label, size, room));
    if (text.length > 1 || label.length === 1)
      canvas.text(
        [{ spans: [{ text }], size, colour: MUTED }],
        { x: left + 3, y: box.y, width: room + 1, height: head },
        { valign: 'middle' },
      );
  }
}

function drawToday(
  canvas: Canvas,
  timeline: Timeline,
  { box, x, width, size, row, head, palette }: Scale,
  rows: number,
): void {
  const at = x + shareOf(timeline, timeline.today.date) * width;
  const sign = signOfToday(timeline);
  const whole = cleanText(sign === '▼' ? timeline.today.label : `${sign} ${timeline.today.label}`);
  const label = shorten(whole, size, width / 2, true);
  const room = widthOf(label, size, true) + 6;
  const left = at + room > box.x + box.width ? at - room - 3 : at + 3;
  const line = { x: at, y: box.y + head, width: 0, height: head + rows * row };
  if (sign === '▼') canvas.shape({ type: 'line', line: { colour: palette.brand, width: 1.5 }, name: label }, line);
  canvas.text(
    [{ spans: [{ text: label }], size, isBold: true, colour: palette.brand }],
    { x: left, y: box.y + head, width: room, height: head },
    { valign: 'middle' },
  );
}

function drawLane(
  canvas: Canvas,
  { title, placed, rows }: Lanes['lanes'][number],
  row: number,
  scale: Scale,
  names: number,
): void {
  const { box, size, head } = scale;
  const y = box.y + 2 * head + row * scale.row;
  const text = cleanText(shorten(title, size, (names - 10) * Math.min(2, rows), true));
  canvas.text(
    [{ spans: [{ text }], size, isBold: true }],
    { x: box.x + 4, y, width: names - 8, height: scale.row * rows },
    { valign: rows > 1 ? 'top' : 'middle' },
  );
  canvas.shape(
    { type: 'line', line: { colour: RULE, width: 0.5 }, name: 'Lane' },
    { x: box.x, y: y + rows * scale.row, width: box.width, height: 0 },
  );
  for (const item of placed) drawItem(canvas, item, y + item.row * scale.row, scale);
}

function drawItem(canvas: Canvas, item: Placed, y: number, scale: Scale): void {
  const { x, size, row, palette } = scale;
  const label = cleanText(item.label);
  if (item.type === 'bar' || item.type === 'several') {
    const words = item.name === 'inside' ? [{ spans: [{ text: label }], size, colour: INK }] : [];
    const box = { x: x + item.from, y: y + 1.5, width: item.to - item.from - 2, height: row - 3 };
    canvas.shape({ type: 'rect', fill: palette.soft, name: label }, box, words);
  } else {
    const middle = y + (row - SIGN) / 2;
    canvas.shape(
      { ...signOf(item.type, palette), name: label },
      { x: x + item.from, y: middle, width: SIGN, height: SIGN },
    );
  }
  if (typeof item.name !== 'object') return;
  const { from, to } = item.name;
  const text = shorten(label, size, to - from - 5, item.type === 'strong');
  const place = { x: x + from + 2, y, width: Math.max(1, to - from - 4), height: row };
  const align = from >= item.to ? 'left' : 'right';
  canvas.text([{ spans: [{ text }], size, isBold: item.type === 'strong' }], place, { valign: 'middle', align });
}

function signOf(type: 'strong' | 'single' | 'recurring', { brand }: Palette): Omit<ShapeLook, 'name'> {
  if (type === 'strong') return { type: 'diamond', fill: brand };
  if (type === 'single') return { type: 'ellipse', fill: brand };
  return { type: 'ellipse', fill: WHITE, line: { colour: brand, width: 1.25 } };
}

function drawLegend(
  canvas: Canvas,
  { legend }: Timeline,
  placed: readonly Placed[],
  { box, size, palette }: Scale,
  y: number,
): void {
  const types = (['strong', 'single', 'recurring', 'several'] as const).filter((type) =>
    placed.some((item) => item.type === type),
  );
  const isLong = types.reduce((sum, type) => sum + widthOf(cleanText(legend[type]), size) + 3 * SIGN, 0) > box.width;
  const room = isLong ? box.width / 4 - 4 * SIGN : box.width;
  let x = box.x;
  for (const type of types) {
    const label = shorten(cleanText(legend[type]), size, room);
    const width = widthOf(label, size) + 8;
    if (type === 'several')
      canvas.shape(
        { type: 'rect', fill: palette.soft, name: label },
        { x, y: y + 2, width: SIGN, height: size * LINE },
      );
    else
      canvas.shape(
        { ...signOf(type, palette), name: label },
        { x, y: y + (LEGEND - SIGN) / 2, width: SIGN, height: SIGN },
      );
    canvas.text(
      [{ spans: [{ text: label }], size, colour: MUTED }],
      { x: x + SIGN + 4, y, width, height: LEGEND },
      { valign: 'middle' },
    );
    x += SIGN + width + 14;
  }
}

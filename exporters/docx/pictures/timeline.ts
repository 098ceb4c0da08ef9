import { type FileChild, HeightRule, Paragraph, type TableCell, TableRow } from 'docx';
import { cleanText } from '../../../core/document/clean-text.ts';
import type { Timeline } from '../../../core/document/picture.ts';
import { type Lane, type Placed, packLane } from '../../office/pack-lane.ts';
import { INK, MUTED, RULE, WHITE } from '../../office/palette.ts';
import { shorten } from '../../office/shorten.ts';
import { widthOf } from '../../office/text-width.ts';
import { shareOf, signOfToday, type Tick, ticksOf } from '../../office/time-axis.ts';
import { lanesOf, SIGNS } from '../../office/timeline-lanes.ts';
import { DescribedTable } from '../described-table.ts';
import type { Layout } from '../layout.ts';
import { twips } from '../measures.ts';
import { STYLES } from '../styles.ts';
import { legend } from './legend.ts';
import { NO_BORDERS, rule, SIZE, shadedCell } from './shaded-cell.ts';

/** The columns that the time is made of. */
const UNITS = 54;
const NAMES = 84;
const MOST_TICKS = 15;

interface Scale {
  readonly lane: Omit<Lane, 'mostRows'>;
  readonly colour: string;
  readonly soft: string;
  /** In columns. */
  readonly ticks: ReadonlySet<number>;
  /** Undefined where it is not on the axis. */
  readonly today: number | undefined;
}

/** A stretch of a row, in columns. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cell: TableCell;
}

/** Lanes as rows, time as columns: bars are surfaces with their names, days are signs with theirs beside them. */
export function drawTimeline(timeline: Timeline, { width, palette }: Layout): FileChild[] {
  const unit = (width - NAMES) / UNITS;
  const ticks = ticksInColumns(timeline);
  const scale: Scale = {
    lane: { width: width - NAMES, size: SIZE, unit },
    colour: palette.brand,
    soft: palette.soft,
    ticks: new Set(ticks.map(({ from }) => from)),
    today: signOfToday(timeline) === '▼' ? Math.floor(shareOf(timeline, timeline.today.date) * UNITS) : undefined,
  };
  const lanes = lanesOf(timeline, scale.lane.width).map((lane) => ({
    ...lane,
    placed: packLane(lane.items, { ...scale.lane, mostRows: lane.mostRows }),
  }));
  return [
    new DescribedTable({
      widths: [NAMES, ...Array.from({ length: UNITS }, () => unit)],
      borders: NO_BORDERS,
      describedAs: timeline,
      rows: [
        header(ticks, unit, palette.tint),
        ...todayRow(timeline, scale),
        ...lanes.flatMap(({ title, placed }) => [between(), ...laneRows(title, placed, scale)]),
      ],
    }),
    ...legendOf(
      timeline,
      lanes.flatMap(({ placed }) => placed),
      palette.brand,
    ),
  ];
}

function ticksInColumns(timeline: Timeline): Tick[] {
  const ticks = ticksOf(timeline, MOST_TICKS).map(({ label, from, to }) => ({
    label,
    from: Math.round(from * UNITS),
    to: Math.round(to * UNITS),
  }));
  return ticks.filter(({ from, to }) => to > from);
}

function header(ticks: readonly Tick[], unit: number, fill: string): TableRow {
  const cells = ticks.map(({ label, from, to }) =>
    shadedCell([[{ text: shorten(label, SIZE, (to - from) * unit - 4), colour: MUTED }]], {
      columns: to - from,
      fill,
      padding: 1,
      borders: { left: THIN },
    }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: [shadedCell([], { fill }), ...cells] });
}

function todayRow(timeline: Timeline, scale: Scale): TableRow[] {
  const { today } = timeline;
  const from = shareOf(timeline, today.date) * scale.lane.width;
  const item = { label: today.label, from, to: from, type: 'strong' } as const;
  return laneRows('', packLane([item], { ...scale.lane, mostRows: 1 }), scale, signOfToday(timeline));
}

function legendOf({ legend: labels, thinned }: Timeline, placed: readonly Placed[], colour: string): Paragraph[] {
  const types = (['strong', 'single', 'recurring', 'several'] as const).filter((type) =>
    placed.some((item) => item.type === type),
  );
  if (types.length === 0) return [];
  const signs = types.map((type) => ({
    sign: type === 'several' ? { text: '\u00A02\u00A0', fill: RULE } : { text: SIGNS[type], colour },
    label: labels[type],
  }));
  const isThinned = placed.some(({ type, name, label }) => type === 'several' || (name === undefined && label !== ''));
  return [legend(signs), ...(isThinned ? [new Paragraph({ style: STYLES.note, text: cleanText(thinned) })] : [])];
}

const SPACE = rule(WHITE, 16);
const THIN = rule(RULE, 4);

/** A bar is in two parts where today runs through it, if the longer one has room for its name. */
function barStretches({ name, label }: Placed, from: number, to: number, scale: Scale): Stretch[] {
  const { soft, colour, today, lane } = scale;
  const longer = today === undefined ? 0 : Math.max(today - from, to - today);
  const hasRoom = name !== 'inside' || widthOf(label, SIZE) + 6 <= longer * lane.unit;
  const starts = today !== undefined && today > from && today < to && hasRoom ? [from, today] : [from];
  const parts = starts.map((start, at) => ({ from: start, to: starts[at + 1] ?? to }));
  const longest = parts.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  return parts.map((part) => {
    const left = part.from === from ? SPACE : rule(colour, 12);
    const cell = shadedCell(name === 'inside' && part === longest ? [[{ text: label, colour: INK }]] : [], {
      columns: part.to - part.from,
      fill: soft,
      borders: { top: SPACE, bottom: SPACE, left },
    });
    return { ...part, cell };
  });
}

function markStretch({ type, label }: Placed, from: number, to: number, scale: Scale, sign?: string): Stretch[] {
  const isNumber = type === 'several';
  const text = isNumber || type === 'bar' ? label : (sign ?? SIGNS[type]);
  const cell = shadedCell([[{ text, colour: isNumber ? INK : scale.colour }]], {
    columns: to - from,
    padding: 0,
    align: 'center',
    fill: isNumber ? scale.soft : undefined,
  });
  return [{ from, to, cell }];
}

/** A thin line above a lane. */
function between(): TableRow {
  const line = shadedCell([], { columns: UNITS + 1, padding: 0, borders: { bottom: THIN } });
  return new TableRow({ cantSplit: true, height: { value: twips(2), rule: HeightRule.EXACT }, children: [line] });
}

function laneRows(title: string, placed: readonly Placed[], scale: Scale, sign?: string): TableRow[] {
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const name = shadedCell([[{ text: shorten(title, SIZE, 2 * NAMES - 20, true), isBold: true }]], { rows });
  return Array.from({ length: rows }, (_, row) => {
    const stretches = placed.filter((item) => item.row === row).flatMap((item) => stretchesOf(item, scale, sign));
    return new TableRow({
      cantSplit: true,
      height: { value: twips(13), rule: HeightRule.ATLEAST },
      children: [...(row === 0 ? [name] : []), ...filled(stretches, scale)],
    });
  });
}

function stretchesOf(item: Placed, scale: Scale, sign: string | undefined): Stretch[] {
  const units = (points: number) => Math.round(points / scale.lane.unit);
  const [from, to] = [units(item.from), units(item.to)];
  const body = item.type === 'bar' ? barStretches(item, from, to, scale) : markStretch(item, from, to, scale, sign);
  if (typeof item.name !== 'object' || item.name.to <= item.name.from) return body;
  const { from: start, to: end } = item.name;
  const text = shorten(item.label, SIZE, end - start - 4);
  const beside = shadedCell([[{ text, isBold: item.type === 'strong', colour: INK }]], {
    columns: units(end) - units(start),
    align: start >= item.to ? 'left' : 'right',
    padding: 1,
  });
  return [...body, { from: units(start), to: units(end), cell: beside }];
}

/** The cells of a row: what is on it, and between that the empty ones, with thin lines where months begin. */
function filled(stretches: readonly Stretch[], scale: Scale): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (const { from, to, cell } of stretches.toSorted((a, b) => a.from - b.from)) {
    cells.push(...empty(column, from, scale), cell);
    column = to;
  }
  return [...cells, ...empty(column, UNITS, scale)];
}

function empty(from: number, to: number, { ticks, today, colour }: Scale): TableCell[] {
  const places = today === undefined ? [...ticks] : [...ticks, today];
  const starts = [from, ...places.filter((tick) => tick > from && tick < to).sort((a, b) => a - b)];
  const stretches = [...new Set(starts)].map((start, at, all) => ({ start, end: all[at + 1] ?? to }));
  return stretches
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => {
      const left = start === today ? rule(colour, 12) : ticks.has(start) ? THIN : undefined;
      return shadedCell([], { columns: end - start, padding: 0, ...(left && { borders: { left } }) });
    });
}

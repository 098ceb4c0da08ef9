import { cleanText } from '../../document/clean-text.ts';
import type { Named } from '../../document/picture.ts';
import type { Source } from '../../document/piece.ts';
import { oneLine } from '../../messages/one-line.ts';
import type { Palette } from './palette.ts';

export interface Canvas {
  readonly palette: Palette;
  readonly width: number;
  /** The number under which the caller finds these places again. */
  readonly placeOf: ((from: readonly Source[]) => number | undefined) | undefined;
}

/** What is drawn below one another: markup that begins at 0, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element, with its numbers rounded to what can be seen. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  return inside.length > 0 ? `<${name}${written}>${inside.join('')}</${name}>` : `<${name}${written}/>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function move(x: number, y: number, ...inside: readonly string[]): string {
  return tag('g', { transform: `translate(${round(x)} ${round(y)})` }, ...inside);
}

export interface TextStyle {
  readonly fill: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
}

export const LINE_HEIGHT = 1.25;

/** Lines below one another, the first with its baseline at `y`. */
export function text(x: number, y: number, lines: string | readonly string[], style: TextStyle): string {
  const { fill, size, anchor, isBold } = style;
  const all = typeof lines === 'string' ? [lines] : lines;
  const inside =
    all.length === 1
      ? [escapeXml(all[0] ?? '')]
      : all.map((line, at) => tag('tspan', { x, ...(at > 0 && { dy: size * LINE_HEIGHT }) }, escapeXml(line)));
  const attributes = {
    x,
    y,
    'font-size': size,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': isBold ? 'bold' : undefined,
  };
  return tag('text', attributes, ...inside);
}

/** Where the first baseline of so many lines is, for them to stand around the middle of `y`. */
export function middleBaseline(y: number, lines: number, size: number): number {
  return y + size * 0.36 - ((lines - 1) * size * LINE_HEIGHT) / 2;
}

/** What is longer is a mistake, and stands in each mark of it. */
const LONGEST_NAME = 400;

/** Something of the plan: pointing at it tells its name in full, and a click finds its place. */
export function item({ placeOf }: Canvas, { label, hint, from }: Named, ...inside: readonly string[]): string {
  const name = oneLine(hint ?? label, LONGEST_NAME);
  return tag('g', { 'data-place': placeOf?.(from) }, tag('title', {}, escapeXml(name)), ...inside);
}

/** A rectangle's diagonal lines, cut at its edges: a pattern that needs no definition. */
export function hatch(x: number, y: number, width: number, height: number, step: number, colour: string): string {
  const parts: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at <= width ? [at, 0] : [width, at - width];
    const [x2, y2] = at <= height ? [0, at] : [at - height, height];
    parts.push(`M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`);
  }
  return tag('path', { d: parts.join(''), stroke: colour, 'stroke-width': 0.8, fill: 'none' });
}

export function diamond(x: number, y: number, radius: number, fill: string, stroke: string): string {
  const points = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  const d = `M${points.map((point) => point.map(round).join(' ')).join('L')}Z`;
  return tag('path', { d, fill, stroke, 'stroke-width': 1.4 });
}

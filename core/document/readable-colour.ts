type Rgb = readonly [number, number, number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** What WCAG asks of text in ordinary sizes. */
const ENOUGH = 4.5;

/** Of an organisation that names none of its own. */
export const HOUSE_COLOUR = '#1d4e89';

/** The colour as near to the wished one as can be read on the background; both are `#rrggbb`. */
export function readableColour(wished: string, background = '#ffffff'): string {
  const ground = parse(background);
  const away = contrast(ground, BLACK) > contrast(ground, WHITE) ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.02) {
    const colour = mix(parse(wished), away, share);
    if (contrast(colour, ground) >= ENOUGH) return format(colour);
  }
  return format(away);
}

/** A tint of a colour, so light, where nothing else is said, that dark text is read on it as on white. */
export function tintOf(colour: string, white = 0.92): string {
  return format(mix(parse(colour), WHITE, white));
}

function parse(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
}

function format(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, at) => Math.round(part + ((to[at] as number) - part) * share)) as unknown as Rgb;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

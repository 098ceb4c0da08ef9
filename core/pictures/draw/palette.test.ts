import { describe, expect, test } from 'vitest';
import { PAPER, type Palette, PICTURE_STYLE } from './palette.ts';

/** WCAG's contrast of two colours, by how light they are: what is left of them in grey. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What VS Code sets in its own themes, of what pictures ask for. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'light theme': {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    'textLink-foreground': '#005fb8',
    errorForeground: '#f85149',
  },
  'dark theme': {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    'textLink-foreground': '#4daafc',
    errorForeground: '#f85149',
  },
  'dark high contrast': {
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    'textLink-foreground': '#21a6ff',
    errorForeground: '#f48771',
  },
  'light high contrast': {
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    'textLink-foreground': '#0f4a85',
    errorForeground: '#b5200d',
  },
  'page without a theme': {},
};

/** The colours of the style's first rule, with a theme's in the place of their variables. */
function paletteIn(theme: Readonly<Record<string, string>>): Palette {
  const written = new Map(
    [...(PICTURE_STYLE.split('@media')[0] ?? '').matchAll(/--picture-([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const resolve = (value: string): string => {
    const mixed = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value);
    if (mixed) return mix(resolve(mixed[1] ?? ''), resolve(mixed[3] ?? ''), Number(mixed[2]) / 100);
    const [, own] = /^var\(--picture-([a-z-]+)\)$/.exec(value) ?? [];
    if (own !== undefined) return resolve(written.get(own) ?? '');
    const [, name, fallback] = /^var\(--vscode-([\w-]+), (#\w+)\)$/.exec(value) ?? [];
    return name === undefined ? value : (theme[name] ?? fallback ?? '');
  };
  const names = Object.keys(PAPER).map((name) => [
    name,
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ]);
  return Object.fromEntries(
    names.map(([name, kebab]) => [name, resolve(written.get(kebab ?? '') ?? '')]),
  ) as unknown as Palette;
}

function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

const PALETTES: readonly (readonly [string, Palette])[] = [
  ['paper', PAPER],
  ...Object.entries(THEMES).map(([name, theme]) => [name, paletteIn(theme)] as const),
];

describe.each(PALETTES)('on a %s, in grey as well,', (_, palette) => {
  test.each([
    ['ink', 'ground'],
    ['ink', 'tint'],
    ['ink', 'gapTint'],
    ['soft', 'ground'],
    ['onAccent', 'accent'],
  ] as const)('text in %s is read on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['accent', 'ground'],
    ['accent', 'tint'],
    ['edge', 'ground'],
    ['gap', 'ground'],
    ['gap', 'gapTint'],
  ] as const)('a mark in %s is seen on %s', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('each colour has a value in every setting that the style knows', () => {
  const [screen = '', forced = '', print = ''] = PICTURE_STYLE.split('@media');
  const names = Object.keys(PAPER).map(
    (name) => `--picture-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:`,
  );
  for (const part of [screen, forced, print]) for (const name of names) expect(part).toContain(name);
  expect(forced).toContain('forced-colors: active');
  expect(print).toContain(PAPER.accent);
});

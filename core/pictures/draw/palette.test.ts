import { expect, test } from 'vitest';
import { PAPER, PICTURE_STYLE } from './palette.ts';

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

test.each([
  ['ink', 'ground'],
  ['ink', 'tint'],
  ['ink', 'gapTint'],
  ['soft', 'ground'],
  ['onAccent', 'accent'],
] as const)('%s is read on %s, in grey too', (text, ground) => {
  expect(contrast(PAPER[text], PAPER[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['accent', 'ground'],
  ['accent', 'tint'],
  ['edge', 'ground'],
  ['gap', 'ground'],
  ['gap', 'gapTint'],
] as const)('%s is seen on %s, in grey too', (mark, ground) => {
  expect(contrast(PAPER[mark], PAPER[ground])).toBeGreaterThanOrEqual(3);
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

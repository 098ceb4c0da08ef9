import { describe, expect, it } from 'vitest';
import { isGlob, matchesGlob } from './glob.ts';

describe('matchesGlob', () => {
  it.each([
    ['plans/**', 'plans/a.yaml', true],
    ['plans/**', 'plans/x/a.yaml', true],
    ['./plans/', 'plans/x/a.yaml', true],
    ['plans', 'plans/x/a.yaml', true],
    ['plans/**', 'old/plans/a.yaml', false],
    ['**/plans/*.yaml', 'old/plans/a.yaml', true],
    ['**/plans/*.yaml', 'plans/a.yaml', true],
    ['**/plans/*.yaml', 'plans/x/a.yaml', false],
    ['*.comms.yaml', 'ship.comms.yaml', true],
    ['*.comms.yaml', 'plans/ship.comms.yaml', false],
    ['**/ship.?omms.yaml', 'plans/ship.comms.yaml', true],
    ['plans/(old)/*', 'plans/(old)/a.yaml', true],
    ['**', 'a.yaml', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });

  it('is quick on hostile patterns', () => {
    const start = performance.now();
    expect(matchesGlob('a'.repeat(10_000), `${'*a'.repeat(1_000)}b`)).toBe(false);
    expect(matchesGlob('a/'.repeat(2_000), `${'**/a/'.repeat(500)}b`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('isGlob', () => {
  it.each([
    ['pilots/**', true],
    ['**/*.yaml', true],
    ['../other/**', false],
    ['/etc/**', false],
    ['{a,b}/**', false],
    ['!plans/**', false],
    ['', false],
  ])('%s: %s', (pattern, expected) => {
    expect(isGlob(pattern)).toBe(expected);
  });
});

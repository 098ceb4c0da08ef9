import { describe, expect, it } from 'vitest';
import { isFiller } from './not-an-answer.ts';

describe('filler', () => {
  it.each(['TBD', '**TBD**', '_TBD_', '`TBD`', '***to do***', '**n/a**.', '*as needed*', '___', '**Everyone**', '...'])(
    '%s',
    (text) => {
      expect(isFiller(text)).toBe(true);
    },
  );

  it.each(['**We** ship it *all*', '_Team_ of ada_', `TBD ${'x'.repeat(200)}`, '`code`'])('is not: %s', (text) => {
    expect(isFiller(text)).toBe(false);
  });

  it('is told of long texts without delay', () => {
    const start = performance.now();
    for (const sign of ['.', '!', ' ', '-', '*', '_', '<', '[', 'x', 'lorem ipsum '])
      isFiller(`a${sign.repeat(200_000)}b`);
    isFiller(`${'.'.repeat(200_000)}a`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

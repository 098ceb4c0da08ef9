import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64, bytesOfBase64 } from './base64.ts';

it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('writes %j as RFC 4648 does: %s', (text, written) => {
  expect(base64(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toBe(written);
});

it('knows each byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

it('gives the bytes back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(bytesOfBase64(base64(bytes))).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AB', 'ABC', 'AB=', 'A===', 'AB==CD==', 'AB C', 'ÄÖÜß', '-_-_'])('finds no bytes in %j', (text) => {
  expect(bytesOfBase64(text)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { base64 } from './base64.ts';

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

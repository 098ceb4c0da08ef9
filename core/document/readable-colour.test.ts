import { expect, test } from 'vitest';
import { readableColour, tintOf } from './readable-colour.ts';

test('a colour that can be read stays as it is', () => {
  expect(readableColour('#0b5fff')).toBe('#0b5fff');
  expect(readableColour('#000000')).toBe('#000000');
});

test('a light one is darkened on white, no further than needed', () => {
  // #767676 is the lightest grey that WCAG takes on white: 4.54 to 1.
  expect(readableColour('#ffffff')).toBe('#757575');
  expect(readableColour('#ffff00')).toMatch(/^#([67].)\1(?:00)$/);
});

test('a dark one is lightened on a dark ground', () => {
  expect(readableColour('#000000', '#1e1e1e')).toMatch(/^#(8.)\1\1$/);
});

test('a tint is nearly white', () => {
  expect(tintOf('#000000')).toBe('#ebebeb');
});

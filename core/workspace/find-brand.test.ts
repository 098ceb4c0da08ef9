import { expect, test } from 'vitest';
import type { Attachment } from '../host.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { PNG_LOGO, SVG_LOGO } from '../testing/sample-document.ts';
import { findBrand } from './find-brand.ts';

const PLAN = 'plans/a.change.yaml';
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function workspaceWith(configuration: string, files: Readonly<Record<string, string>> = {}) {
  return memoryWorkspace({ [PLAN]: 'kind: change-plan\n', 'changewright.yaml': configuration, ...files });
}

async function brandOf(...given: Parameters<typeof workspaceWith>) {
  return (await workspaceWith(...given)).brandOf(toUri(PLAN));
}

test('without a configuration there is no brand', async () => {
  expect(await brandOf('language: en\n')).toEqual({ brand: {} });
});

test('name, colour and logo are the configuration’s, the logo as seen from it', async () => {
  const found = await brandOf('summary: {brand: {name: North Clinic, colour: "#0b5fff", logo: ./art/logo.svg}}\n', {
    'art/logo.svg': text(SVG_LOGO.bytes),
  });
  expect(found).toEqual({ brand: { name: 'North Clinic', colour: '#0b5fff', logo: SVG_LOGO } });
});

test('a short colour is the same in full', async () => {
  expect(await brandOf('summary: {brand: {colour: "#05f"}}\n')).toEqual({ brand: { colour: '#0055ff' } });
});

test.each([
  ['a declaration', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a comment', '<!-- made by hand -- so -->\n<svg></svg>'],
  ['a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg />'],
])('an SVG may begin with %s', async (_name, svg) => {
  const { brand } = await brandOf('summary: {brand: {logo: ./logo.png}}\n', { 'logo.png': svg });
  expect(brand.logo?.mediaType).toBe('image/svg+xml');
});

test.each([
  ['missing', {}],
  ['not-a-picture', { 'logo.png': '<html><svg></svg></html>' }],
] as const)('a logo that is %s is told, and is no failure', async (why, files) => {
  expect(await brandOf('summary: {brand: {name: North Clinic, logo: ./logo.png}}\n', files)).toEqual({
    brand: { name: 'North Clinic' },
    missingLogo: { path: './logo.png', why },
  });
});

test('a logo outside the workspace is not read', async () => {
  const { missingLogo } = await brandOf('summary: {brand: {logo: ../logo.svg}}\n');
  expect(missingLogo).toEqual({ path: '../logo.svg', why: 'outside' });
});

test.each([
  ['image/png', PNG_LOGO.bytes],
  ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['image/svg+xml', Uint8Array.of(0xef, 0xbb, 0xbf, ...SVG_LOGO.bytes)],
])('%s is known by its bytes', async (mediaType, bytes: Attachment) => {
  const workspace = await workspaceWith('summary: {brand: {logo: ./logo}}\n');
  const { brand } = await findBrand(await workspace.settingsOf(toUri(PLAN)), async () => bytes);
  expect(brand.logo).toEqual({ mediaType, bytes });
});

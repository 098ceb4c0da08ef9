import { describe, expect, it } from 'vitest';
import { stemOf } from './kinds.ts';
import { canonicalUri, isBelow, relativePath, resolveUri } from './uri.ts';

describe('resolveUri', () => {
  it.each([
    ['file:///w/plans/a.yaml', './b.yaml', 'file:///w/plans/b.yaml'],
    ['file:///w/plans/a.yaml', '../b c/ü.yaml', 'file:///w/b%20c/%C3%BC.yaml'],
    ['file:///w/plans/a.yaml', '../../../../b.yaml', 'file:///b.yaml'],
    ['file:///c%3A/plans/a.yaml', '.\\sub\\b.yaml', 'file:///c%3A/plans/sub/b.yaml'],
    ['vscode-vfs://github/o/r/a.yaml', './100%.yaml', 'vscode-vfs://github/o/r/100%25.yaml'],
    ['file:///w/plans/a.yaml', './a%20b.yaml', 'file:///w/plans/a%2520b.yaml'],
    ['file:///w/my%20plans/a.yaml', './a%2Fb.yaml', 'file:///w/my%20plans/a%252Fb.yaml'],
    ['memfs:/plans/a.yaml', '../b c.yaml', 'memfs:/b%20c.yaml'],
    ['file:///w/plans/a.yaml', './\uD800.yaml', 'file:///w/plans/%EF%BF%BD.yaml'],
  ])('%s and %s', (base, path, resolved) => {
    expect(resolveUri(base, path)).toBe(resolved);
  });
});

describe('canonicalUri', () => {
  it.each([
    ['file:///C:/Plans/a (1).yaml', 'file:///c%3A/Plans/a%20%281%29.yaml'],
    ['file:///c%3a/Plans/a%20(1).yaml', 'file:///c%3A/Plans/a%20%281%29.yaml'],
    ['file:///w/a%2520b.yaml', 'file:///w/a%2520b.yaml'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['memfs:/plans/a (1).yaml', 'memfs:/plans/a%20%281%29.yaml'],
    ['vscode-vfs://github', 'vscode-vfs://github'],
    ['vscode-vfs://github/o/r/a.yaml?x=1#y', 'vscode-vfs://github/o/r/a.yaml?x=1#y'],
  ])('%s', (uri, canonical) => {
    expect(canonicalUri(uri)).toBe(canonical);
    expect(canonicalUri(canonical)).toBe(canonical);
  });
});

it('a name that looks like an escape is found again by the path that a plan writes', () => {
  const from = 'file:///w/a/x.yaml';
  const file = canonicalUri('file:///w/a/a%2520b.yaml');
  expect(relativePath(from, file)).toBe('./a%20b.yaml');
  expect(resolveUri(from, './a%20b.yaml')).toBe(file);
});

it('relativePath is what a plan would write', () => {
  expect(relativePath('file:///w/a/x.yaml', 'file:///w/a/y.yaml')).toBe('./y.yaml');
  expect(relativePath('file:///w/a/x.yaml', 'file:///w/b/%C3%BC.yaml')).toBe('../b/ü.yaml');
  expect(relativePath('memfs:/a/x.yaml', 'memfs:/b/y.yaml')).toBe('../b/y.yaml');
  expect(relativePath('vscode-vfs://github/o/x.yaml', 'vscode-vfs://azure/o/y.yaml')).toBe(
    'vscode-vfs://azure/o/y.yaml',
  );
});

it('isBelow knows what climbs out of a folder', () => {
  for (const below of ['vfs://h/a/b.md', 'vfs://h/a/..b/c.md', 'vfs://h/a/b%20c.md'])
    expect(isBelow(below, 'vfs://h/a')).toBe(true);
  const elsewhere = [
    'vfs://h/a',
    'vfs://h/ab/c.md',
    'vfs://i/a/b.md',
    'vfs://h/a/../b.md',
    'vfs://h/a/..%2Fb.md',
    'vfs://h/a/..%5Cb.md',
  ];
  for (const uri of elsewhere) expect(isBelow(uri, 'vfs://h/a')).toBe(false);
  expect(isBelow('memfs:/a.md', 'memfs:')).toBe(true);
});

it('stemOf leaves out folder and ending', () => {
  expect(stemOf('file:///w/ship.change.yaml')).toBe('ship');
  expect(stemOf('file:///w/my%20plan.yml')).toBe('my plan');
});

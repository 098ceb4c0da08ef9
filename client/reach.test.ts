import { describe, expect, test } from 'vitest';
import { isWithinReach, mayRead } from './reach.ts';

const FOLDERS = ['vscode-vfs://github/o/r', 'memfs:/'];
const PLANS = ['vscode-vfs://github/o/plans/a.change.yaml', 'untitled:Untitled-1'];

describe('the server may read', () => {
  test.each([
    ['a workspace folder', 'vscode-vfs://github/o/r'],
    ['what lies in it', 'vscode-vfs://github/o/r/deep/a%20b.yaml'],
    ['a folder that is the root', 'memfs:/a.yaml'],
    ['what lies beside an open plan', 'vscode-vfs://github/o/plans/b.registry.yaml'],
    ['a name that somebody else encoded in another way', 'vscode-vfs://github/o/r/a(1).yaml'],
    ['a name with a percent sign', 'vscode-vfs://github/o/r/100%.yaml'],
    ['a name with dots', 'vscode-vfs://github/o/r/..a..yaml'],
  ])('%s', (_, uri) => expect(mayRead(uri, FOLDERS, PLANS)).toBe(true));
});

describe('the server may not read', () => {
  test.each([
    ['above a folder', 'vscode-vfs://github/o/secret.yaml'],
    ['a neighbour whose name begins alike', 'vscode-vfs://github/o/r2/a.yaml'],
    ['another place by the same path', 'vscode-vfs://azure/o/r/a.yaml'],
    ['another file system', 'file:///o/r/a.yaml'],
    ['what climbs out', 'vscode-vfs://github/o/r/../secret.yaml'],
    ['what climbs out in disguise', 'vscode-vfs://github/o/r/..%2F..%2Fsecret.yaml'],
    ['what climbs out as on Windows', 'vscode-vfs://github/o/r/..%5Csecret.yaml'],
  ])('%s', (_, uri) => expect(mayRead(uri, FOLDERS, PLANS)).toBe(false));
});

test('a plan that has no place yet opens nothing', () => {
  expect(mayRead('untitled:Untitled-/a.yaml', [], ['untitled:Untitled-1'])).toBe(false);
});

test('file systems that a folder is open of are within reach', () => {
  expect(isWithinReach('memfs:/a.yaml', FOLDERS)).toBe(true);
  expect(isWithinReach('memfs:/a.yaml', [])).toBe(false);
  expect(isWithinReach('git:/plans/a.change.yaml?ref=HEAD', FOLDERS)).toBe(false);
  expect(isWithinReach('file:///a.yaml', [])).toBe(true);
});

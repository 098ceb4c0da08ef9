import { expect, it } from 'vitest';
import { distinctNames, fileNameOf } from './file-names.ts';

it.each([
  [['2027-02-23', 'all-hands'], '2027-02-23-all-hands'],
  [['../../etc/passwd'], 'etc-passwd'],
  [['C:\\Windows\\x'], 'c-windows-x'],
  [['con'], 'con-sheet'],
  [['LPT1'], 'lpt1-sheet'],
  [['nul', 'x'], 'nul-x'],
  [['.. .', '日本'], 'sheet'],
  [['a\u0000b\u202Ec'], 'a-b-c'],
  [['x'.repeat(500)], 'x'.repeat(60)],
])('a file is called so that every file system takes it: %j', (parts, name) => {
  expect(fileNameOf(...parts)).toBe(name);
});

it('no file takes the place of another one', () => {
  const names = distinctNames([{ name: 'a' }, { name: 'a' }, { name: 'a-2' }]).map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toBe('a');
});

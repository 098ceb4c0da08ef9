import path from 'node:path';
import { expect, it } from 'vitest';
import { toReportPath, toTypedPath } from './report-path.ts';

it.each([
  [path.posix, '/home/a', '/home/a/plans/x.yaml', 'plans/x.yaml'],
  [path.posix, '/home/a/b', '/home/a/x.yaml', '../x.yaml'],
  [path.win32, 'C:\\work', 'C:\\work\\plans\\x.yaml', 'plans/x.yaml'],
  [path.win32, 'C:\\work\\a', 'C:\\work\\x.yaml', '../x.yaml'],
  [path.win32, 'C:\\work', 'D:\\plans\\x.yaml', 'D:/plans/x.yaml'],
  [path.win32, 'C:\\work', '\\\\server\\share\\x.yaml', '//server/share/x.yaml'],
])('paths are told with forward slashes, from the working directory', (paths, cwd, file, shown) => {
  expect(toReportPath(cwd, file, paths)).toBe(shown);
});

it.each([
  [path.posix, '/home/a', '/home/a/out/x.pdf', 'out/x.pdf'],
  [path.posix, '/home/a', './out/../x.pdf', 'x.pdf'],
  [path.posix, '/home/a', '..x/x.pdf', '..x/x.pdf'],
  [path.posix, '/home/a', '/tmp/x.pdf', '/tmp/x.pdf'],
  [path.posix, '/home/a/b', '../x.pdf', '../x.pdf'],
  [path.posix, '/home/a/b', '/home/a/x.pdf', '/home/a/x.pdf'],
  [path.win32, 'C:\\work', 'out\\x.pdf', 'out/x.pdf'],
  [path.win32, 'C:\\work', 'C:\\out\\x.pdf', 'C:\\out\\x.pdf'],
  [path.win32, 'C:\\work', 'D:\\out\\x.pdf', 'D:\\out\\x.pdf'],
])('what was named in the call and lies elsewhere is told as it was typed', (paths, cwd, typed, shown) => {
  expect(toTypedPath(cwd, typed, paths)).toBe(shown);
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { toReportPath } from './report-path.ts';

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

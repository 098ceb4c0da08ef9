import path from 'node:path';

/** A file as reports name it: relative to the working directory, with forward slashes; whole on another drive. */
export function toReportPath(cwd: string, file: string, paths: path.PlatformPath = path): string {
  const relative = paths.relative(cwd, file);
  const shown = relative === '' ? '.' : paths.isAbsolute(relative) ? file : relative;
  return shown.split(paths.sep).join('/');
}

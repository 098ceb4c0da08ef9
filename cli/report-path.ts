import path from 'node:path';

/** A file as reports name it: relative to the working directory, with forward slashes; whole on another drive. */
export function toReportPath(cwd: string, file: string, paths: path.PlatformPath = path): string {
  const relative = paths.relative(cwd, file);
  const shown = relative === '' ? '.' : paths.isAbsolute(relative) ? file : relative;
  return shown.split(paths.sep).join('/');
}

/** A file that was named in the call: as reports name it, but as it was typed where it lies elsewhere than here. */
export function toTypedPath(cwd: string, typed: string, paths: path.PlatformPath = path): string {
  const file = paths.resolve(cwd, typed);
  const relative = paths.relative(cwd, file);
  const isElsewhere = paths.isAbsolute(relative) || relative.split(paths.sep)[0] === '..';
  return isElsewhere ? typed : toReportPath(cwd, file, paths);
}

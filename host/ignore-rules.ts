import ignore, { type Ignore } from 'ignore';

/** Folders that nobody keeps plans in. */
export const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules', '.cache', '.vscode-test']);

export const IGNORE_FILES: readonly string[] = ['.gitignore', '.changewrightignore'];

/** What the ignore files of one folder say of paths below it, written with `/`; a folder's path ends in one. */
export function readRules(texts: readonly string[]): Ignore {
  return ignore().add([...texts]);
}

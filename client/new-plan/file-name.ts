import { type Kind, NAME_ENDINGS } from '../../core/plan/kinds.ts';
import { toKebabCase } from '../../core/plan/new-id.ts';

const LONGEST_STEM = 40;
/** `Move to the new office` as `move-to-the-new-office.change.yaml`. */
export function proposeFileName(title: string, kind: Kind): string {
  return `${shorten(toKebabCase(title)) || 'plan'}.${NAME_ENDINGS[kind]}.yaml`;
}

export type PathProblem = 'empty' | 'outside' | 'not-yaml' | 'bad-sign';

/** What keeps a path from being one of a file below the workspace folder. */
export function findPathProblem(path: string): PathProblem | undefined {
  const segments = path.split(/[/\\]/);
  if (path.trim() === '') return 'empty';
  if (/^(?:[/\\~]|[a-z]:)/i.test(path) || segments.includes('..')) return 'outside';
  if (/[<>:"|?*]/.test(path) || segments.some((each) => each.trim() === '')) return 'bad-sign';
  return /[^/\\]\.ya?ml$/i.test(path) ? undefined : 'not-yaml';
}

function shorten(stem: string): string {
  if (stem.length <= LONGEST_STEM) return stem;
  const end = stem.lastIndexOf('-', LONGEST_STEM);
  return stem.slice(0, end > 0 ? end : LONGEST_STEM);
}

import { type Kind, NAME_ENDINGS } from '../../core/plan/kinds.ts';

const LONGEST_STEM = 40;
/** Letters that Unicode does not take apart into a plain one and an accent. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

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

function toKebabCase(text: string): string {
  const plain = text.toLowerCase().replace(/[ßæœøłđðþ]/g, (letter) => SPELLED_OUT[letter] ?? '');
  const words = plain.normalize('NFKD').replace(/\p{M}|['’]/gu, '');
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function shorten(stem: string): string {
  if (stem.length <= LONGEST_STEM) return stem;
  const end = stem.lastIndexOf('-', LONGEST_STEM);
  return stem.slice(0, end > 0 ? end : LONGEST_STEM);
}

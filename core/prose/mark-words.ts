import type { Word } from './analyse-text.ts';
import { COMMON_WORDS_AMONG_NAMES, PEOPLE } from './lists/people.ts';

/** A word, and whether it is one for people or the name of somebody in the plan. */
export interface MarkedWord extends Word {
  readonly mark: 'person' | 'name' | undefined;
}

export function markWords(words: readonly Word[], names: ReadonlySet<string>): readonly MarkedWord[] {
  return words.map((word) => ({ ...word, mark: markOf(word, names) }));
}

function markOf({ text, source }: Word, names: ReadonlySet<string>): MarkedWord['mark'] {
  const base = withoutOwner(text);
  if (names.has(base) && /^\p{Lu}/u.test(source)) return 'name';
  return PEOPLE.has(base) || (base.endsWith('s') && PEOPLE.has(base.slice(0, -1))) ? 'person' : undefined;
}

/** `nurse's` says whose something is, as `nurses'` does, which the words of a text show without its apostrophe. */
export function isOwner({ text }: Word): boolean {
  return text.endsWith("'s");
}

function withoutOwner(text: string): string {
  return text.endsWith("'s") ? text.slice(0, -2) : text;
}

/** The names that people go by in sentences: first names and last names, without those that are common words. */
export function namesIn(fullNames: Iterable<string>): ReadonlySet<string> {
  const parts = [...fullNames].flatMap((name) =>
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s-]+/),
  );
  return new Set(parts.filter((part) => part.length > 2 && !COMMON_WORDS_AMONG_NAMES.has(part)));
}

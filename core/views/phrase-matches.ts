import { defineView, type Read, type View } from '../engine/observe.ts';
import type { AnalysedText } from '../prose/analyse-text.ts';
import { findPhrases, findStatements, overlaps, type PhraseMatch } from '../prose/find-phrases.ts';
import { namesIn } from '../prose/mark-words.ts';
import { Phrases, plainPhrase } from '../prose/phrases.ts';
import { people } from './people.ts';
import type { AnalysedProse } from './prose-text.ts';

type Matches = ReadonlyMap<AnalysedText, readonly PhraseMatch[]>;

/** What a shipped word list finds in the texts of a view, kept for every text that stays as it was. */
export interface ListMatches {
  readonly texts: View<readonly AnalysedProse[]>;
  readonly found: View<{ readonly names: ReadonlySet<string>; readonly matches: Matches }>;
}

/** The words of the plan's own people, as they are named in sentences. */
const personNames = defineView(
  'person-names',
  (read) => namesIn([...read(people).values()].map(({ name }) => name)),
  (a, b) => a.size === b.size && [...a].every((name) => b.has(name)),
);

export function matchList(
  name: string,
  texts: View<readonly AnalysedProse[]>,
  flags: readonly (readonly string[])[],
  passes: readonly string[],
): ListMatches {
  const [flagged, passing] = [new Phrases(...flags), new Phrases(passes)];
  const found = defineView<{ names: ReadonlySet<string>; matches: Matches }>(`${name}-matches`, (read, previous) => {
    const names = read(personNames);
    const known = previous?.names === names ? previous.matches : undefined;
    const analysed = new Set(read(texts).map((each) => each.analysed));
    return {
      names,
      matches: new Map(
        [...analysed].map((text) => [text, known?.get(text) ?? findStatements(text, flagged, passing, names)]),
      ),
    };
  });
  return { texts, found };
}

export interface ListOptions {
  readonly words: readonly string[];
  readonly allow: readonly string[];
}

/** The two options of every rule with a word list. */
export const LIST_OPTIONS = {
  words: { type: 'words', default: [], says: 'More words to report; * at the end of a word stands for any ending.' },
  allow: { type: 'words', default: [], says: 'Words to let pass, with what stands around them: "no exceptions list".' },
} as const;

export interface FoundPhrase extends AnalysedProse {
  readonly match: PhraseMatch;
  /** As it is written. */
  readonly phrase: string;
  /** From the organisation's own words. */
  readonly isOwn: boolean;
}

/** Each phrase of the list or of the organisation's own words, once for each text. */
export function* foundPhrases(read: Read, list: ListMatches, options: ListOptions): Generator<FoundPhrase> {
  const { names, matches } = read(list.found);
  const own = ownPhrases(options.words);
  const allowed = ownPhrases(options.allow);
  for (const prose of read(list.texts)) {
    const { text, analysed } = prose;
    const shipped = (matches.get(analysed) ?? []).map((match) => ({ match, isOwn: false }));
    const added = own ? findStatements(analysed, own, NOTHING, names).map((match) => ({ match, isOwn: true })) : [];
    const passed = allowed ? findPhrases(analysed, allowed, names) : [];
    const seen = new Set<string>();
    for (const { match, isOwn } of [...shipped, ...added]) {
      const phrase = text.slice(match.start, match.end);
      if (seen.has(phrase) || passed.some((each) => overlaps(each, match))) continue;
      seen.add(phrase);
      yield { ...prose, match, phrase, isOwn };
    }
  }
}

const NOTHING = new Phrases();

function ownPhrases(words: readonly string[]): Phrases | undefined {
  const phrases = words.map(plainPhrase).filter((phrase) => phrase !== '');
  return phrases.length > 0 ? new Phrases(phrases) : undefined;
}

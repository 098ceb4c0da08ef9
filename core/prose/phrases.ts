import type { MarkedWord } from './mark-words.ts';
import { PhraseParser, type PhraseText, type Step } from './phrase-parser.ts';

interface Phrase {
  readonly step: Step;
  readonly list: number;
}

/** A find, by the words of its sentence; `list` tells in which of the lists the phrase is. */
export interface FoundWords {
  readonly first: number;
  readonly last: number;
  readonly list: number;
}

/** Lists of phrases that are looked for together. They are long: a phrase is tried only at words that it may start with. */
export class Phrases {
  readonly #lists: readonly (readonly PhraseText[])[];
  /** Made when something is looked for the first time. */
  #byStart: Map<string, Phrase[]> | undefined;
  #prefixes: readonly string[] = [];

  constructor(...lists: readonly (readonly PhraseText[])[]) {
    this.#lists = lists;
  }

  /** The longest phrase at each word, from left to right, none over another. */
  find(words: readonly MarkedWord[]): FoundWords[] {
    const found: FoundWords[] = [];
    for (let first = 0; first < words.length; first++) {
      const longest = this.#longestAt(words, first);
      if (!longest) continue;
      found.push(longest);
      first = longest.last;
    }
    return found;
  }

  #longestAt(words: readonly MarkedWord[], first: number): FoundWords | undefined {
    let longest: FoundWords | undefined;
    for (const { step, list } of this.#startingWith(words[first] as MarkedWord)) {
      const last = Math.max(-1, ...step(words, first, first)) - 1;
      if (last >= first && last > (longest?.last ?? -1)) longest = { first, last, list };
    }
    return longest;
  }

  *#startingWith({ text, mark }: MarkedWord): Generator<Phrase> {
    const byStart = this.#index();
    yield* byStart.get(text) ?? [];
    for (const prefix of this.#prefixes) if (text.startsWith(prefix)) yield* byStart.get(`${prefix}*`) ?? [];
    if (mark !== undefined) yield* byStart.get('<person>') ?? [];
    if (mark === 'name') yield* byStart.get('<name>') ?? [];
  }

  #index(): ReadonlyMap<string, readonly Phrase[]> {
    if (this.#byStart) return this.#byStart;
    const byStart = new Map<string, Phrase[]>();
    const parser = new PhraseParser();
    for (const [list, phrases] of this.#lists.entries())
      for (const text of phrases) {
        const { step, starts } = parser.parse(text);
        for (const start of new Set(starts)) {
          const known = byStart.get(start);
          if (known) known.push({ step, list });
          else byStart.set(start, [{ step, list }]);
        }
      }
    this.#prefixes = [...byStart.keys()].filter((start) => start.endsWith('*')).map((start) => start.slice(0, -1));
    this.#byStart = byStart;
    return byStart;
  }
}

/** Words as people type them into their settings: nothing but `*` has a meaning. */
export function plainPhrase(text: string): PhraseText {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'][\p{L}\p{N}'*]*/gu) ?? []
  ).join(' ');
}

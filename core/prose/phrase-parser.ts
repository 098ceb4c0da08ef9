import { isOwner, type MarkedWord } from './mark-words.ts';

/**
 * The phrases of a word list are written as plain words, so that whoever speaks English can add to them:
 *
 * - `no exceptions`: these words in this order, in any case, over commas and dashes but never over the end of a clause
 * - `underperform*`: a word that starts so
 * - `(fire|dismiss) (you|them)`: one of these
 * - `the?`, `(the|a)?`: may be left out
 * - `..3`: up to three words more, none of them "not", "never" or "no"
 * - `<person>`: a word for people, or the name of somebody in the plan; `<name>`: a name alone;
 *   `<person's>`, `<name's>`: whose something is
 * - `=(and|about)`: what must follow and is not part of the phrase
 * - `^` and `$`: where a clause starts and ends
 *
 * Contractions are written out: `do not` also finds "don't".
 */
export type PhraseText = string;

/** Where a part of a phrase may end, if it starts at a word of the sentence; the phrase itself started at `from`. */
export type Step = (words: readonly MarkedWord[], at: number, from: number) => readonly number[];

/** A part of a phrase, with what it may start with: `cat`, `cat*`, `<person>`, `<name>`. */
export interface PhrasePart {
  readonly step: Step;
  readonly starts: readonly string[];
  /** It needs no word of its own, so that the phrase may start with the next part. */
  readonly mayBeEmpty: boolean;
}

/** Reads phrases; a part that stands in several of them is read once. */
export class PhraseParser {
  readonly #choices = new Map<string, PhrasePart>();

  parse(phrase: PhraseText): PhrasePart {
    const parts = split(phrase, ' ').map((item) => this.#item(item));
    const needed = parts.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
    const first = needed < 0 ? parts : parts.slice(0, needed + 1);
    return {
      step: (words, at, from) => walk(parts, words, at, from),
      starts: first.flatMap(({ starts }) => starts),
      mayBeEmpty: needed < 0,
    };
  }

  #item(item: string): PhrasePart {
    if (item.startsWith('=')) return lookahead(this.#item(item.slice(1)));
    if (item.startsWith('..')) return gap(Number(item.slice(2)));
    if (item.length > 1 && item.endsWith('?')) return optional(this.#item(item.slice(0, -1)));
    if (item.startsWith('(')) return this.#choice(item.slice(1, -1));
    return MARKS.get(item) ?? oneOf([item]);
  }

  #choice(text: string): PhrasePart {
    const known = this.#choices.get(text);
    if (known) return known;
    const choices = split(text, '|');
    const words = choices.filter((choice) => PLAIN_WORD.test(choice));
    const others = choices.filter((choice) => !PLAIN_WORD.test(choice)).map((choice) => this.parse(choice));
    const part = either(words.length > 0 ? [oneOf(words), ...others] : others);
    this.#choices.set(text, part);
    return part;
  }
}

const PLAIN_WORD = /^[\p{L}\p{N}'*%]+$/u;
const NEVER_IN_A_GAP = new Set(['not', 'never', 'no']);

function walk(parts: readonly PhrasePart[], words: readonly MarkedWord[], at: number, from: number): readonly number[] {
  let reached: readonly number[] = [at];
  for (const { step } of parts) {
    reached = reached.length === 1 ? step(words, reached[0] as number, from) : union(reached, words, from, step);
    if (reached.length === 0) break;
  }
  return reached;
}

function union(starts: readonly number[], words: readonly MarkedWord[], from: number, step: Step): readonly number[] {
  return [...new Set(starts.flatMap((at) => step(words, at, from)))];
}

/** The word at a place, unless a new clause starts there inside the phrase. */
function wordAt(words: readonly MarkedWord[], at: number, from: number): MarkedWord | undefined {
  const word = words[at];
  return word && (at === from || word.pause !== ';') ? word : undefined;
}

function oneWord(starts: readonly string[], isMeant: (word: MarkedWord) => boolean): PhrasePart {
  return {
    step: (words, at, from) => {
      const word = wordAt(words, at, from);
      return word && isMeant(word) ? [at + 1] : [];
    },
    starts,
    mayBeEmpty: false,
  };
}

function oneOf(choices: readonly string[]): PhrasePart {
  const whole = new Set(choices.filter((choice) => !choice.endsWith('*')));
  const prefixes = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1));
  return oneWord(choices, ({ text }) => whole.has(text) || prefixes.some((prefix) => text.startsWith(prefix)));
}

function either(parts: readonly PhrasePart[]): PhrasePart {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  return {
    step: (words, at, from) => [...new Set(parts.flatMap(({ step }) => step(words, at, from)))],
    starts: parts.flatMap(({ starts }) => starts),
    mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function optional({ step, starts }: PhrasePart): PhrasePart {
  return { step: (words, at, from) => [at, ...step(words, at, from)], starts, mayBeEmpty: true };
}

function lookahead({ step }: PhrasePart): PhrasePart {
  return { step: (words, at, from) => (step(words, at, from).length > 0 ? [at] : []), starts: [], mayBeEmpty: true };
}

function gap(most: number): PhrasePart {
  return {
    step: (words, at, from) => {
      const reached = [at];
      for (let next = at; next < at + most; next++) {
        const word = wordAt(words, next, from);
        if (!word || NEVER_IN_A_GAP.has(word.text)) break;
        reached.push(next + 1);
      }
      return reached;
    },
    starts: [],
    mayBeEmpty: true,
  };
}

function clauseEdge(): PhrasePart {
  return {
    step: (words, at) => (at === 0 || at === words.length || words[at]?.pause === ';' ? [at] : []),
    starts: [],
    mayBeEmpty: true,
  };
}

const MARKS: ReadonlyMap<string, PhrasePart> = new Map([
  ['<person>', oneWord(['<person>'], (word) => word.mark !== undefined && !isOwner(word))],
  ['<name>', oneWord(['<name>'], (word) => word.mark === 'name' && !isOwner(word))],
  [
    "<person's>",
    oneWord(['<person>'], (word) => word.mark !== undefined && (isOwner(word) || word.text.endsWith('s'))),
  ],
  ["<name's>", oneWord(['<name>'], (word) => word.mark === 'name' && isOwner(word))],
  ['^', clauseEdge()],
  ['$', clauseEdge()],
]);

/** Splits outside of parentheses. */
function split(text: string, separator: ' ' | '|'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === undefined || (sign === separator && depth === 0)) {
      if (at > start) parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return parts;
}

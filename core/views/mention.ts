import { normalise } from '../questions/not-an-answer.ts';

/** What prose may speak of: by an id, or by one of its texts, such as a name. */
export interface Mentioned {
  readonly id?: string;
  readonly texts: readonly (string | undefined)[];
}

/**
 * Tells of what a text speaks: of an id that stands in it as a word of its own, or of a name whose words stand in it.
 * Neither capitals nor punctuation count.
 */
export function mentionsIn(text: string): (what: Mentioned) => boolean {
  const ids = new Set(text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const words = inWords(text);
  return ({ id, texts }) =>
    (id !== undefined && ids.has(id)) ||
    texts.some((each) => each !== undefined && normalise(each) !== '' && words.includes(inWords(each)));
}

function inWords(text: string): string {
  return ` ${normalise(text)} `;
}

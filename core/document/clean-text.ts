/** Spaces and line breaks of any sort, but for the spaces that hold words together. */
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Control characters, noncharacters, and those that are not seen but change what is: they turn text around or hide in it. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  /[\u0000-\u001F\u007F-\u009F\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}/gu;

const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * A text that may stand on one line of any page: without control characters, without what turns the direction of writing
 * of what comes after it, and fit for XML. Joiners and soft hyphens stay, because scripts, emoji and long words need them.
 */
export function cleanText(text: string): string {
  return text.replace(SPACES, ' ').replace(UNSEEN, '').replace(HALF_CHARACTERS, '\uFFFD');
}

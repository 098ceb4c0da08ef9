/** What the fonts of a file are called in it. */
export const FONT = 'Source Sans';

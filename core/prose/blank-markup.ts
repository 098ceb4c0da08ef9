/**
 * A text with its inline Markdown, code and addresses blanked out. It keeps its length, so that every word stays where
 * it stands in the plan; the start of a list item becomes a new paragraph.
 */
export function blankMarkup(text: string): string {
  return text
    .replace(/^[ \t]*(?:[-*+•]|\d{1,3}[.)]|#{1,6})[ \t]+/gm, (marker) => '\n'.repeat(marker.length))
    .replace(/`[^`\n]*`/g, blanks)
    .replace(/\[([^\][\n]*)\]\([^()\s]*\)/g, (link, label: string) => ` ${label}`.padEnd(link.length))
    .replace(/\S+/g, (word) => (isAddress(word) ? blanks(word) : word))
    .replace(/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, blanks);
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

function isAddress(word: string): boolean {
  return word.includes('://') || word.startsWith('www.') || (word.includes('@') && !word.startsWith('@'));
}

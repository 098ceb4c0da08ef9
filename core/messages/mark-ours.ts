/** Puts the words of a text into ⟦ ⟧, and leaves the placeholders and the quotation marks around them outside. */
export function markOurs(text: string): string {
  return text
    .split(/("?\{[a-zA-Z]+\}"?)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\p{L}(?:.*\p{L})?/su, (words) => `⟦${words}⟧`)))
    .join('');
}

/**
 * Of a text in the pseudo language, what has escaped translation: words outside of ⟦ ⟧ that are neither the author's
 * nor a name of the format, nor the address of a link. `isKnown` tells whether a run of words, between two signs, is one of these.
 */
export function untranslated(text: string, isKnown: (run: string) => boolean): string[] {
  return withoutOurs(text.replace(/\]\(<[^>]*>\)/g, ']').replace(/\\(?=[^\w\s])/g, ''))
    .split(/["“”`()[\]{},;:!?→|…*_\n=×+<>›✓◐○]|\s[–—-]\s|\.(?=\s|$)/)
    .map((run) => run.replace(/\s+/g, ' ').trim())
    .filter((run) => /\p{L}{2}/u.test(run) && !isKnown(run));
}

/** What is ours may hold what is ours. */
function withoutOurs(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, ' | ');
  return rest === text ? rest : withoutOurs(rest);
}

/** The author's words and the names of the format, each as it is written. */
export function knownIn(texts: readonly string[], names: readonly string[]): (run: string) => boolean {
  const written = texts.map((text) => text.replace(/\\(?=[^\w\s])/g, '').replace(/\s+/g, ' ')).join(' ');
  const named = new Set(names);
  return (run) => named.has(run) || written.includes(run);
}

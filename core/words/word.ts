/** A text of documents; where it counts something, by number. `{name}` is filled in. */
export type Word = string | { readonly one: string; readonly other: string };

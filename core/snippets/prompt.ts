/** What a person has still to write, where a value or a key stands. */
export interface Prompt {
  /** What stands there until then: it answers no question. */
  readonly text: string;
  /** What it may be, for editors that let one choose. */
  readonly choices?: readonly string[];
  /** Prose stands in quotes; a name, a date or a number does not. */
  readonly isQuoted?: boolean;
  /** Prompts of one name within one edit are written together. */
  readonly name?: string;
}

// Marks of Unicode's private use area: nobody types them, and YAML writes them as they are.
const START = '\uE000';
const NEXT = '\uE001';
const END = '\uE002';
const PROMPT = /\uE000([qb])\uE001([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)((?:\uE001[^\uE000-\uE002]*)*)\uE002/g;

/** A prompt as a value: it goes through all that writes values, and is made out once the text is written. */
export function toPromptValue({ text, choices = [], isQuoted = false, name = '' }: Prompt): string {
  return [`${START}${isQuoted ? 'q' : 'b'}`, name, text, ...choices].join(NEXT) + END;
}

export function parsePrompt(value: unknown): Prompt | undefined {
  if (typeof value !== 'string' || !value.startsWith(START) || !value.endsWith(END)) return undefined;
  const [kind, name = '', text = '', ...choices] = value.slice(0, -1).split(NEXT);
  return { text, choices, isQuoted: kind === `${START}q`, name };
}

export function hasPrompt(written: string): boolean {
  return written.includes(START);
}

/** Each prompt by its text. */
export function toTextWithPrompts(written: string): string {
  return written.replace(PROMPT, (_, _kind, _name, text: string) => text);
}

/** Each prompt as a tab stop of an LSP snippet, counted from `first`. */
export function toSnippet(written: string, first: number): { readonly snippet: string; readonly next: number } {
  const numbers = new Map<string, number>();
  let next = first;
  let snippet = '';
  let end = 0;
  for (const match of written.matchAll(PROMPT)) {
    const [whole, , name = '', text = '', choices = ''] = match;
    const known = numbers.get(name);
    const number = known ?? next++;
    if (name !== '') numbers.set(name, number);
    snippet += escapeSnippet(written.slice(end, match.index));
    snippet += known === undefined ? stop(number, text, choices.split(NEXT).slice(1)) : `\${${number}}`;
    end = match.index + whole.length;
  }
  return { snippet: snippet + escapeSnippet(written.slice(end)), next };
}

function stop(number: number, text: string, choices: readonly string[]): string {
  if (choices.length === 0) return `\${${number}:${escapeSnippet(text)}}`;
  const all = [text, ...choices.filter((choice) => choice !== text)];
  return `\${${number}|${all.map(escapeChoice).join(',')}|}`;
}

/** Text that stands for itself among the values of a choice. */
export function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

/** Text that stands for itself in snippet syntax. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

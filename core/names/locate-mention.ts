import { locateKey, locateNode } from '../parse/locate.ts';
import type { Span } from '../parse/tree.ts';
import { type Clause, type Mention, WORD } from './mention.ts';

export interface MentionSpans {
  /** `ship/pilot.start`, without quotes. */
  readonly whole: Span;
  /** `pilot` alone: what a rename replaces. */
  readonly name: Span;
}

export interface LocatedMention extends MentionSpans {
  readonly mention: Mention;
}

/** Every place once: what an alias repeats is mentioned twice and written once. What cannot be located is left out. */
export function locateMentions(mentions: readonly Mention[]): LocatedMention[] {
  const found = new Map<string, LocatedMention>();
  for (const mention of mentions) {
    const spans = locateMention(mention);
    const key = `${mention.plan.uri} ${spans?.name.start}`;
    if (spans && !found.has(key)) found.set(key, { mention, ...spans });
  }
  return [...found.values()];
}

/** Where a mention stands, to the letter; undefined where it is not written as it reads, with escapes say. */
export function locateMention(mention: Mention): MentionSpans | undefined {
  const { plan, path, on, written, id } = mention;
  const around = on === 'key' ? locateKey(plan.document, path) : locateNode(plan.document, path);
  if (!around) return undefined;
  const at = offsetIn(plan.file.text.slice(around.start, around.end), mention);
  if (at === undefined) return undefined;
  const start = around.start + at;
  const nameStart = start + written.indexOf('/') + 1;
  return { whole: { start, end: start + written.length }, name: { start: nameStart, end: nameStart + id.length } };
}

function offsetIn(source: string, { written, says }: Mention): number | undefined {
  if (says.type === 'day') return dayIn(source, written, says.clause);
  if (says.type === 'word') return [...source.matchAll(WORD)].filter(([word]) => word === written)[says.nth]?.index;
  if (source === written) return 0;
  if (source === `"${written}"` || source === `'${written}'`) return 1;
  const isBlock = /^[|>]/.test(source) && source.split(/\s+/).at(-1) === written;
  return isBlock ? source.lastIndexOf(written) : undefined;
}

/** Behind the word that leads to it; in a date, behind quotes or the sign of a block. */
function dayIn(source: string, written: string, clause: Clause | undefined): number | undefined {
  const before = clause ? new RegExp(`(?:^|[\\s"'])${clause}\\s+`, 'i') : /^(?:["']?|[|>].*[\r\n]+)\s*/;
  const lead = before.exec(source);
  const at = lead ? lead.index + lead[0].length : 0;
  const isThere =
    lead !== null && source.startsWith(written, at) && !/^[\w./-]/.test(source.slice(at + written.length));
  return isThere ? at : undefined;
}

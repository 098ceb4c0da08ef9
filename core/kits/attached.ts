import type { Composing } from '../document/composing.ts';
import { sourceOf } from '../document/composing.ts';
import type { Content } from '../document/document.ts';
import { gap } from '../document/line.ts';
import type { NoAttachment } from '../host.ts';
import { isPath } from '../plan/family.ts';
import { entriesIn } from '../views/entries.ts';
import { comms } from '../views/inputs.ts';
import { below, type Spot, spotIn } from '../views/spot.ts';
import type { WordId } from '../words/en.ts';
import { readMarkdown } from './read-markdown.ts';

/** A file that a plan points to, by the path that the plan writes. */
export interface AttachedPath {
  readonly uri: string;
  readonly path: string;
}

/** The text of such a file, or why there is none. */
export type AttachedText = { readonly text: string } | { readonly refusal: NoAttachment | 'not-text' };

export type Attached = (file: AttachedPath) => AttachedText | undefined;

/** What is said in a plan, or in a file that it points to. */
export interface Written {
  readonly text: string | undefined;
  readonly at: Spot;
}

/** What managers have in hand: talking points and an FAQ, by themselves or for one item of the schedule. */
export function writtenKits({ read }: Composing, key: 'talking-points' | 'faq'): Written[] {
  const own = read(comms.training).map(({ plan, value }) => ({
    text: value['manager-kit']?.[key],
    at: spotIn(plan, 'training', 'manager-kit', key),
  }));
  const ofItems = entriesIn(read(comms.schedule), ['schedule'], (schedule) => schedule)
    .filter(({ value }) => value.status !== 'cancelled')
    .map(({ value, spot }) => ({ text: value[key], at: below(spot, key) }));
  return distinct([...own, ...ofItems].filter(({ text }) => text !== undefined));
}

function distinct(all: readonly Written[]): Written[] {
  return [...new Map([...all].reverse().map((each) => [`${each.at.plan.uri} ${each.text}`, each])).values()].reverse();
}

/** Every file whose text may go into a kit. */
export function attachedPaths(composing: Composing): AttachedPath[] {
  const texts = entriesIn(composing.read(comms.schedule), ['schedule'], (schedule) => schedule).map(
    ({ value, spot }) => ({ text: value.text, at: below(spot, 'text') }),
  );
  const written = distinct([...writtenKits(composing, 'talking-points'), ...writtenKits(composing, 'faq'), ...texts]);
  return written.flatMap(({ text, at }) =>
    text !== undefined && isPath(text) ? [{ uri: at.plan.uri, path: text }] : [],
  );
}

/** What is written, as content; a gap that says why where a file cannot be read. */
export function contentOf(composing: Composing, attached: Attached, { text, at }: Written): Content[] {
  const { wording } = composing;
  const from = [sourceOf(at)];
  const missing = (words: string): Content[] => [{ type: 'paragraph', line: [gap(words, from)] }];
  if (text === undefined) return missing(wording.say('kits.not-available'));
  if (!isPath(text)) return readMarkdown(text, from);
  const file = attached({ uri: at.plan.uri, path: text }) ?? { refusal: 'missing' };
  if ('refusal' in file) return missing(wording.say(REFUSALS[file.refusal], { path: text }));
  const content = readMarkdown(file.text, from);
  return content.length > 0 ? content : missing(wording.say('kits.not-available'));
}

const REFUSALS = {
  missing: 'kits.file.missing',
  outside: 'kits.file.outside',
  'too-large': 'kits.file.too-large',
  unreadable: 'kits.file.unreadable',
  'not-text': 'kits.file.not-text',
} as const satisfies Readonly<Record<NoAttachment | 'not-text', WordId>>;

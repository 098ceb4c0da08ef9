import { type Fragment, findFragments } from './fragment.ts';
import type { ParsedFile, Unsettled } from './parse-file.ts';
import { readFragment } from './read-fragment.ts';
import { type Misread, scanLines } from './scan-lines.ts';
import { holds } from './shift.ts';
import type { Span } from './tree.ts';

/** The fragments of a file that hold a stretch, smallest first. Nearly the whole file is read faster as a whole. */
export function fragmentsAt({ text, documents }: ParsedFile, stretch: Span): Fragment[] {
  const document = documents.findLast(({ offset }) => offset <= stretch.start);
  const fragments = document ? findFragments(text, document, stretch) : [];
  return fragments.filter(({ start, end }) => end - start <= text.length / 2);
}

/**
 * The fragments of a file in which YAML stumbles, with all that comes of it: everything outside of them reads as if they
 * were flawless. Undefined where a slip cannot be enclosed like that.
 */
export function settle(file: ParsedFile, { spans, areFragments }: Unsettled): Fragment[] | undefined {
  let settled: Fragment[] = [];
  const enclose = areFragments ? isExact : new Enclosure(file, spans).encloses;
  for (const span of spans) {
    if (settled.some((fragment) => holds(fragment, lastUnit(span)))) continue;
    const fragment = fragmentsAt(file, lastUnit(span)).find((each) => enclose(each, span));
    if (!fragment) return undefined;
    settled = [...settled.filter((each) => !holds(fragment, each)), fragment];
  }
  return settled;
}

/** A span's end may be the start of the next line: its last unit is not. */
function lastUnit({ start, end }: Span): Span {
  return { start, end: Math.max(start, end - 1) };
}

function isExact(fragment: Fragment, { start, end }: Span): boolean {
  return fragment.start === start && fragment.end === end;
}

/** Fragments of a file that was read as a whole. */
class Enclosure {
  readonly #file: ParsedFile;
  readonly #stumbles: readonly Span[];
  #misreads: readonly Misread[] | undefined;

  constructor(file: ParsedFile, stumbles: readonly Span[]) {
    this.#file = file;
    this.#stumbles = stumbles;
  }

  /** Whether YAML stumbles in the fragment by itself exactly as it does there in the file. */
  readonly encloses = (fragment: Fragment): boolean => {
    const { text } = this.#file;
    const reading = readFragment(fragment, { before: text, text, shift: (offset) => offset, scan: () => this.#scan() });
    const known = this.#stumbles.filter((stumble) => holds(fragment, lastUnit(stumble))).map(keyOf);
    const found = new Set(reading?.stumbles.map(keyOf));
    return reading !== undefined && found.size === known.length && known.every((key) => found.has(key));
  };

  #scan(): readonly Misread[] {
    this.#misreads ??= scanLines(this.#file.text);
    return this.#misreads;
  }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

import type { Fragment } from './fragment.ts';
import { MAX_LENGTH } from './limits.ts';
import type { LineIndex } from './line-index.ts';
import { type ParsedDocument, type ParsedFile, parseFile } from './parse-file.ts';
import { type FragmentReading, readFragment } from './read-fragment.ts';
import { type Misread, MOST_MISREADS, scanLines } from './scan-lines.ts';
import { countsAnywhere, reachOf } from './select-misreads.ts';
import { fragmentsAt, settle } from './settle.ts';
import { holds, overlaps } from './shift.ts';
import { type Readings, spliceDocument } from './splice-document.ts';
import { findChange, placesOf, type TextChange } from './text-change.ts';

/**
 * The file after an edit: equal to `parseFile(text)`. Only the entry that was edited is read again, and those where YAML
 * stumbles; the rest is taken over from `previous`. Where that is not sure to be the same, the whole file is read.
 */
export function reparseFile(previous: ParsedFile, text: string): ParsedFile {
  const change = findChange(previous.text, text);
  if (!change) return previous;
  return new Reparse(previous, text, change).run() ?? parseFile(text);
}

class Reparse {
  readonly #previous: ParsedFile;
  readonly #text: string;
  readonly #change: TextChange;
  readonly #grown: number;
  readonly #lines: LineIndex;
  #misreads: readonly Misread[] | undefined;

  constructor(previous: ParsedFile, text: string, change: TextChange) {
    this.#previous = previous;
    this.#text = text;
    this.#change = change;
    this.#grown = text.length - previous.text.length;
    this.#lines = previous.lines.changed(text, change);
  }

  /** Undefined where the file has to be read as a whole. */
  run(): ParsedFile | undefined {
    const { unsettled } = this.#previous;
    if (unsettled === undefined || this.#text.length > MAX_LENGTH) return undefined;
    const unsound = settle(this.#previous, unsettled);
    const readings = unsound && this.#read(unsound);
    return readings && this.#isSound(readings) ? this.#splice(readings) : undefined;
  }

  #read(unsound: readonly Fragment[]): Readings | undefined {
    const edited = this.#readEdited(unsound);
    if (!edited) return undefined;
    const others: FragmentReading[] = [];
    for (const fragment of unsound) {
      if (holds(edited.fragment, fragment)) continue;
      const reading = this.#readBeside(edited.fragment, fragment);
      if (!reading) return undefined;
      others.push(reading);
    }
    return { edited, others, grown: this.#grown };
  }

  /** The smallest fragment with the edit in it that can be read, and that cuts through none in which YAML stumbles. */
  #readEdited(unsound: readonly Fragment[]): FragmentReading | undefined {
    const places = placesOf(this.#previous.text, this.#text, this.#change);
    const fragments = places
      .flatMap((place) => fragmentsAt(this.#previous, place))
      .filter((fragment) => unsound.every((other) => holds(fragment, other) || !overlaps(fragment, other)))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const fragment of fragments) {
      const reading = this.#readBeside(fragment, fragment);
      if (reading) return reading;
    }
    return undefined;
  }

  #readBeside(edited: Fragment, fragment: Fragment): FragmentReading | undefined {
    return readFragment(fragment, {
      before: this.#previous.text,
      text: this.#text,
      shift: (offset) => (offset <= edited.start ? offset : Math.max(offset, edited.end) + this.#grown),
      scan: () => this.#scan(),
    });
  }

  #scan(): readonly Misread[] {
    this.#misreads ??= scanLines(this.#text);
    return this.#misreads;
  }

  /** What may be misread, and counts now that YAML stumbles, has to lie in what was read because of that. */
  #isSound({ edited, others }: Readings): boolean {
    const scanned = [edited, ...others].filter(({ isScanned }) => isScanned);
    const misreads = scanned.length > 0 ? this.#scan() : [];
    return misreads.length < MOST_MISREADS && misreads.every((misread) => this.#isTold(misread, scanned));
  }

  #isTold(misread: Misread, scanned: readonly FragmentReading[]): boolean {
    if (scanned.some(({ span }) => holds(span, misread.span))) return true;
    const { first, last } = reachOf(misread, this.#lines);
    const reach = { start: this.#lines.lineStart(first), end: this.#lines.lineStart(last + 1) };
    return !countsAnywhere(this.#text, misread) && !scanned.some(({ span }) => overlaps(span, reach));
  }

  #splice(readings: Readings): ParsedFile | undefined {
    const documents: ParsedDocument[] = [];
    for (const document of this.#previous.documents) {
      const spliced = spliceDocument(document, readings);
      if (!spliced) return undefined;
      documents.push(spliced);
    }
    const stumbling = [readings.edited, ...readings.others].filter(({ stumbles }) => stumbles.length > 0);
    return {
      text: this.#text,
      lines: this.#lines,
      documents,
      problems: [],
      unsettled: { spans: stumbling.map(({ span }) => span), areFragments: true },
    };
  }
}

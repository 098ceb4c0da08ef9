import type { Source } from './piece.ts';

/** Numbers what a page was taken from, so that the page holds numbers only and no path of a plan. */
export class Places {
  readonly #known = new Map<string, number>();
  readonly #all: (readonly Source[])[] = [];

  /** By number; what came from the same places has the same number. */
  get all(): readonly (readonly Source[])[] {
    return this.#all;
  }

  /** The number of these places; undefined where there are none. */
  numberOf(from: readonly Source[]): number | undefined {
    if (from.length === 0) return undefined;
    const key = JSON.stringify(from.map(({ uri, document, path }) => [uri, document, path]));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#all.length);
    return this.#all.push(from) - 1;
  }

  /** The attribute that bears the number, if there is one. */
  attributesOf(from: readonly Source[]): string[] {
    const place = this.numberOf(from);
    return place === undefined ? [] : [`data-place="${place}"`];
  }
}

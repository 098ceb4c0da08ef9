interface Remembered<Result> {
  readonly place: string;
  readonly result: Result;
}

/** What was found out about single entries of a plan: good as long as the entry, its place and the basis stay the same. */
export class EntryMemory<Result> {
  #basis = '';
  #results = new WeakMap<object, Map<object, Remembered<Result>>>();

  /** Forgets everything where that has changed on which all results depend. */
  useBasis(basis: string): void {
    if (basis !== this.#basis) this.#results = new WeakMap();
    this.#basis = basis;
  }

  /** The result for an entry at its place and for what is asked of it: computed where it is not known yet. */
  recall(entry: object, asked: object, place: string, compute: () => Result): Result {
    const results = this.#results.get(entry) ?? new Map<object, Remembered<Result>>();
    const known = results.get(asked);
    if (known?.place === place) return known.result;
    const result = compute();
    results.set(asked, { place, result });
    this.#results.set(entry, results);
    return result;
  }
}

/** A value that comes from outside. `isSame` decides whether a new one counts as a change. */
export interface Input<T> {
  readonly type: 'input';
  readonly name: string;
  readonly isSame: (a: T, b: T) => boolean;
}

/** A value that follows from what it reads: computed when it is asked for, and again only after that has changed. */
export interface View<T> {
  readonly type: 'view';
  readonly name: string;
  /** Pure but for `read`. `previous` is its last result, for one that can be mended instead of made anew. */
  readonly compute: (read: Read, previous: T | undefined) => T;
  readonly isSame: (a: T, b: T) => boolean;
}

export type Source<T> = Input<T> | View<T>;

/** Gives the present value of a source, and notes for the one who computes that it was read. */
export type Read = <T>(source: Source<T>) => T;

export function defineInput<T>(name: string, isSame: (a: T, b: T) => boolean = Object.is): Input<T> {
  return { type: 'input', name, isSame };
}

export function defineView<T>(
  name: string,
  compute: (read: Read, previous: T | undefined) => T,
  isSame: (a: T, b: T) => boolean = Object.is,
): View<T> {
  return { type: 'view', name, compute, isSame };
}

interface Cell {
  value: unknown;
  /** The time at which the value last became another one. */
  changed: number;
  /** The time up to which the value is known to be right. */
  checked: number;
  reads: readonly Source<never>[];
}

type AnySource = Source<never>;

/**
 * Holds the values of inputs and views. A view is computed once; after an input has changed, only the views that read
 * it, directly or through other views that did change, are computed again.
 */
export class Memory {
  readonly #cells = new Map<AnySource, Cell>();
  /** What the view that is being computed has read so far; undefined outside any. */
  #reading: Set<AnySource> | undefined;
  #now = 0;

  set<T>(input: Input<T>, value: T): void {
    const cell = this.#cells.get(input as AnySource);
    if (cell && input.isSame(cell.value as T, value)) return;
    this.#now++;
    this.#cells.set(input as AnySource, { value, changed: this.#now, checked: this.#now, reads: [] });
  }

  readonly read: Read = (source) => {
    this.#reading?.add(source as unknown as AnySource);
    return this.#cellOf(source as unknown as AnySource).value as never;
  };

  #cellOf(source: AnySource): Cell {
    const cell = this.#cells.get(source);
    if (source.type === 'input') {
      if (!cell) throw new Error(`The input "${source.name}" was read before it was set.`);
      return cell;
    }
    if (cell && (cell.checked === this.#now || this.#isRight(cell))) {
      cell.checked = this.#now;
      return cell;
    }
    return this.#compute(source, cell);
  }

  /** Sources are looked at in the order in which they were read: a later one may only exist because of an earlier one. */
  #isRight(cell: Cell): boolean {
    try {
      return cell.reads.every((source) => this.#cellOf(source).changed <= cell.checked);
    } catch {
      // What it read has no value any more: it has to meet the error itself.
      return false;
    }
  }

  #compute(view: View<never>, previous: Cell | undefined): Cell {
    const outer = this.#reading;
    const reads = new Set<AnySource>();
    this.#reading = reads;
    try {
      const value: unknown = view.compute(this.read, previous?.value as never);
      const isSame = previous !== undefined && view.isSame(previous.value as never, value as never);
      const cell: Cell = {
        value: isSame ? previous.value : value,
        changed: isSame ? previous.changed : this.#now,
        checked: this.#now,
        reads: [...reads],
      };
      this.#cells.set(view as AnySource, cell);
      return cell;
    } catch (error) {
      // Whoever met the error must not take the next value for the one before it.
      this.#cells.delete(view as AnySource);
      throw error;
    } finally {
      this.#reading = outer;
    }
  }
}

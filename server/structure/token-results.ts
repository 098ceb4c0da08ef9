/** The last tokens that a client got of each document. */
export class TokenResults {
  readonly #results = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#results.set(uri, { id, data });
    return id;
  }

  find(uri: string, id: string): readonly number[] | undefined {
    const result = this.#results.get(uri);
    return result?.id === id ? result.data : undefined;
  }

  forget(uri: string): void {
    this.#results.delete(uri);
  }
}

/** A question that is under way. */
export interface Asking<Answer> {
  readonly answer: Promise<Answer>;
  readonly cancel: () => void;
}

/** An answer that is asked for once and kept until it is forgotten. Whoever waits for a forgotten one gets the next. */
export class KeptAnswer<Answer> {
  readonly #ask: () => Asking<Answer>;
  #asking: Asking<Answer> | undefined;

  constructor(ask: () => Asking<Answer>) {
    this.#ask = ask;
  }

  async get(): Promise<Answer> {
    this.#asking ??= this.#ask();
    const asking = this.#asking;
    const answer = await asking.answer;
    return asking === this.#asking ? answer : this.get();
  }

  forget(): void {
    this.#asking?.cancel();
    this.#asking = undefined;
  }
}

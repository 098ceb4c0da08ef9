/** Turns of the event loop in which nothing may arrive before work begins: input is read, parsed and handed out in turn. */
const QUIET_TURNS = 4;

/** Lets work wait while messages are still coming in: it coalesces a burst, and costs no time when there is none. */
export class Traffic {
  #arrived = 0;

  /** A message has come in. */
  note(): void {
    this.#arrived++;
  }

  /** How much has come in: whoever remembers it can tell whether more has. */
  get count(): number {
    return this.#arrived;
  }

  async quiet(): Promise<void> {
    for (let seen = -1; seen !== this.#arrived; ) {
      seen = this.#arrived;
      for (let turn = 0; turn < QUIET_TURNS && seen === this.#arrived; turn++) await nextTurn();
    }
  }
}

/** Browsers' workers have no `setImmediate`. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

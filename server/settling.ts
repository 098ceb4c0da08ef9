import type { Checks, Report } from './checks.ts';
import { nextTurn, type Traffic } from './traffic.ts';

/** Where results go once the text has come to rest. */
export interface Delivery {
  /** Resolves when the first results may go out. */
  readonly ready: () => Promise<void>;
  /** Open documents first, in the order in which they shall be checked. */
  readonly wanted: () => readonly string[];
  readonly deliver: (report: Report) => void;
  readonly onRest: () => void;
}

/**
 * Checks what has become stale as soon as no message is waiting, and starts again when one comes in: no version is
 * checked that the client has already left behind.
 */
export class Settling {
  readonly #checks: Checks;
  readonly #traffic: Traffic;
  readonly #delivery: Delivery;
  readonly #onFault: (error: unknown) => void;
  #isRunning = false;
  #isWoken = false;

  constructor(checks: Checks, traffic: Traffic, delivery: Delivery, onFault: (error: unknown) => void) {
    this.#checks = checks;
    this.#traffic = traffic;
    this.#delivery = delivery;
    this.#onFault = onFault;
  }

  /** Something has changed. */
  wake(): void {
    this.#isWoken = true;
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#isWoken) {
      await this.#traffic.quiet();
      await this.#delivery.ready();
      this.#isWoken = false;
      await this.#round().catch(this.#onFault);
    }
    this.#isRunning = false;
  }

  async #round(): Promise<void> {
    this.#checks.flush();
    for (const uri of this.#delivery.wanted()) {
      const report = await this.#checks.report(uri);
      if (!this.#checks.isStale(uri)) this.#delivery.deliver(report);
      await nextTurn();
      if (this.#isWoken) return;
    }
    this.#delivery.onRest();
  }
}

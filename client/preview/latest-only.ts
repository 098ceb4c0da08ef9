/** Runs a task again for what came in meanwhile, never twice at a time, and once for any number of calls. */
export class LatestOnly {
  readonly #task: () => Promise<void>;
  #isRunning = false;
  #isAskedAgain = false;

  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  async run(): Promise<void> {
    this.#isAskedAgain = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isAskedAgain) {
        this.#isAskedAgain = false;
        await this.#task();
      }
    } finally {
      this.#isRunning = false;
    }
  }
}

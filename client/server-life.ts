/** A client of a server, as far as its life goes. */
export interface Living {
  isRunning(): boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server when it is first needed, and again when somebody says so; whoever asks meanwhile waits. */
export class ServerLife<Client extends Living> {
  readonly #create: () => Client;
  #client: Client;
  #started: Promise<void> | undefined;
  #isLeaving = false;

  constructor(create: () => Client) {
    this.#create = create;
    this.#client = create();
  }

  get client(): Client {
    return this.#client;
  }

  /** Whether anybody has wanted it to run, and it does not stop only to start again. */
  get isWanted(): boolean {
    return this.#started !== undefined && !this.#isLeaving;
  }

  /** Starts once. A server that has given up is for the writer to start again, not for the next key press. */
  start(): Promise<void> {
    // After a crash the client starts it again by itself, whatever became of the first start.
    if (!this.#isLeaving && this.#client.isRunning()) return Promise.resolve();
    this.#started ??= this.#client.start();
    return this.#started;
  }

  restart(): Promise<void> {
    this.#started = this.#restart(this.#started);
    return this.#started;
  }

  async #restart(before: Promise<void> | undefined): Promise<void> {
    // What is starting cannot be stopped.
    await before?.catch(() => undefined);
    this.#isLeaving = true;
    try {
      await this.#client.stop();
    } catch {
      // One that never started cannot start again, and one that does not answer is left behind.
      this.#client = this.#create();
    } finally {
      this.#isLeaving = false;
    }
    await this.#client.start();
  }
}

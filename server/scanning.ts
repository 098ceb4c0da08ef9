import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Folders } from './folders.ts';
import type { Say } from './words/say.ts';

/** How long a first answer waits for the folders: what other files say is better known before something is said. */
const PATIENCE = 1_000;

/** Reads the workspace folders in the background, one scan after the other. */
export class Scanning {
  readonly #connection: Connection;
  readonly #folders: Folders;
  readonly #say: Say;
  readonly #afterScan: (gone: readonly string[]) => void;
  #last: Promise<void> = Promise.resolve();
  #patience: Promise<void> = Promise.resolve();
  #isWaiting = false;
  #isStopped = false;

  constructor(connection: Connection, folders: Folders, say: Say, afterScan: (gone: readonly string[]) => void) {
    this.#connection = connection;
    this.#folders = folders;
    this.#say = say;
    this.#afterScan = afterScan;
  }

  /** A scan that has not begun yet will see this change too. */
  start(): Promise<void> {
    if (!this.#isWaiting) {
      this.#isWaiting = true;
      this.#last = this.#last
        .then(() => this.#scan())
        .catch((error) => this.#connection.console.error(`scan failed: ${error}`));
      this.#patience = atMost(PATIENCE, this.#last);
    }
    return this.#last;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves when all folders have been read. */
  get done(): Promise<void> {
    return this.#last;
  }

  /** Resolves when all folders have been read, or a moment after that began. */
  shortly(): Promise<void> {
    return this.#patience;
  }

  async #scan(): Promise<void> {
    this.#isWaiting = false;
    const progress = new ScanProgress(this.#connection, this.#say('progress.reading'));
    try {
      const gone = await this.#folders.scan({
        onProgress: (done, total) => progress.report(Math.round((100 * done) / total)),
        isStopped: () => this.#isStopped || progress.isCancelled,
      });
      this.#afterScan(gone);
    } finally {
      progress.end();
    }
  }
}

/** Resolves with the work, or without it when it takes too long. */
function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Progress that nobody waits for: a client may be slow to show it, or never answer. */
class ScanProgress {
  #reporter: WorkDoneProgressServerReporter | undefined;
  readonly #title: string;
  #isOver = false;

  constructor(connection: Connection, title: string) {
    this.#title = title;
    connection.window.createWorkDoneProgress().then(
      (reporter) => this.#begin(reporter),
      () => undefined,
    );
  }

  get isCancelled(): boolean {
    return this.#reporter?.token.isCancellationRequested ?? false;
  }

  report(percentage: number): void {
    this.#reporter?.report(percentage);
  }

  end(): void {
    this.#isOver = true;
    this.#reporter?.done();
  }

  #begin(reporter: WorkDoneProgressServerReporter): void {
    if (this.#isOver) return;
    this.#reporter = reporter;
    reporter.begin(this.#title, 0, undefined, true);
  }
}

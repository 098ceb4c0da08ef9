import type { Host } from '../core/host.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import type { Workspace } from '../core/workspace.ts';
import { nextTurn } from './traffic.ts';

/** Told while a folder is read; answers whether to stop. */
export interface ScanWatcher {
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

/** Files read between two turns of the event loop: a large folder must not hold up the editor. */
const SLICE = 8;

/** The workspace folders of the client, and which files are theirs: what is ignored is not. */
export class Folders {
  readonly #host: Host;
  readonly #workspace: Workspace;
  readonly #files = new Map<string, ReadonlySet<string>>();
  /** What the last scan found, of folders that may be gone since. */
  #lastFound: ReadonlySet<string> = new Set();

  constructor(host: Host, workspace: Workspace) {
    this.#host = host;
    this.#workspace = workspace;
  }

  folders(): string[] {
    return [...this.#files.keys()];
  }

  has(uri: string): boolean {
    return [...this.#files.values()].some((files) => files.has(uri));
  }

  /** Whether every file has been looked at: a scan may have been cancelled. */
  get areRead(): boolean {
    return [...this.#files.values()].every((files) =>
      [...files].every((uri) => this.#workspace.stateOf(uri) !== undefined),
    );
  }

  /** All files of all folders that there is something to say of, in a stable order. */
  checkedUris(): string[] {
    return this.#workspace.checkedUris().filter((uri) => this.has(uri));
  }

  add(folderUri: string): void {
    const folder = toFolder(folderUri);
    if (this.#files.has(folder)) return;
    this.#files.set(folder, new Set());
    this.#workspace.addFolder(folder);
  }

  remove(folderUri: string): void {
    const folder = toFolder(folderUri);
    this.#files.delete(folder);
    this.#workspace.removeFolder(folder);
  }

  isInside(uri: string): boolean {
    return this.folders().some((folder) => uri.startsWith(`${folder}/`));
  }

  /** Lists all folders anew and reads what is not known yet. Returns what no longer belongs to any of them. */
  async scan({ onProgress, isStopped }: ScanWatcher): Promise<string[]> {
    for (const folder of this.folders()) {
      const uris = await this.#host.list(folder);
      if (this.#files.has(folder)) this.#files.set(folder, new Set(uris));
    }
    const found = new Set([...this.#files.values()].flatMap((files) => [...files]));
    const gone = [...this.#lastFound].filter((uri) => !found.has(uri));
    this.#lastFound = found;
    for (const uri of gone) this.#workspace.forget(uri);
    await this.#read([...found], { onProgress, isStopped });
    return gone;
  }

  async #read(uris: readonly string[], { onProgress, isStopped }: ScanWatcher): Promise<void> {
    for (const [index, uri] of uris.entries()) {
      if (isStopped()) return;
      if (this.#workspace.stateOf(uri) === undefined) await this.#workspace.load(uri);
      if (index % SLICE !== 0) continue;
      onProgress(index, uris.length);
      await nextTurn();
    }
  }
}

function toFolder(uri: string): string {
  return canonicalUri(uri).replace(/\/+$/, '');
}

import type { Path } from '../parse/tree.ts';
import type { PlanFile } from '../plan/plan.ts';
import { type ConfigurationFile, readConfiguration } from './configuration-file.ts';
import { extendedUris } from './extended-files.ts';

/** Gives the text of a file as it stands, in an editor or on disk; undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

export type Loaded = ConfigurationFile | 'missing' | 'unreadable';

/** An entry of `extends` with what it leads to. */
export interface Extended {
  readonly name: string;
  readonly at: Path;
  readonly found: Loaded | 'remote';
}

/** Configurations that one may start from, over any number of steps. */
const MOST_FILES = 100;

/** The configurations that were read, and what they start from. What nobody asked for is not read. */
export class ConfigurationFiles {
  readonly #read: ReadText;
  readonly #files = new Map<string, Promise<Loaded>>();
  /** Files that were looked for at some time, there or not: their coming, going and changing matters. */
  readonly #asked = new Set<string>();
  readonly #sources = new Map<string, PlanFile>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  isAsked(uri: string): boolean {
    return this.#asked.has(uri);
  }

  /** A file has come, gone or changed. */
  forget(uri: string): void {
    this.#files.delete(uri);
  }

  /** URIs of those that are there. */
  uris(): string[] {
    return [...this.#sources.keys()];
  }

  sourceOf(uri: string): PlanFile | undefined {
    return this.#sources.get(uri);
  }

  load(uri: string): Promise<Loaded> {
    const known = this.#files.get(uri);
    if (known) return known;
    const loading = this.#load(uri).then((file) => {
      // A later text may have been read meanwhile.
      if (this.#files.get(uri) === loading) this.#keep(uri, file);
      return file;
    });
    this.#files.set(uri, loading);
    this.#asked.add(uri);
    return loading;
  }

  /** A configuration and all that it starts from, each once, those that are started from first. */
  async chainOf(uri: string): Promise<ConfigurationFile[]> {
    const chain: ConfigurationFile[] = [];
    const visited = new Set<string>();
    const collect = async (file: Extended['found']): Promise<void> => {
      if (typeof file === 'string' || file.isOther || visited.has(file.source.uri)) return;
      if (visited.size === MOST_FILES) return;
      visited.add(file.source.uri);
      for (const { found } of await this.extendedBy(file)) await collect(found);
      chain.push(file);
    };
    await collect(await this.load(uri));
    return chain;
  }

  async extendedBy({ source, data }: ConfigurationFile): Promise<Extended[]> {
    const isList = Array.isArray(data.extends);
    const extended: Extended[] = [];
    for (const [index, name] of [data.extends].flat().entries()) {
      if (typeof name !== 'string') continue;
      const at = isList ? ['extends', index] : ['extends'];
      extended.push({ name, at, found: await this.#find(extendedUris(source.uri, name)) });
    }
    return extended;
  }

  async #find(uris: readonly string[] | undefined): Promise<Extended['found']> {
    for (const uri of uris ?? []) {
      const file = await this.load(uri);
      if (file !== 'missing') return file;
    }
    return uris ? 'missing' : 'remote';
  }

  async #load(uri: string): Promise<Loaded> {
    const text = await this.#read(uri).catch(() => null);
    if (text === undefined) return 'missing';
    return text === null ? 'unreadable' : readConfiguration(uri, text);
  }

  #keep(uri: string, file: Loaded): void {
    if (typeof file === 'string') this.#sources.delete(uri);
    else this.#sources.set(uri, file.source);
  }
}

import type { Finding } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import { isConfigurationName } from '../plan/kinds.ts';
import type { PlanFile } from '../plan/plan.ts';
import { isPlace, relativePath } from '../plan/uri.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import { ConfigurationFiles, type ReadText } from './configuration-files.ts';
import { CONFIGURATION_NAMES, isInPackage } from './extended-files.ts';
import { linkFindings } from './link-findings.ts';
import { badConfiguration } from './read-shape.ts';
import { type Setting, settingsIn } from './setting.ts';
import { DEFAULT_SETTINGS, type Settings, toSettings } from './settings.ts';

/** What the configurations ask of their surroundings. */
export interface Surroundings {
  readonly read: ReadText;
  /** The folder up to which a file's configuration is looked for. */
  readonly topOf: (uri: string) => Promise<string>;
}

/** Which configuration applies to which file. Whoever knows that a file has changed says so with `note`. */
export class Configurations {
  readonly #topOf: Surroundings['topOf'];
  readonly #fixed: readonly Setting[];
  readonly #files: ConfigurationFiles;
  readonly #nearest = new Map<string, Promise<string | undefined>>();
  readonly #settings = new Map<string, Promise<Settings>>();
  /** The files that each configuration was last seen to start from. */
  readonly #extended = new Map<string, ReadonlySet<string>>();

  /** `fixed` is what no configuration overrides. */
  constructor({ read, topOf }: Surroundings, fixed: readonly Setting[] = []) {
    this.#files = new ConfigurationFiles(read);
    this.#topOf = topOf;
    this.#fixed = fixed;
  }

  /** What applies to a file. */
  settingsFor(uri: string): Promise<Settings> {
    const known = this.#settings.get(uri) ?? this.#resolve(uri);
    this.#settings.set(uri, known);
    return known;
  }

  /** A file has come, gone or changed. */
  note(uri: string): void {
    if (!this.concerns(uri)) return;
    this.#files.forget(uri);
    this.forgetPlaces();
  }

  /** Which configuration is whose has to be looked up again. */
  forgetPlaces(): void {
    this.#nearest.clear();
    this.#settings.clear();
  }

  /** Whether what is known may change with a file. */
  concerns(uri: string): boolean {
    return isConfigurationName(uri) || this.#files.isAsked(uri);
  }

  /** Files that are configurations: by their name, or because such a one starts from them. Those of packages are others' to mend. */
  async has(uri: string): Promise<boolean> {
    if (isInPackage(uri)) return false;
    const roots = isConfigurationName(uri) ? [uri] : this.#files.uris().filter(isConfigurationName);
    for (const root of roots) await this.#chainOf(root);
    return isConfigurationName(uri) ? (await this.#files.load(uri)) !== 'missing' : this.uris().includes(uri);
  }

  /** All of them that are known by now. */
  uris(): string[] {
    const named = this.#files.uris().filter(isConfigurationName);
    const extended = [...this.#extended.values()].flatMap((uris) => [...uris]);
    return [...new Set([...named, ...extended])].filter((uri) => !isInPackage(uri)).sort();
  }

  sourceOf(uri: string): PlanFile | undefined {
    return this.#files.sourceOf(uri);
  }

  /** What is wrong with a configuration, by itself and with what it extends; undefined where there is none. */
  async check(uri: string): Promise<{ source: PlanFile; findings: readonly Finding[] } | undefined> {
    const file = await this.#files.load(uri);
    if (typeof file === 'string') return undefined;
    const shadow = await this.#shadowOf(uri);
    const linked = [
      ...(await linkFindings(file, this.#files)),
      ...(shadow === undefined ? [] : [badConfiguration([], message('bad-configuration.shadowed', { other: shadow }))]),
    ];
    return { source: file.source, findings: [...file.findings, ...linked.map((each) => ({ ...each, document: 0 }))] };
  }

  async #resolve(uri: string): Promise<Settings> {
    const nearest = await this.#nearestTo(uri);
    if (nearest === undefined) return this.#fixed.length > 0 ? toSettings(this.#fixed, '', []) : DEFAULT_SETTINGS;
    const path = relativePath(nearest, uri).replace(/^\.\//, '');
    const chain = await this.#chainOf(nearest);
    const set = [...chain.flatMap((file) => settingsIn(file, path)), ...this.#fixed];
    const files = new Set([nearest, ...chain.map(({ source }) => source.uri)]);
    return toSettings(set, path, [...files]);
  }

  async #nearestTo(uri: string): Promise<string | undefined> {
    if (!isPlace(uri)) return undefined;
    const folder = folderOf(uri);
    const known = this.#nearest.get(folder) ?? this.#lookUp(uri);
    this.#nearest.set(folder, known);
    return known;
  }

  async #lookUp(from: string): Promise<string | undefined> {
    const top = await this.#topOf(from);
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      for (const name of CONFIGURATION_NAMES) {
        const uri = `${folder}/${name}`;
        if ((await this.#files.load(uri)) !== 'missing') return uri;
      }
      if (!folder.startsWith(`${top}/`)) return undefined;
    }
  }

  async #chainOf(uri: string): Promise<ConfigurationFile[]> {
    const chain = await this.#files.chainOf(uri);
    this.#extended.set(uri, new Set(chain.map(({ source }) => source.uri)));
    return chain;
  }

  async #shadowOf(uri: string): Promise<string | undefined> {
    const [first, second] = CONFIGURATION_NAMES;
    if (!uri.endsWith(`/${second}`)) return undefined;
    return (await this.#files.load(uri.slice(0, -second.length) + first)) === 'missing' ? undefined : first;
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

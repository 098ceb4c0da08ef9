import type { FileState } from '../check/check-paths.ts';
import { findNearest } from '../check/nearest.ts';
import type { Host } from '../host.ts';
import { LOSES_LINES } from '../parse/problem.ts';
import { dependenciesOf } from '../plan/change-dependencies.ts';
import { isPath, type Member, toMembers } from '../plan/family.ts';
import { hasConventionalName, isConfigurationName, isKind, KINDS } from '../plan/kinds.ts';
import { type PlanFile, readPlanFile } from '../plan/plan.ts';
import { resolveUri } from '../plan/uri.ts';

interface Entry {
  readonly state: FileState;
  readonly planFile?: PlanFile;
  readonly members: readonly Member[];
}

const ABSENT: Entry = { state: 'missing', members: [] };

/** The files that were asked for, with the plans in them: of an open one what the editor holds, else what is on disk. */
export class PlanFiles {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Map<string, string>();
  /** The last reading of each file that is being read anew. */
  readonly #reloads = new Map<string, Promise<void>>();
  #revision = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Counts on with each change: what follows from the files holds as long as this is the same. */
  get revision(): number {
    return this.#revision;
  }

  setText(uri: string, text: string): void {
    this.#open.set(uri, text);
    this.#set(uri, toEntry(uri, text, this.#entries.get(uri)));
  }

  /** The editor no longer holds the file. */
  close(uri: string): void {
    this.#open.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Reads a file anew that was made, changed or deleted on disk. */
  reload(uri: string): Promise<void> {
    const reloaded: Promise<void> = this.#read(uri).then((entry) => {
      const last = this.#reloads.get(uri);
      // Of several readings at once only the last one has seen all changes, and what an editor holds is newer still.
      if (last !== reloaded) return last;
      this.#reloads.delete(uri);
      if (!this.#open.has(uri) && !isSameText(entry, this.#entries.get(uri))) this.#set(uri, entry);
    });
    this.#reloads.set(uri, reloaded);
    return reloaded;
  }

  /** The file is read again when it is asked for. */
  forget(uri: string): void {
    if (this.#entries.delete(uri)) this.#revision++;
  }

  /** Reads a file that is not known yet. */
  async load(uri: string): Promise<void> {
    if (this.#entries.has(uri)) return;
    const entry = await this.#read(uri);
    // The editor may have opened the file while it was read: its text is the newer one.
    if (!this.#entries.has(uri)) this.#set(uri, entry);
  }

  /** Reads a file, and all that its plans point to. */
  async loadWithLinks(uri: string): Promise<void> {
    await this.load(uri);
    await this.#loadLinks(uri, new Set());
  }

  textOf(uri: string): Promise<string | undefined> {
    const open = this.#open.get(uri);
    return open === undefined ? this.#host.read(uri) : Promise.resolve(open);
  }

  has(uri: string): boolean {
    return this.#entries.has(uri);
  }

  stateOf(uri: string): FileState | undefined {
    return this.#entries.get(uri)?.state;
  }

  find(uri: string): PlanFile | undefined {
    return this.#entries.get(uri)?.planFile;
  }

  membersOf(uri: string): readonly Member[] {
    return this.#entries.get(uri)?.members ?? [];
  }

  /** The plans of all files, by the URIs of these. */
  allMembers(): ReadonlyMap<string, readonly Member[]> {
    return new Map([...this.#entries].map(([uri, { members }]) => [uri, members]));
  }

  /** URIs of all files that hold a plan. */
  planUris(): string[] {
    return [...this.#entries]
      .filter(([, { state }]) => state === 'plan')
      .map(([uri]) => uri)
      .sort();
  }

  /** A file that plans need and that cannot tell all that it defines. */
  isUnknown(uri: string): boolean {
    const entry = this.#entries.get(uri);
    return entry?.state !== 'plan' || (entry.planFile ? hasUnreadableLines(entry.planFile) : false);
  }

  #set(uri: string, entry: Entry): void {
    this.#entries.set(uri, entry);
    this.#revision++;
  }

  async #read(uri: string): Promise<Entry> {
    try {
      const text = await this.#host.read(uri);
      return text === undefined ? ABSENT : toEntry(uri, text);
    } catch {
      return { state: 'unreadable', members: [] };
    }
  }

  async #loadLinks(uri: string, visited: Set<string>): Promise<void> {
    if (visited.has(uri)) return;
    visited.add(uri);
    for (const { plan, facts, partners, uses } of this.membersOf(uri)) {
      const paths = facts.values.filter(
        ({ type, text }) => (type === 'path' || type === 'path-or-prose') && isPath(text),
      );
      for (const { text } of paths) await this.load(resolveUri(plan.uri, text));
      const awaited = dependenciesOf(plan).map(({ to }) => to);
      for (const next of [...partners, ...uses, ...awaited]) {
        await this.load(next);
        await this.#loadLinks(next, visited);
      }
    }
  }
}

function isSameText({ planFile }: Entry, before: Entry | undefined): boolean {
  return planFile !== undefined && planFile.file.text === before?.planFile?.file.text;
}

/** Whether a text is worth reading as a plan: its name, or a kind of ours (or nearly) in one of its documents. */
export function looksLikePlan(uri: string, text: string): boolean {
  if (hasConventionalName(uri)) return true;
  return [...text.matchAll(/^(?:\uFEFF)?["']?kind["']?[ \t]*:[ \t]*["']?([\w-]+)/gm)].some((match) =>
    isNearlyKind(match[1] as string),
  );
}

function isNearlyKind(word: string): boolean {
  return isKind(word) || findNearest(word, KINDS) !== undefined;
}

function toEntry(uri: string, text: string, before?: Entry): Entry {
  if (isConfigurationName(uri) || !looksLikePlan(uri, text)) return { state: 'other', members: [] };
  const planFile = readPlanFile(uri, text, before?.planFile);
  return {
    state: planFile.plans.length > 0 || hasConventionalName(uri) ? 'plan' : 'other',
    planFile,
    members: toMembers(planFile, before?.members),
  };
}

/** What is lost to a slip in the syntax may be what others refer to; prose that needs quotes loses no id. */
function hasUnreadableLines({ file }: PlanFile): boolean {
  return (
    file.problems.length > 0 ||
    file.documents.some(({ problems }) => problems.some(({ code }) => LOSES_LINES.includes(code)))
  );
}

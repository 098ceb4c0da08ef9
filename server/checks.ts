import type { Diagnostic } from 'vscode-languageserver';
import { checkText } from '../core/check/check-text.ts';
import { DEFAULT_SETTINGS } from '../core/configuration/settings.ts';
import type { Language } from '../core/messages/language.ts';
import type { LineIndex } from '../core/parse/line-index.ts';
import { type LocatedFinding, locateFindings } from '../core/report/located-finding.ts';
import { looksLikePlan } from '../core/workspace/plan-files.ts';
import type { CheckedFile, Workspace } from '../core/workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Documents } from './documents.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** What is to be said of one file, in the client's terms. */
export interface Report {
  readonly uri: string;
  /** Of an open document, the version that was checked. */
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly located: readonly LocatedFinding[];
  /** Equal results have equal ids, in whatever session. */
  readonly resultId: string;
  /** Undefined where the file is no plan. */
  readonly checked: CheckedFile | undefined;
}

type LogFault = (name: string, error: unknown) => void;

/**
 * The last report of each file and whether it still holds. Texts of editors go into the workspace only when somebody
 * wants to know: of a burst of changes all but the last are never parsed.
 */
export class Checks {
  readonly #workspace: Workspace;
  readonly #documents: Documents;
  readonly #client: ClientFeatures;
  readonly #language: Language;
  readonly #logFault: LogFault;
  readonly #reports = new Map<string, Report>();
  readonly #stale = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #running = new Map<string, Promise<Report>>();

  constructor(
    workspace: Workspace,
    documents: Documents,
    client: ClientFeatures,
    language: Language,
    logFault: LogFault,
  ) {
    this.#workspace = workspace;
    this.#documents = documents;
    this.#client = client;
    this.#language = language;
    this.#logFault = logFault;
  }

  /** An open document has a text that the workspace has not seen. */
  noteText(uri: string): void {
    this.#unread.add(uri);
    this.#stale.add(uri);
  }

  /** Gives the workspace what the editors hold. */
  flush(): void {
    for (const uri of this.#unread) {
      this.#unread.delete(uri);
      const document = this.#documents.get(uri);
      if (document) this.#around(uri, () => this.#workspace.setText(uri, document.text));
    }
  }

  /** The editor closed a document: what is on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#unread.delete(uri);
    this.#markDependents(uri);
    await this.#workspace.close(uri);
    this.#markDependents(uri);
  }

  /** A file changed on disk. */
  async refresh(uri: string): Promise<void> {
    this.#markDependents(uri);
    await this.#workspace.refresh(uri);
    this.#markDependents(uri);
  }

  /** Folders have come, gone or been read: what was said before may no longer hold, and more is to be said. */
  markStale(uris: readonly string[]): void {
    for (const uri of [...this.#reports.keys(), ...uris]) this.#stale.add(uri);
  }

  isStale(uri: string): boolean {
    return this.#stale.has(uri) || !this.#reports.has(uri);
  }

  /** Files whose last report no longer holds. */
  staleUris(): string[] {
    return [...this.#stale];
  }

  /** The report of a file as it stands now. */
  async report(uri: string): Promise<Report> {
    this.flush();
    const known = this.#reports.get(uri);
    if (known && !this.#stale.has(uri)) return known;
    const running = this.#running.get(uri) ?? this.#start(uri);
    const report = await running;
    return this.#stale.has(uri) ? this.report(uri) : report;
  }

  forget(uri: string): void {
    this.#reports.delete(uri);
    this.#stale.delete(uri);
  }

  #around(uri: string, change: () => void): void {
    this.#markDependents(uri);
    change();
    this.#markDependents(uri);
  }

  #markDependents(uri: string): void {
    this.#stale.add(uri);
    const dependents = this.#guard('find dependents', () => this.#workspace.dependents(uri)) ?? [];
    for (const dependent of dependents) this.#stale.add(dependent);
  }

  #start(uri: string): Promise<Report> {
    // Marks made from here on are of changes that this check may not see.
    this.#stale.delete(uri);
    const running = this.#check(uri).finally(() => this.#running.delete(uri));
    this.#running.set(uri, running);
    return running;
  }

  /** A fault in one file must not hide what is to be said of the others. */
  async #check(uri: string): Promise<Report> {
    const version = this.#documents.get(uri)?.version;
    const checked = (await this.#isWanted(uri)) ? await this.#checkFile(uri) : undefined;
    const findings = this.#guard('locate findings', () => this.#locate(checked)) ?? { located: [], diagnostics: [] };
    const report = { uri, version, ...findings, resultId: hashOf(findings.diagnostics), checked };
    this.#reports.set(uri, report);
    return report;
  }

  #locate(checked: CheckedFile | undefined): Pick<Report, 'located' | 'diagnostics'> {
    if (!checked) return { located: [], diagnostics: [] };
    const { lines } = checked.planFile.file;
    const located = locateFindings(checked, (uri) => this.#workspace.fileOf(uri), {
      language: this.#language,
    });
    return { located, diagnostics: located.map((finding) => this.#toDiagnostic(finding, lines)) };
  }

  #guard<Result>(name: string, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this.#logFault(name, error);
      return undefined;
    }
  }

  /** What is open is checked; of other files a configuration may leave some out. */
  async #isWanted(uri: string): Promise<boolean> {
    const document = this.#documents.get(uri);
    if (document && looksLikePlan(uri, document.text)) return true;
    if (!document && this.#workspace.stateOf(uri) === 'plan') return (await this.#workspace.settingsOf(uri)).isSearched;
    return this.#workspace.isConfiguration(uri);
  }

  /** A fault in a check must not hide what is wrong with the text itself. */
  async #checkFile(uri: string): Promise<CheckedFile | undefined> {
    try {
      const checked = await this.#workspace.check(uri);
      for (const { rule, error } of checked?.faults ?? []) this.#logFault(`the rule ${rule}`, error);
      return checked;
    } catch (error) {
      this.#logFault('check', error);
      const planFile = this.#workspace.fileOf(uri);
      return (
        planFile && {
          planFile,
          textFindings: checkText(uri, planFile.file),
          plans: [],
          faults: [],
          settings: DEFAULT_SETTINGS,
        }
      );
    }
  }

  #toDiagnostic(finding: LocatedFinding, lines: LineIndex): Diagnostic {
    return toDiagnostic(finding, lines, this.#client, {
      linesOf: (uri) => this.#workspace.fileOf(uri)?.file.lines,
      clientUri: (uri) => this.#documents.clientUri(uri),
    });
  }
}

/** FNV-1a, twice with different seeds: no two results of one file in one session will meet. */
function hashOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { Host } from '../core/host.ts';
import type { Language } from '../core/messages/language.ts';
import { Names } from '../core/names/names.ts';
import { Workspace } from '../core/workspace.ts';
import { Checks, type Report } from './checks.ts';
import { type ClientFeatures, readClientFeatures } from './client-features.ts';
import { ClientSettings } from './client-settings.ts';
import { Documents } from './documents.ts';
import { Folders } from './folders.ts';
import { PlansNews } from './overview/plans-news.ts';
import { PulledDiagnostics } from './pull.ts';
import { PushedDiagnostics } from './push.ts';
import { type Router, stopIfCancelled } from './router.ts';
import { Scanning } from './scanning.ts';
import { Settling } from './settling.ts';
import { StatusReports } from './status.ts';
import { TokenResults } from './structure/token-results.ts';
import type { Traffic } from './traffic.ts';
import type { Texts } from './words/load-texts.ts';
import type { Say } from './words/say.ts';

export type Exporters = typeof import('../exporters/exporters.ts');

/** Where a server runs. */
export interface Surroundings {
  readonly host: Host;
  /** What writes files, loaded when it is first asked for. */
  readonly exporters: () => Promise<Exporters>;
  /** URI of the folder that holds the reference pages, with a slash at its end. */
  readonly pages?: string;
}

/** All that lives as long as one client is served. */
export class Session {
  readonly client: ClientFeatures;
  /** Texts beside findings, in the client's language. */
  readonly say: Say;
  /** What the core says, in the client's language: `phrase` finds the text of a field, a snippet or a rule. */
  readonly language: Language;
  readonly settings: ClientSettings;
  readonly documents = new Documents();
  readonly workspace: Workspace;
  readonly exporters: Surroundings['exporters'];
  readonly names: Names;
  readonly folders: Folders;
  readonly checks: Checks;
  readonly scanning: Scanning;
  readonly push: PushedDiagnostics;
  readonly pull: PulledDiagnostics;
  readonly tokens = new TokenResults();
  /** For whoever shows plans or the calendar. */
  readonly news: PlansNews;
  readonly #connection: Connection;
  readonly #traffic: Traffic;
  readonly #settling: Settling;
  readonly #status: StatusReports;
  readonly #edited = new Set<string>();
  readonly #host: Host;
  #today: CalendarDate;
  #isRefreshDue = false;
  /** What stands beside the lines of an open file may have changed without an edit of it. */
  #isShownOutdated = false;

  constructor(
    connection: Connection,
    { host, exporters, pages }: Surroundings,
    router: Router,
    traffic: Traffic,
    params: InitializeParams,
    { say, language }: Texts,
  ) {
    const onFault = (name: string) => (error: unknown) => router.guard(name, () => Promise.reject(error));
    this.#connection = connection;
    this.#traffic = traffic;
    this.#host = host;
    this.exporters = exporters;
    this.#today = host.today();
    this.say = say;
    this.language = language;
    this.client = readClientFeatures(params, pages);
    this.settings = new ClientSettings(connection, this.client);
    this.workspace = new Workspace(host);
    this.names = new Names(this.workspace);
    this.folders = new Folders(host, this.workspace);
    this.checks = new Checks(
      this.workspace,
      this.documents,
      this.client,
      language,
      (name, error) => void onFault(name)(error),
    );
    this.push = new PushedDiagnostics(connection, this.documents);
    this.pull = new PulledDiagnostics(this.checks, this.documents);
    this.news = new PlansNews(connection);
    this.#status = new StatusReports(connection, this.documents);
    this.scanning = new Scanning(connection, this.folders, this.say, (gone) => this.#afterScan(gone));
    const delivery = {
      ready: () => this.scanning.shortly(),
      wanted: () => this.#wanted(),
      deliver: (report: Report) => this.#deliver(report),
      onRest: () => {
        this.#rest();
        void router.guard('news of plans', () => this.news.tell(this));
      },
    };
    this.#settling = new Settling(this.checks, traffic, delivery, onFault('checking'));
    for (const uri of foldersOf(params)) this.folders.add(uri);
  }

  /** An editor holds a new text. */
  noteText(uri: string): void {
    this.#edited.add(uri);
    this.news.touch(uri);
    this.checks.noteText(uri);
    this.#settling.wake();
  }

  async closeDocument(clientUri: string): Promise<void> {
    const closed = this.documents.close(clientUri);
    if (!closed) return;
    const { uri } = closed;
    this.#status.forget(uri);
    this.tokens.forget(uri);
    this.news.touch(uri);
    await this.checks.close(uri);
    if (this.documents.get(uri)) return;
    if (!this.folders.has(uri)) {
      this.push.clear(uri, closed.clientUri);
      this.pull.forget(uri);
      this.checks.forget(uri);
    }
    this.#settling.wake();
  }

  /** Something beyond the editors has changed: whoever pulls has to be told. */
  noteOutsideChange(): void {
    this.#isRefreshDue = true;
    this.news.touchAll();
    this.#settling.wake();
  }

  noteSettings(settings: unknown): void {
    this.settings.note(settings);
    this.#isShownOutdated = true;
    this.#settling.wake();
  }

  /** Waits until the client has said all that it has to say for now, and reads what its editors hold. */
  async settled(token: CancellationToken): Promise<void> {
    await this.#traffic.quiet();
    stopIfCancelled(token);
    await this.scanning.shortly();
    stopIfCancelled(token);
    this.#noteDay();
    this.checks.flush();
  }

  /** Plans and configurations of the folders, and open ones wherever they lie. */
  checkedUris(): string[] {
    const checked = new Set(this.workspace.checkedUris());
    const open = this.documents.uris().filter((uri) => checked.has(uri));
    return [...new Set([...this.folders.checkedUris(), ...open])].sort();
  }

  /** The machine's day when somebody last asked for something. */
  get today(): CalendarDate {
    return this.#today;
  }

  /** What was late yesterday may be due today. */
  #noteDay(): void {
    const today = this.#host.today();
    if (today !== this.#today) {
      this.checks.markStale([]);
      this.news.touchAll();
    }
    this.#today = today;
  }

  #wanted(): string[] {
    this.#noteDay();
    const open = this.documents.uris().sort((a, b) => Number(this.#edited.has(b)) - Number(this.#edited.has(a)));
    const others = this.client.pullsDiagnostics ? [] : this.checks.staleUris().filter((uri) => this.folders.has(uri));
    return [...new Set([...open, ...others])].filter((uri) => this.checks.isStale(uri) || this.#edited.has(uri));
  }

  #deliver(report: Report): void {
    if (this.documents.get(report.uri)) {
      this.#status.deliver(report);
      if (!this.#edited.has(report.uri)) this.#isShownOutdated = true;
    }
    if (!this.client.pullsDiagnostics) this.push.deliver(report);
    else if (!this.#edited.has(report.uri) && this.pull.isOutdated(report)) this.#isRefreshDue = true;
  }

  #rest(): void {
    this.#edited.clear();
    if (this.#isRefreshDue) this.#haveDiagnosticsPulled();
    if (this.#isRefreshDue || this.#isShownOutdated) this.#haveAskedAgain();
    this.#isRefreshDue = false;
    this.#isShownOutdated = false;
  }

  /** A client that refuses has closed down or will ask by itself. */
  #haveDiagnosticsPulled(): void {
    const { pullsDiagnostics, refreshesDiagnostics } = this.client;
    if (pullsDiagnostics && refreshesDiagnostics)
      this.#connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** What stands beside the lines, and in which colours, was answered and may be answered otherwise now. */
  #haveAskedAgain(): void {
    const { refreshesCodeLenses, refreshesInlayHints, refreshesTokens } = this.client;
    if (refreshesCodeLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (refreshesInlayHints) this.#connection.languages.inlayHint.refresh().catch(() => undefined);
    if (refreshesTokens) this.#connection.languages.semanticTokens.refresh().catch(() => undefined);
  }

  #afterScan(gone: readonly string[]): void {
    for (const uri of gone) if (!this.documents.get(uri)) this.push.clear(uri);
    this.checks.markStale(this.folders.checkedUris());
    this.noteOutsideChange();
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (Array.isArray(workspaceFolders))
    return workspaceFolders.map(({ uri }) => uri).filter((uri) => typeof uri === 'string');
  return typeof rootUri === 'string' ? [rootUri] : [];
}

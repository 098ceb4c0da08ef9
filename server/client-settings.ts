import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';

/** What a person wants to see in the editor. No setting changes a finding. */
export interface ShownSettings {
  readonly inlayHints: { readonly dates: boolean; readonly names: boolean; readonly scores: boolean };
  readonly codeLens: { readonly answers: boolean; readonly preview: boolean; readonly uses: boolean };
}

const SECTION = 'changewright';

/** The client's settings: asked for when they are first needed, or taken as they are sent. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  #known: Promise<ShownSettings> | undefined;

  constructor(connection: Connection, client: ClientFeatures) {
    this.#connection = connection;
    this.#client = client;
  }

  current(): Promise<ShownSettings> {
    this.#known ??= this.#client.answersSettings ? this.#ask() : Promise.resolve(toShownSettings(undefined));
    return this.#known;
  }

  /** The client says that its settings have changed; one that cannot be asked says to what. */
  note(settings: unknown): void {
    const sent = isRecord(settings) ? settings[SECTION] : undefined;
    this.#known = this.#client.answersSettings ? undefined : Promise.resolve(toShownSettings(sent));
  }

  async register(): Promise<void> {
    if (!this.#client.tellsSettings) return;
    // A client that refuses keeps what it had when it started.
    await this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch(() => undefined);
  }

  async #ask(): Promise<ShownSettings> {
    const sent = await this.#connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    return toShownSettings(sent);
  }
}

/** What is not said, or is no yes or no, is shown. */
function toShownSettings(sent: unknown): ShownSettings {
  const isOn = (group: string, name: string) => {
    const settings = isRecord(sent) ? sent[group] : undefined;
    return !isRecord(settings) || settings[name] !== false;
  };
  return {
    inlayHints: {
      dates: isOn('inlayHints', 'dates'),
      names: isOn('inlayHints', 'names'),
      scores: isOn('inlayHints', 'scores'),
    },
    codeLens: {
      answers: isOn('codeLens', 'answers'),
      preview: isOn('codeLens', 'preview'),
      uses: isOn('codeLens', 'uses'),
    },
  };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Guard } from './params.ts';
import type { Traffic } from './traffic.ts';

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

/** Thrown by a handler whose client no longer wants the answer. */
class Cancelled extends Error {}

/** Thrown where the text has changed while an answer was worked out that is of no use for another text. */
export class Outdated extends Error {}

export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/**
 * The door for all messages: only well-formed ones pass, only while the server runs, and a fault behind it is logged
 * by the name of its feature and answered as an error, so that no message can take the server down.
 */
export class Router {
  readonly #connection: Connection;
  readonly #traffic: Traffic;
  #phase: 'new' | 'running' | 'ended' = 'new';

  constructor(connection: Connection, traffic: Traffic) {
    this.#connection = connection;
    this.#traffic = traffic;
  }

  get isNew(): boolean {
    return this.#phase === 'new';
  }

  start(): void {
    this.#phase = 'running';
  }

  end(): void {
    this.#phase = 'ended';
  }

  /** Methods go by name, because only then does the connection hand on parameters of any shape. */
  request<Params, Result>(method: string, isParams: Guard<Params>, handle: Handler<Params, Result>): void {
    this.#connection.onRequest(method, async (...received: unknown[]): Promise<unknown> => {
      this.#traffic.note();
      const refusal = this.#refusal(method);
      if (refusal) return refusal;
      const params = paramsOf(received);
      if (!isParams(params)) return new ResponseError(ErrorCodes.InvalidParams, `${method}: wrong parameters`);
      return this.#answer(method, params, received.at(-1) as CancellationToken, handle);
    });
  }

  notification<Params>(
    method: string,
    isParams: Guard<Params>,
    handle: (params: Params) => void | Promise<void>,
  ): void {
    this.#connection.onNotification(method, async (...received: unknown[]) => {
      this.#traffic.note();
      if (this.#phase !== 'running') return;
      const params = received.length === 1 ? received[0] : undefined;
      if (!isParams(params)) return this.#connection.console.warn(`${method}: ignored, wrong parameters`);
      await this.guard(method, () => handle(params));
    });
  }

  /** Runs work that nobody waits for; what goes wrong is logged. */
  async guard(name: string, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log(name, error);
    }
  }

  #refusal(method: string): ResponseError<void> | undefined {
    if (this.#phase === 'running') return undefined;
    return this.#phase === 'new'
      ? new ResponseError(ErrorCodes.ServerNotInitialized, `${method}: the server has not been initialized`)
      : new ResponseError(ErrorCodes.InvalidRequest, `${method}: the server has been shut down`);
  }

  async #answer<Params, Result>(
    method: string,
    params: Params,
    token: CancellationToken,
    handle: Handler<Params, Result>,
  ) {
    const start = performance.now();
    try {
      const result = await handle(params, token);
      stopIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, `${method}: cancelled`);
      if (error instanceof Outdated)
        return new ResponseError(LSPErrorCodes.ContentModified, `${method}: the document has changed`);
      this.#log(method, error);
      return new ResponseError(
        ErrorCodes.InternalError,
        `${method} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      // Says nothing unless the client has asked for a trace.
      this.#connection.tracer.log(`${method}: ${Math.round(performance.now() - start)} ms`);
    }
  }

  #log(name: string, error: unknown): void {
    this.#connection.console.error(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** Parameters by place, which LSP never has, arrive as several values. */
function paramsOf(received: readonly unknown[]): unknown {
  return received.length === 2 ? received[0] : undefined;
}

import { describe, expect, it } from 'vitest';
import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import { isAnything, isDocumentParams } from './params.ts';
import { Outdated, Router, stopIfCancelled } from './router.ts';
import { Traffic } from './traffic.ts';

type Handler = (...received: unknown[]) => Promise<unknown>;

function createRouter() {
  const handlers = new Map<string, Handler>();
  const errors: string[] = [];
  const traced: string[] = [];
  const register = (method: string, handler: Handler) => handlers.set(method, handler);
  const tracer = { log: (text: string) => traced.push(text) };
  const console = { error: (text: string) => errors.push(text), warn: () => undefined };
  const router = new Router(
    { onRequest: register, onNotification: register, console, tracer } as unknown as Connection,
    new Traffic(),
  );
  const token = { isCancellationRequested: false } as CancellationToken;
  const send = (method: string, params: unknown, with_ = token) =>
    handlers.get(method)?.(params, with_) as Promise<unknown>;
  return { router, errors, traced, send };
}

describe('the door for messages', () => {
  it('names the feature that failed, and stays open', async () => {
    const { router, errors, send } = createRouter();
    router.start();
    router.request('textDocument/hover', isAnything, () => {
      throw new Error('no such luck');
    });
    const answer = await send('textDocument/hover', {});
    expect(answer).toMatchObject({ code: -32603, message: 'textDocument/hover failed: no such luck' });
    expect(errors[0]).toContain('textDocument/hover failed: Error: no such luck');
    expect(await send('textDocument/hover', {})).toBeInstanceOf(ResponseError);
  });

  it('says that a document has changed, which is no fault', async () => {
    const { router, errors, send } = createRouter();
    router.start();
    router.request('textDocument/rename', isAnything, () => {
      throw new Outdated();
    });
    expect(await send('textDocument/rename', {})).toMatchObject({ code: -32801 });
    expect(errors).toEqual([]);
  });

  it('traces how long each answer took, and nothing that a plan says', async () => {
    const { router, traced, send } = createRouter();
    router.start();
    router.request('x', isAnything, () => 'Secret');
    await send('x', { text: 'Secret' });
    expect(traced).toEqual([expect.stringMatching(/^x: \d+ ms$/)]);
  });

  it('answers in order of what is wrong: not begun, wrong parameters, cancelled, ended', async () => {
    const { router, send } = createRouter();
    router.request('x', isDocumentParams, (_params, token) => {
      stopIfCancelled(token);
      return 'done';
    });
    const params = { textDocument: { uri: 'a' } };
    expect(await send('x', params)).toMatchObject({ code: -32002 });
    router.start();
    expect(await send('x', params)).toBe('done');
    expect(await send('x', { textDocument: 5 })).toMatchObject({ code: -32602 });
    expect(await send('x', params, { isCancellationRequested: true } as CancellationToken)).toMatchObject({
      code: -32800,
    });
    router.end();
    expect(await send('x', params)).toMatchObject({ code: -32600 });
  });
});

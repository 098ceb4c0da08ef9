import { expect, it } from 'vitest';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { ATTACHMENT_LIMIT } from '../core/host.ts';
import { MAX_LENGTH } from '../core/parse/limits.ts';
import { memoryHost } from '../core/testing/memory-host.ts';
import { createClientHost } from './client-host.ts';
import { hostByScheme } from './host-by-scheme.ts';
import type { ReadFileParams } from './protocol/host.ts';

function hostOf(answer: (params: ReadFileParams) => unknown) {
  const connection = { sendRequest: async (_method: string, params: ReadFileParams) => answer(params) };
  return createClientHost(connection as unknown as Connection, async () => []);
}

it('tells a file that is absent, too large or unreadable apart', async () => {
  expect(await hostOf(() => ({ text: 'a' })).read('vfs://h/a.yaml')).toBe('a');
  expect(await hostOf(() => null).read('vfs://h/a.yaml')).toBeUndefined();
  expect(await hostOf(() => ({ isTooLarge: true })).read('vfs://h/a.yaml')).toHaveLength(MAX_LENGTH + 1);
  const refusing = hostOf(() => {
    throw new ResponseError(ErrorCodes.InvalidParams, 'outside');
  });
  await expect(refusing.read('vfs://h/a.yaml')).rejects.toThrow('outside');
});

it('finds nothing where the client does not know the requests', async () => {
  const host = hostOf(() => {
    throw new ResponseError(ErrorCodes.MethodNotFound, 'unknown');
  });
  expect(await host.read('vfs://h/a.yaml')).toBeUndefined();
  expect(await host.list('vfs://h')).toEqual([]);
});

it('asks for nothing that has no place', async () => {
  const host = hostOf(() => ({ text: 'a' }));
  expect(await host.read('untitled:Untitled-1')).toBeUndefined();
});

it('reads files by themselves and the rest through the client', async () => {
  const host = hostByScheme(
    memoryHost({ 'a.yaml': 'mine' }),
    hostOf(({ uri }) => ({ text: `${uri} of the client` })),
  );
  expect(await host.read('file:///w/a.yaml')).toBe('mine');
  expect(await host.read('vfs://h/a.yaml')).toBe('vfs://h/a.yaml of the client');
});

it('has the client read what goes into a document, and knows why it got nothing', async () => {
  const asked: unknown[] = [];
  const answering = (answer: unknown) =>
    hostOf((params) => {
      asked.push(params);
      return answer;
    }).attachment('vfs://h/logo.png', 'vfs://h');
  expect(await answering({ base64: btoa('\x00\xFFa') })).toEqual(Uint8Array.of(0, 255, 97));
  expect(asked).toEqual([{ uri: 'vfs://h/logo.png', top: 'vfs://h', limit: ATTACHMENT_LIMIT }]);
  expect(await answering({ refusal: 'outside' })).toBe('outside');
  expect(await answering(null)).toBe('unreadable');
  const failing = hostOf(() => {
    throw new Error('gone');
  });
  expect(await failing.attachment('vfs://h/logo.png', 'vfs://h')).toBe('unreadable');
  const mixed = hostByScheme(memoryHost({ 'a.md': 'mine' }), failing);
  expect(await mixed.attachment('file:///w/a.md', 'file:///w')).toEqual(new TextEncoder().encode('mine'));
});

import { expect, test } from 'vitest';
import { type Living, ServerLife } from './server-life.ts';

/** Clients that start and stop as a language client does: one that failed to start neither starts nor stops again. */
class Client implements Living {
  readonly name: string;
  readonly #told: string[];
  #state: 'new' | 'running' | 'failed' = 'new';
  isBroken = false;
  isDeaf = false;

  constructor(name: string, told: string[]) {
    this.name = name;
    this.#told = told;
  }

  isRunning(): boolean {
    return this.#state === 'running';
  }

  async start(): Promise<void> {
    this.#told.push(`${this.name} starts`);
    await undefined;
    if (this.isBroken || this.#state === 'failed') {
      this.#state = 'failed';
      throw new Error('no start');
    }
    this.#state = 'running';
  }

  /** As after a crash. */
  startByItself(): void {
    this.#state = 'running';
  }

  async stop(): Promise<void> {
    if (this.#state === 'failed') throw new Error('it cannot be stopped');
    if (this.#state === 'running') this.#told.push(`${this.name} stops`);
    this.#state = 'new';
    if (this.isDeaf) throw new Error('it does not answer');
  }
}

function life() {
  const told: string[] = [];
  const names = ['first', 'second'];
  return { told, server: new ServerLife(() => new Client(names.shift() ?? 'another', told)) };
}

test('it starts once, however often it is asked to', async () => {
  const { told, server } = life();
  expect(server.isWanted).toBe(false);
  await Promise.all([server.start(), server.start()]);
  await server.start();
  expect(told).toEqual(['first starts']);
  expect(server.isWanted).toBe(true);
});

test('what is asked during a restart waits for its end', async () => {
  const { told, server } = life();
  await server.start();
  const restarted = server.restart();
  await server.start();
  expect(server.client.isRunning()).toBe(true);
  await restarted;
  expect(told).toEqual(['first starts', 'first stops', 'first starts']);
});

test('restarts do not run into each other, nor into the first start', async () => {
  const { told, server } = life();
  await Promise.all([server.start(), server.restart(), server.restart()]);
  expect(told).toEqual(['first starts', 'first stops', 'first starts', 'first stops', 'first starts']);
});

test('a start that failed stays so until somebody says otherwise, and then comes a new client', async () => {
  const { told, server } = life();
  server.client.isBroken = true;
  await expect(server.start()).rejects.toThrow('no start');
  await expect(server.start()).rejects.toThrow('no start');
  expect(told).toEqual(['first starts']);
  await server.restart();
  await server.start();
  expect(told).toEqual(['first starts', 'second starts']);
});

test('a server that does not answer is left behind', async () => {
  const { told, server } = life();
  await server.start();
  server.client.isDeaf = true;
  await server.restart();
  expect(told).toEqual(['first starts', 'first stops', 'second starts']);
});

test('what started by itself after a failed start is used', async () => {
  const { told, server } = life();
  server.client.isBroken = true;
  await expect(server.start()).rejects.toThrow('no start');
  server.client.startByItself();
  await server.start();
  expect(told).toEqual(['first starts']);
});

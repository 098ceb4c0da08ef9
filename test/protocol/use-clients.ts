import { afterAll, beforeAll } from 'vitest';
import { Client, Folder, PUSH } from './client.ts';

const REGISTRY =
  'kind: change-registry\ntitle: A\npeople:\n  dana:\n    name: "Dana <b>O</b> [x](http://evil.example)"\n    role: Sponsor\n';

/** The head of a plan that uses the registry of the folder. */
export const HEAD = `kind: change-plan
title: "Ship"
status: draft
uses: [./acme.registry.yaml]
when:
  start: 2026-12-01
  go-live: 2027-02-01
  end: go-live + 3 months
`;

export interface Clients {
  readonly folder: Folder;
  readonly client: Client;
  /** One that takes plain text alone. */
  readonly plain: Client;
}

/** Two clients on a folder with a registry, for all tests of a file. */
export function useClients(take: (clients: Clients) => void): void {
  let clients: Clients;
  beforeAll(async () => {
    const folder = await Folder.create({ 'acme.registry.yaml': REGISTRY });
    clients = { folder, client: await Client.open(PUSH, [folder]), plain: await Client.open({}, [folder]) };
    take(clients);
  });
  afterAll(async () => {
    clients.client.process.kill();
    clients.plain.process.kill();
    await clients.folder.remove();
  });
}

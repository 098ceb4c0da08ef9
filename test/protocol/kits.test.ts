import { afterEach, describe, expect, test } from 'vitest';
import {
  KIT_CHOICES_REQUEST,
  KIT_REQUEST,
  type KitChoicesResult,
  type KitFiles,
  type KitParams,
  type KitResult,
} from '../../server/protocol/documents.ts';
import { Client, Folder, PULL } from './client.ts';
import { WorkerServer } from './worker-server.ts';

const PLAN = `kind: change-plan
title: Ship small
people: {dana: {name: Dana Osei, email: dana@example.org}}
who: {affected: {engineers: {gaining: Free weekends}}}
when: {start: 2027-01-11, go-live: 2027-02-15, end: 2027-06-30}
---
kind: communication-plan
title: How we tell it
audiences:
  engineers: {name: Engineers, managers: leads, do: Try it}
  leads: {name: Leads, do: Talk}
messages: {core: Small steps., points: {why: {text: Customers wait., answers: [why]}}}
channels:
  room: {name: Room, medium: meeting, direction: two-way, reaches: [engineers]}
  mail: {name: Mail, medium: e-mail, direction: one-way, reaches: [engineers]}
responsibility: {sender: dana}
schedule:
  talk: {date: 2099-12-08, time: "10:00", audiences: [engineers], channel: room, messages: [why]}
  news: {date: 2099-12-07, audiences: [engineers], channel: mail, messages: [why]}
training: {manager-kit: {talking-points: ./points.md, faq: ./../outside.md}}
`;
const FILES = {
  'ship.change.yaml': PLAN,
  'points.md': '# Points\n\nBe calm: ü.\n',
  'mine.change.yaml': 'kind: change-plan\ntitle: SECRET\nconfidentiality: restricted\n',
};

let folder: Folder | undefined;
let client: Client | undefined;
let server: WorkerServer | undefined;

afterEach(async () => {
  await client?.stop();
  await folder?.remove();
  await server?.stop();
  [folder, client, server] = [undefined, undefined, undefined];
});

type Ask = Omit<KitParams, 'uri' | 'paper'>;

async function start() {
  folder = await Folder.create(FILES);
  client = await Client.open(PULL, [folder]);
  const [to, at] = [client, folder];
  return {
    choices: (name: string) => to.ask<KitChoicesResult>(KIT_CHOICES_REQUEST, { uri: at.uriOf(name) }),
    make: (ask: Ask, name = 'ship.change.yaml') =>
      to.ask<KitResult>(KIT_REQUEST, { uri: at.uriOf(name), paper: 'a4', ...ask }),
  };
}

function filesOf(result: KitResult): KitFiles {
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

function texts(result: KitResult): string {
  return filesOf(result)
    .files.map(({ base64 }) => Buffer.from(base64, 'base64').toString('utf8'))
    .join('\n');
}

describe('a kit', () => {
  test('is chosen from what the plans have', async () => {
    const { choices } = await start();
    expect(await choices('ship.change.yaml')).toEqual({
      managers: [{ id: 'leads', name: 'Leads' }],
      audiences: [
        { id: 'engineers', name: 'Engineers' },
        { id: 'leads', name: 'Leads' },
      ],
      items: [
        { id: 'news', name: 'News', date: '2099-12-07', audiences: ['Engineers'] },
        { id: 'talk', name: 'Talk', date: '2099-12-08', audiences: ['Engineers'] },
      ],
    });
    expect(await choices('mine.change.yaml')).toEqual({ refusal: 'restricted' });
  });

  test('holds what its files say, and why others are not in it', async () => {
    const { make } = await start();
    const text = texts(await make({ kit: 'managers', format: 'md' }));
    expect(text).toContain('Be calm: ü.');
    expect(text).toContain('lies outside the folder of the plans and was not read');
  });

  test('is a file each, and counts what nobody can be invited to', async () => {
    const { make } = await start();
    const result = filesOf(await make({ kit: 'touchpoints', format: 'ics' }));
    expect(result.files.map(({ name }) => name)).toEqual(['2099-12-08-talk.ics']);
    expect(result.skipped).toBe(1);
    expect(texts(result)).toContain('UID:');
  });

  test('is refused with the reason', async () => {
    const { make } = await start();
    expect(await make({ kit: 'faq', format: 'md' }, 'mine.change.yaml')).toEqual({ refusal: 'restricted' });
    expect(await make({ kit: 'managers', format: 'md', audience: 'engineers' })).toEqual({
      refusal: 'no-managers-for',
    });
    for (const wrong of [
      { kit: 'faq', format: 'ics' },
      { kit: 'all', format: 'md' },
      { kit: 'faq', format: 'md', item: 7 },
    ])
      await expect(make(wrong as unknown as Ask)).rejects.toThrow('wrong parameters');
  });
});

test('a worker makes the same, and has the client read the files', async () => {
  const uri = 'vfs://host/w/ship.change.yaml';
  server = await WorkerServer.start({ [uri]: PLAN, 'vfs://host/w/points.md': FILES['points.md'] });
  const workspaceFolders = [{ uri: 'vfs://host/w', name: 'plans' }];
  await server.ask('initialize', { processId: null, capabilities: {}, workspaceFolders });
  server.notify('initialized', {});
  const { make } = await start();
  for (const [kit, format] of [
    ['managers', 'md'],
    ['managers', 'docx'],
    ['touchpoints', 'eml'],
    ['touchpoints', 'ics'],
  ] as const) {
    const { result } = await server.ask(KIT_REQUEST, { uri, paper: 'a4', kit, format });
    expect(filesOf(result as KitResult).files.length).toBeGreaterThan(0);
    expect(result, `${kit} ${format}`).toEqual(await make({ kit, format }));
  }
});

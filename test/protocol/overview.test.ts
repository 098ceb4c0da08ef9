import { afterEach, expect, test } from 'vitest';
import type { CalendarResult, FindPlaceResult, PlanQuestionsResult, PlansResult } from '../../server/protocol/plans.ts';
import { Client, Folder, PULL } from './client.ts';

const SHIP = `kind: change-plan
title: "Ship what matters"
status: active
people:
  priya:
    name: "Priya Natarajan"
    email: priya@example.org
open:
  - question: support.resources
    owner: priya
    due: 2020-11-16
    because: "The budget round closes on the 18th."
not-applicable:
  - question: where.urgent-areas
    because: "The change starts everywhere at once."
why:
  goal:
    statement: "Fewer, better launches"
when:
  start: 2020-01-01
  end: 2099-12-31
recognition:
  wins: {}
`;
const COMMS = `kind: communication-plan
title: "What we say"
for: ./ship.change.yaml
schedule:
  first-word:
    date: 2020-11-24
  line:
    every: weekly on fri
`;

let folder: Folder | undefined;
let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  await folder?.remove();
  [folder, client] = [undefined, undefined];
});

async function start(files: Record<string, string>): Promise<{ folder: Folder; client: Client }> {
  folder = await Folder.create(files);
  client = await Client.open(PULL, [folder]);
  return { folder, client };
}

const FILES = { 'ship.change.yaml': SHIP, 'ship.comms.yaml': COMMS };

function news(of: Client): number {
  return of.heard.filter(({ method }) => method === 'changewright/plansChanged').length;
}

test('plans come in groups, with what is answered and what is due', async () => {
  const { client, folder } = await start({ ...FILES, 'us.registry.yaml': 'kind: change-registry\ntitle: "Us"\n' });
  const { groups, people } = await client.ask<PlansResult>('changewright/plans', {});
  expect(groups.map(({ plans }) => plans.map(({ title, kind, status }) => [title, kind, status]))).toEqual([
    [
      ['Ship what matters', 'change-plan', 'active'],
      ['What we say', 'communication-plan', 'draft'],
    ],
    [['Us', 'change-registry', 'draft']],
  ]);
  expect(people).toEqual([{ id: 'priya', name: 'Priya Natarajan', email: 'priya@example.org' }]);
  const [head] = groups[0]?.plans ?? [];
  expect(head?.questions).toMatchObject({ deferred: 1, notApplicable: 1, total: 28 });
  expect(groups[0]?.actions[0]).toMatchObject({
    type: 'deferral',
    title: 'What additional support is required?',
    uri: folder.uriOf('ship.change.yaml'),
    document: 0,
    due: '2020-11-16',
    isOverdue: true,
    owner: { id: 'priya', name: 'Priya Natarajan' },
    question: 'support.resources',
  });
});

test('the questions of a plan come by section, with their states', async () => {
  const { client, folder } = await start(FILES);
  const address = { uri: folder.uriOf('ship.change.yaml'), document: 0 };
  const { sections } = await client.ask<PlanQuestionsResult>('changewright/planQuestions', address);
  const all = sections.flatMap(({ id, title, questions }) =>
    questions.map((each) => ({ ...each, id: each.id, section: id, title })),
  );
  expect(all.find(({ id }) => id === 'why.goal')).toEqual({
    id: 'why.goal',
    section: 'why',
    title: 'Why',
    asks: 'What is the overarching goal of this change?',
    state: 'partial',
    isExtra: false,
  });
  expect(all.find(({ id }) => id === 'support.resources')).toMatchObject({
    state: 'deferred',
    putOff: { owner: { id: 'priya' }, due: '2020-11-16', isOverdue: true },
  });
  expect(await client.ask('changewright/planQuestions', { ...address, document: 7 })).toBeNull();
});

/** The line that a place leads to, with the cursor drawn in it. */
async function placeIn(client: Client, uri: string, text: string, place: object): Promise<string> {
  const found = await client.ask<FindPlaceResult>('changewright/findPlace', { uri, document: 0, ...place });
  const { line, character } = found.range.start;
  const words = text.split('\n')[line] ?? '';
  return `${words.slice(0, character)}|${words.slice(character)}${found.asks ? ` ${found.asks}` : ''}`;
}

test('a question leads to its answer, to the first gap in it, or to where it belongs', async () => {
  const { client, folder } = await start(FILES);
  const uri = folder.uriOf('ship.change.yaml');
  const go = (place: object) => placeIn(client, uri, SHIP, place);
  expect(await go({ question: 'when.timeline' })).toBe('|when: What is the timeline?');
  expect(await go({ question: 'why.goal' })).toBe('  |goal: What is the overarching goal of this change?');
  expect(await go({ question: 'recognition.wins' })).toBe('  |wins: {} How are small and large wins celebrated?');
  expect(await go({ question: 'support.resources' })).toBe('  - |question: support.resources');
  expect(await go({ question: 'where.urgent-areas' })).toBe('  - |question: where.urgent-areas');
  expect(await go({ at: ['people', 'priya', 'email'] })).toBe('    email: |priya@example.org');
  // Risks stand between the days and the wins.
  expect(await go({ question: 'risks.challenges' })).toMatch(/^ {2}end: 2099-12-31\| /);
});

test('a place is one of the text as it is typed now', async () => {
  const { client, folder } = await start(FILES);
  const uri = folder.uriOf('ship.change.yaml');
  const text = `# more\n# lines\n${SHIP}`;
  await client.openText(uri, text);
  expect(await placeIn(client, uri, text, { at: ['when', 'end'] })).toBe('  end: |2099-12-31');
});

test('the calendar tells what is late, and week by week what is to come', async () => {
  const { client } = await start(FILES);
  const coming = await client.ask<CalendarResult>('changewright/calendar', { direction: 'coming', weeks: 3 });
  expect(coming.overdue).toMatchObject([{ title: 'first word', plan: 'What we say', date: '2020-11-24' }]);
  expect(coming.weeks.map(({ items }) => items.map(({ title }) => title))).toEqual([['line'], ['line'], ['line']]);
  expect(coming.hasMore).toBe(true);
  const past = await client.ask<CalendarResult>('changewright/calendar', { direction: 'past', weeks: 520 });
  expect(past.weeks.at(-1)?.items.map(({ type }) => type)).toContain('start');
});

test('news come once, and only when what is shown has changed', async () => {
  const { client, folder } = await start(FILES);
  const uri = folder.uriOf('ship.change.yaml');
  const look = () => client.ask<PlansResult>('changewright/plans', {});
  await client.openText(uri, SHIP);
  await look();
  const before = news(client);
  const edit = async (version: number, text: string) => {
    await client.change(uri, version, [{ text }]);
    await client.until(() => client.heard.filter(({ method }) => method === 'changewright/status').length >= version);
    // What follows the status is sent before the answer to what is asked after it.
    await client.ask('changewright/findPlace', { uri, document: 0, at: [] });
  };
  await edit(2, SHIP.replace('Fewer, better', 'Better'));
  expect(news(client)).toBe(before);
  await edit(3, SHIP.replace('"Ship what matters"', '"Ship what counts"'));
  await client.until(() => news(client) === before + 1);
  await edit(4, SHIP.replace('"Ship what matters"', '"Ship it"'));
  expect(news(client)).toBe(before + 1);
  expect((await look()).groups[0]?.plans[0]?.title).toBe('Ship it');
});

test('no news come of words in a registry that several plans use', async () => {
  const registry = 'kind: change-registry\ntitle: "All"\npeople:\n  ada: {name: "Ada", role: "Head of a ward"}\n';
  const plan = (title: string) => `kind: change-plan\ntitle: "${title}"\nuses: [./all.registry.yaml]\n`;
  const { client, folder } = await start({
    'all.registry.yaml': registry,
    'one.change.yaml': plan('One'),
    'two.change.yaml': plan('Two'),
  });
  const uri = folder.uriOf('all.registry.yaml');
  await client.openText(uri, registry);
  await client.ask<PlansResult>('changewright/plans', {});
  const before = news(client);
  const edit = async (version: number, text: string) => {
    await client.change(uri, version, [{ text }]);
    await client.until(() => client.heard.filter(({ method }) => method === 'changewright/status').length >= version);
    await client.ask('changewright/findPlace', { uri, document: 0, at: [] });
  };
  await edit(2, registry.replace('Head of a ward', 'Head of two wards'));
  expect(news(client)).toBe(before);
  await edit(3, registry.replace('"Ada"', '"Ada B."'));
  await client.until(() => news(client) === before + 1);
});

test('news come when a plan is written on disk', async () => {
  const { client, folder } = await start(FILES);
  await client.ask<PlansResult>('changewright/plans', {});
  const before = news(client);
  await folder.write('new.change.yaml', 'kind: change-plan\ntitle: "New"\n');
  const changes = [{ uri: folder.uriOf('new.change.yaml'), type: 1 }];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await client.until(() => news(client) > before);
  const { groups } = await client.ask<PlansResult>('changewright/plans', {});
  expect(groups.map(({ plans }) => plans[0]?.title)).toEqual(['New', 'Ship what matters']);
});

test('what nobody plans is refused', async () => {
  const { client } = await start(FILES);
  for (const params of [
    {},
    { direction: 'coming', weeks: 0 },
    { direction: 'coming', weeks: 1e9 },
    { direction: 3, weeks: 1 },
  ])
    await expect(client.ask('changewright/calendar', params)).rejects.toThrow('wrong parameters');
  await expect(client.ask('changewright/findPlace', { uri: 'file:///x.yaml', document: -1 })).rejects.toThrow('wrong');
});

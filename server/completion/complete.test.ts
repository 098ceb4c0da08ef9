import { describe, expect, it } from 'vitest';
import { memoryHost, toUri } from '../../core/testing/memory-host.ts';
import { Workspace } from '../../core/workspace.ts';
import { findPlanView } from '../plan-view.ts';
import { ownKindFirst, propose } from './complete.ts';
import { completionContext } from './completion-context.ts';
import type { Proposal } from './proposal.ts';

const REGISTRY = 'kind: change-registry\ntitle: Acme\npeople:\n  dana: {name: Dana Okafor, role: Sponsor}\n';

/** What is proposed at the last `|` of a plan's text. */
async function proposals(picture: string): Promise<Proposal[]> {
  const offset = picture.lastIndexOf('|');
  const text = picture.slice(0, offset) + picture.slice(offset + 1);
  const files = {
    'a.change.yaml': text,
    'acme.registry.yaml': REGISTRY,
    'b.comms.yaml': 'kind: communication-plan\ntitle: B\n',
  };
  const workspace = new Workspace(memoryHost(files));
  await workspace.scan('file:///w');
  const context = completionContext(text, offset);
  if (!context) return [];
  const known = workspace.planUris().map((uri) => ({ uri, kind: workspace.fileOf(uri)?.plans[0]?.kind }));
  const view = await findPlanView(workspace, toUri('a.change.yaml'), offset);
  return propose({ view, files: known }, context, text.slice(context.replace.start, context.replace.end));
}

async function labels(picture: string): Promise<string[]> {
  return (await proposals(picture)).map(({ label }) => label);
}

async function bodyOf(picture: string, label: string): Promise<string | undefined> {
  return (await proposals(picture)).find((proposal) => proposal.label === label)?.body;
}

const HEAD =
  'kind: change-plan\ntitle: T\nuses: [./acme.registry.yaml]\npeople:\n  priya: {name: Priya N, role: Lead}\nwhen:\n  start: 2026-12-01\n  go-live: 2027-02-01\n  milestones:\n    announce: {date: 2026-12-15}\n';

describe('keys', () => {
  it('of a record are those that are not there yet, those that questions need first', async () => {
    expect(await labels(`${HEAD}why:\n  goal:\n    statement: "x"\n    |`)).toEqual(['from', 'to', 'by']);
    expect((await labels(`${HEAD}how:\n  activities:\n    train:\n      |`)).slice(0, 4)).toEqual([
      'do',
      'owner',
      'due',
      'outcome',
    ]);
  });

  it('carry their question', async () => {
    const [statement] = await proposals(`${HEAD}why:\n  goal:\n    |`);
    expect(statement?.documentation?.join(' ')).toContain('What is the overarching goal of this change?');
  });

  it('bring their layout', async () => {
    expect(await bodyOf(`${HEAD}why:\n  goal:\n    |`, 'statement')).toBe('statement: "$1"');
    expect(await bodyOf(`${HEAD}what:\n  kpis:\n    lead:\n      |`, 'direction')).toMatch(/^direction: \$\{1\|/);
    expect(await bodyOf(`${HEAD}who:\n  roles:\n    |`, 'steering')).toBe('steering: [$0]');
    expect(await bodyOf(`${HEAD}who:\n  roles: {|`, 'sponsor')).toBe('sponsor: $0');
  });

  it('are exchanged alone where a value follows', async () => {
    expect(await bodyOf(`${HEAD}why:\n  goal:\n    stat|: "x"`, 'statement')).toBe('statement');
  });

  it('of a section come as its snippet', async () => {
    const [risks] = (await proposals(`${HEAD}ri|`)).filter(({ body }) => body.startsWith('risks:'));
    expect(risks?.body).toContain('\n');
  });

  it('of entries are snippets, and ids where they refer to something', async () => {
    expect((await proposals(`${HEAD}risks:\n  |`)).length).toBeGreaterThan(0);
    expect(await labels(`${HEAD}who:\n  audiences:\n    crew: {name: Crew}\n  affected:\n    |`)).toContain('crew');
  });

  it('behind a dash start an entry without a second dash', async () => {
    const bodies = (await proposals(`${HEAD}how:\n  training:\n    - |`)).map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(3);
    for (const body of bodies) expect(body).toMatch(/^[a-z-]+:[^\n]*(\n[a-z-]+:[^\n]*)*$/);
    expect(bodies).toContain('audience: $0');
    const [first] = await proposals(`${HEAD}how:\n  training:\n    |`);
    expect(first?.body).toMatch(/^- /);
  });

  it('of an empty record are proposed on the next line', async () => {
    expect(await bodyOf(`${HEAD}why:\n  goal: |`, 'statement')).toBe('\n  statement: "$1"');
  });

  it('are whole plans and the kind in an empty file', async () => {
    const found = await proposals('|');
    expect(found.at(-1)?.label).toBe('kind');
    expect(found[0]?.body).toMatch(/^kind: /);
    expect(await labels('# note\nki|')).toContain('kind');
  });

  it('are none where several words stand', async () => {
    expect(await labels(`${HEAD}why:\n  goal:\n    two words|`)).toEqual([]);
  });
});

describe('values', () => {
  it('are kinds and the words of the schema', async () => {
    expect(await labels('kind: |')).toContain('communication-plan');
    expect(await labels(`${HEAD}status: |`)).toEqual(['draft', 'in-review', 'approved', 'active', 'done', 'stopped']);
  });

  it('are ids of the family with their names', async () => {
    const found = await proposals(`${HEAD}who:\n  roles:\n    sponsor: |`);
    expect(found.map(({ label, detail }) => `${label}: ${detail}`).sort()).toEqual([
      'dana: Dana Okafor, Sponsor',
      'priya: Priya N, Lead',
    ]);
    expect(await labels(`${HEAD}who:\n  roles:\n    steering: [dana, |]`)).toEqual(['priya']);
    expect(await labels(`${HEAD}who:\n  roles:\n    steering:\n      - pr|`)).toContain('priya');
    expect(await bodyOf(`${HEAD}who:\n  roles:\n    steering: |`, 'dana')).toBe('[dana]');
    expect(await bodyOf(`${HEAD}who:\n  roles:\n    steering:\n      |`, 'dana')).toBe('- dana');
  });

  it('are anchors and days', async () => {
    const found = await proposals(`${HEAD}what:\n  stops:\n    - what: "x"\n      date: |`);
    expect(found.map(({ label }) => label)).toEqual([
      'start',
      'go-live',
      'end',
      'announce',
      'go-live - …',
      'go-live + …',
      'start - …',
      'start + …',
      '2026-11-21',
      '2026-11-23',
    ]);
    expect(found[1]?.detail).toBe('Monday, 1 February 2027');
    expect(await labels(HEAD.replace('announce: {date: 2026-12-15}', 'announce: {date: |}'))).not.toContain('announce');
  });

  it('are questions, the unanswered first', async () => {
    const found = await labels(`${HEAD}open:\n  - question: |`);
    expect(found.indexOf('risks.challenges')).toBeLessThan(found.indexOf('when.timeline'));
  });

  it('are files of the kind that fits', async () => {
    expect(await labels(`${HEAD}how:\n  communication:\n    plan: |`)).toEqual(['./b.comms.yaml']);
    expect(await labels('kind: change-plan\ntitle: T\nuses:\n  - |')).toEqual(['./acme.registry.yaml']);
  });
});

it('puts the plan that a file’s name promises first', () => {
  const proposals = ['change-plan', 'communication-plan', 'change-registry'].map((kind) => ({
    label: kind,
    kind: 1 as const,
    body: `kind: ${kind}\n`,
  }));
  const labels = (uri: string) => ownKindFirst(uri, proposals).map(({ label }) => label);
  expect(labels('file:///w/talk.comms.yaml')).toEqual(['communication-plan', 'change-plan', 'change-registry']);
  expect(labels('file:///w/plan.yaml')).toEqual(['change-plan', 'communication-plan', 'change-registry']);
});

import { afterEach, describe, expect, it } from 'vitest';
import type { SummaryPage, SummaryResult, SummaryTextResult } from '../../server/protocol/documents.ts';
import type { PlanPlace } from '../../server/protocol/plans.ts';
import { Client, Folder, PULL } from './client.ts';

const PLAN = `kind: change-plan
title: "Ship what matters"
people:
  priya:
    name: "Priya Natarajan"
why:
  goal:
    statement: "Fewer, better launches"

what:
  kpis: {launches: {name: "Launches", target: 4}}
---
kind: communication-plan
title: "What we say"
`;

let folder: Folder | undefined;
let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  await folder?.remove();
  [folder, client] = [undefined, undefined];
});

async function open(
  text: string,
): Promise<{ uri: string; ask: <Result>(method: string, more?: object) => Promise<Result> }> {
  folder = await Folder.create({ 'ship.change.yaml': text });
  const started = await Client.open(PULL, [folder]);
  client = started;
  const uri = folder.uriOf('ship.change.yaml');
  return { uri, ask: (method, more) => started.ask(`changewright/${method}`, { uri, ...more }) };
}

describe('the summary of a plan', () => {
  it('is a page that names its plan', async () => {
    const { ask } = await open(PLAN);
    const page: SummaryPage = await ask('summary');
    expect(page.title).toBe('Ship what matters');
    expect(page.language).toMatch(/^en\b/);
    expect(page.html).toContain('Fewer, better launches');
  });

  it('says of each thing on it where in the plans it stands', async () => {
    const { uri, ask } = await open(PLAN);
    const { html, places }: SummaryPage = await ask('summary');
    const [, number] = /data-place="(\d+)">Fewer, better launches</.exec(html) ?? [];
    expect(places[Number(number)]).toEqual([{ uri, document: 0, at: ['why', 'goal', 'statement'] }]);
    const numbers = [...html.matchAll(/data-place="(\d+)"/g)].map(([, each]) => Number(each));
    expect(Math.max(...numbers)).toBe(places.length - 1);
  });

  it('is made for those who read it', async () => {
    const { ask } = await open(
      `${PLAN.split('---')[0]}risks:\n  leave: {event: "Priya leaves", likelihood: 3, impact: 5}\n`,
    );
    const { html: all }: SummaryPage = await ask('summary');
    const { html: forStaff }: SummaryPage = await ask('summary', { reader: 'staff' });
    expect([all, forStaff].map((html) => html.includes('Priya leaves'))).toEqual([true, false]);
  });

  it('of a restricted plan is given to sponsors who ask for it, and to nobody else', async () => {
    const { ask } = await open(`confidentiality: restricted\n${PLAN.split('---')[0]}`);
    const restricted = { refusal: 'restricted' };
    expect(await ask<SummaryResult>('summary')).toEqual(restricted);
    expect(await ask<SummaryResult>('summary', { reader: 'staff', include: ['restricted'] })).toEqual(restricted);
    expect(await ask<SummaryTextResult>('summaryText', { format: 'text' })).toEqual(restricted);
    expect(await ask<SummaryResult>('summary', { include: ['restricted'] })).toMatchObject({
      title: 'Ship what matters',
    });
  });

  it('is refused where no plan is', async () => {
    const { ask } = await open('kind: deployment\n');
    expect(await ask<SummaryResult>('summary')).toEqual({ refusal: 'no-plan' });
    expect(await ask<SummaryTextResult>('summaryText', { format: 'text' })).toEqual({ refusal: 'no-plan' });
  });

  it('comes as text too', async () => {
    const { ask } = await open(PLAN);
    expect(await ask('summaryText', { format: 'markdown' })).toMatchObject({
      title: 'Ship what matters',
      text: expect.stringContaining('# Ship what matters'),
    });
    expect(await ask('summaryText', { format: 'text' })).toMatchObject({
      text: expect.stringMatching(/^Ship what matters/),
    });
  });

  it.each([
    ['summary', { reader: 'anybody' }],
    ['summary', { include: ['everything'] }],
    ['summary', { include: 'grid' }],
    ['summaryText', {}],
    ['summaryText', { format: 'docx' }],
    ['placeAt', { position: { line: -1, character: 0 } }],
  ])('%s takes nothing that it does not know: %j', async (method, params) => {
    const { ask } = await open(PLAN);
    await expect(ask(method, params)).rejects.toMatchObject({ code: -32602 });
  });
});

describe('the place at a position', () => {
  const placeAt = async (line: number, character: number) => {
    const { ask } = await open(PLAN);
    const place: PlanPlace | null = await ask('placeAt', { position: { line, character } });
    return place && [place.document, place.at];
  };

  it('is the innermost thing there', async () => {
    expect(await placeAt(4, 15)).toEqual([0, ['people', 'priya', 'name']]);
    expect(await placeAt(10, 30)).toEqual([0, ['what', 'kpis', 'launches', 'name']]);
  });

  it('is that of the line before its text and behind it', async () => {
    expect(await placeAt(7, 0)).toEqual([0, ['why', 'goal', 'statement']]);
    expect(await placeAt(7, 1000)).toEqual([0, ['why', 'goal', 'statement']]);
  });

  it('is in the plan whose part of the file it is', async () => {
    expect(await placeAt(13, 3)).toEqual([1, ['title']]);
  });

  it('is nowhere where no plan is', async () => {
    const { ask } = await open('kind: deployment\n');
    expect(await ask('placeAt', { position: { line: 0, character: 0 } })).toBeNull();
  });
});

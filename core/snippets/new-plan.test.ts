import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../plan/kinds.ts';
import { PLAN_SIZES, type PlanSize, readPlanFile, valueUnder } from '../plan/plan.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { CheckedFile } from '../workspace.ts';
import { type NewPlan, renderNewPlan } from './new-plan.ts';

// Short enough for a small plan.
const DATES = { start: '2026-12-01', goLive: '2027-01-12', end: 'go-live + 4 weeks' };
const SIZES: readonly (PlanSize | undefined)[] = [undefined, ...PLAN_SIZES];
const CASES = KINDS.flatMap((kind) => SIZES.map((size) => [kind, size] as const));

function newPlan(kind: Kind, size?: PlanSize): NewPlan {
  return { kind, title: 'Ship what matters', ...(size && { size }) };
}

function dataOf(plan: NewPlan) {
  return readPlanFile(toUri('new.yaml'), renderNewPlan(plan)).plans[0]?.data ?? {};
}

async function check(text: string): Promise<CheckedFile> {
  const target = renderNewPlan({ ...newPlan('change-plan', 'small'), ...DATES });
  const workspace = await memoryWorkspace({ 'new.yaml': text, 'ship.change.yaml': target });
  return (await workspace.check(toUri('new.yaml'))) as CheckedFile;
}

describe.each(CASES)('a new %s of size %s', (kind, size) => {
  it.each([
    ['with nothing but a title', {}],
    ['with all that can be known', { ...DATES, for: './ship.change.yaml' }],
  ])('is a clean draft %s', async (_, known) => {
    const { textFindings, plans } = await check(renderNewPlan({ ...newPlan(kind, size), ...known }));
    expect(plans.map(({ plan }) => [plan.kind, plan.title])).toEqual([[kind, 'Ship what matters']]);
    expect(
      [...textFindings, ...(plans[0]?.findings ?? [])].filter(({ severity }) => severity !== 'information'),
    ).toEqual([]);
  });

  it('is asked what its size asks, and answers none of it', async () => {
    const questions = (await check(renderNewPlan(newPlan(kind, size)))).plans[0]?.questions ?? [];
    expect(questions.filter(({ state }) => state !== 'unanswered')).toEqual([]);
  });
});

describe('a new plan', () => {
  it('answers the timeline once its dates are given', async () => {
    for (const size of SIZES) {
      const { plans } = await check(renderNewPlan({ ...newPlan('change-plan', size), ...DATES }));
      const answered = plans[0]?.questions
        .filter(({ state }) => state === 'answered')
        .map(({ question }) => question.id);
      expect(answered).toEqual(['when.timeline']);
    }
  });

  it('has the size that was asked for, or none', () => {
    expect(SIZES.map((size) => dataOf(newPlan('change-plan', size)).size)).toEqual([undefined, ...PLAN_SIZES]);
    expect(SIZES.map((size) => dataOf(newPlan('change-registry', size)).size)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(valueUnder(dataOf(newPlan('change-registry')), 'crisis')).toBeUndefined();
    expect(valueUnder(dataOf(newPlan('change-registry', 'large')), 'crisis')).toBeDefined();
  });

  it('points to what it is for, where its kind can', () => {
    const pointing = KINDS.filter(
      (kind) => dataOf({ ...newPlan(kind), for: './ship.change.yaml' }).for === './ship.change.yaml',
    );
    expect(pointing).toEqual(['communication-plan', 'delivery-routine', 'follow-up', 'learning-review', 'pulse-check']);
  });

  it('takes its status from what it is for', () => {
    expect(renderNewPlan({ ...newPlan('follow-up'), for: './ship.change.yaml' })).toBe(
      'kind: follow-up\ntitle: "Ship what matters"\nfor: ./ship.change.yaml\n',
    );
    expect(renderNewPlan(newPlan('conversation-guide'))).toBe(
      'kind: conversation-guide\ntitle: "Ship what matters"\nstatus: draft\n',
    );
  });

  it('quotes a path that YAML would read otherwise', () => {
    const path = './a plan #2: "new".change.yaml';
    expect(dataOf({ ...newPlan('communication-plan'), for: path }).for).toBe(path);
    expect(dataOf({ ...newPlan('follow-up'), for: path }).for).toBe(path);
  });
});

describe('a title', () => {
  const titles = [
    'Say "yes"',
    'Phase 1: start',
    'Ticket #42',
    '🚀 Launch 🎉',
    'Two\nlines',
    "It's",
    '*bold*',
    'a \\ b',
    '- item',
    '1.10',
    'yes',
    '<name>',
    '$1 $',
    '\t',
    '',
  ];

  it.each(KINDS)('survives in a %s', (kind) => {
    for (const title of titles) expect(dataOf({ kind, size: 'small', title }).title ?? '', title).toBe(title);
  });

  it('survives whatever it is', () => {
    const printable = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(printable, (title) => (dataOf({ kind: 'change-plan', size: 'small', title }).title ?? '') === title),
    );
  });
});

describe('the people of a new plan', () => {
  it('are written down with the roles that they have', () => {
    const { people, who } = dataOf({
      ...newPlan('change-plan', 'small'),
      people: { sponsor: 'Ann Öberg', lead: 'Ben "B" Lind', contact: 'Nobody Here' },
    });
    expect(Object.keys(people as object)).toEqual(['ann-oberg', 'ben-b-lind']);
    expect(people).toMatchObject({ 'ben-b-lind': { name: 'Ben "B" Lind' } });
    expect(who).toMatchObject({ roles: { sponsor: 'ann-oberg', lead: 'ben-b-lind' } });
  });

  it('are named once, by the name that the surroundings know them by', () => {
    const people = { sender: 'Ann Öberg', contact: 'Ann Öberg' };
    const data = dataOf({ ...newPlan('communication-plan', 'small'), people, known: { ann: 'Ann Öberg' } });
    expect(data).toMatchObject({ responsibility: { sender: 'ann' }, contact: { person: 'ann' } });
    expect(data.people).toBeUndefined();
  });

  it('never share a short name', () => {
    const people = { sponsor: 'Ann Lind', lead: 'Ann  Lind' };
    const data = dataOf({ ...newPlan('change-plan', 'small'), people, known: { lead: 'Somebody' } });
    expect(Object.keys(data.people as object)).toEqual(['ann-lind', 'ann-lind-2']);
  });

  it('of names without a Latin letter are called by their roles', () => {
    const data = dataOf({ ...newPlan('change-plan', 'small'), people: { sponsor: '安' } });
    expect(data.people).toMatchObject({ sponsor: { name: '安' } });
  });

  it.each(SIZES)('leave a plan of size %s a clean draft', async (size) => {
    for (const kind of ['change-plan', 'communication-plan'] as const) {
      const people = { sponsor: 'Ann Öberg', lead: 'Ben Lind', sender: 'Ann Öberg', contact: 'Ben Lind' };
      const { textFindings, plans } = await check(renderNewPlan({ ...newPlan(kind, size), ...DATES, people }));
      const findings = [...textFindings, ...(plans[0]?.findings ?? [])];
      expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    }
  });
});

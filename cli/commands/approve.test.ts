import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { approve } from './approve.ts';
import { check } from './check.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('move.change.yaml', CHANGE);
  await folder.write('move.comms.yaml', COMMS);
});

afterEach(() => folder.remove());

const CHANGE = `kind: change-plan
title: "Move" # to the new house
status: in-review
people:
  ann:
    name: "Ann Okonjo-Lindt"
`;

const COMMS = `kind: communication-plan
title: "Talk"
for: ./move.change.yaml
schedule:
  first-mail:
    subject: "We move"
    approved: # by the head
      by: ann # again
`;

const read = (file: string) => readFile(path.join(folder.path, file), 'utf8');

async function suspects(): Promise<string[]> {
  const { output = '' } = await check([], { format: ['json'], failOn: 'never', color: 'never' }, folder.environment);
  const { findings } = JSON.parse(output) as { findings: { code: string; path: string; at: unknown[] }[] };
  return findings
    .filter(({ code }) => code === 'suspect-approval')
    .map(({ path: file, at }) => `${file} ${at.join('.')}`);
}

describe('approve', () => {
  it('writes who, when and the check value, which holds until the content changes', async () => {
    const { exitCode, notes } = await approve('move.change.yaml', { by: 'ann' }, folder.environment);
    expect({ exitCode, notes }).toEqual({
      exitCode: 0,
      notes: [
        'move.change.yaml: Ann Okonjo-Lindt has approved the plan on 2026-11-21.',
        'Its status is still "in-review". Write "status: approved" once it holds for everybody.',
      ],
    });
    const text = await read('move.change.yaml');
    expect(text).toMatch(
      /^status: in-review\napproved:\n {2}by: ann\n {2}date: 2026-11-21\n {2}fingerprint: v1-sha256-[0-9a-f]{64}\npeople:/m,
    );
    expect(text).toContain('# to the new house');
    expect(await suspects()).toEqual([]);
    await folder.write('move.change.yaml', text.replace('in-review', 'approved'));
    expect(await suspects()).toEqual([]);
    await folder.write('move.change.yaml', text.replace('"Move"', '"Move twice"'));
    expect(await suspects()).toEqual(['move.change.yaml approved']);
  });

  it('approves one item, and keeps the comments of the approval before', async () => {
    const { notes } = await approve('move.comms.yaml', { by: 'ann', item: 'first-mail' }, folder.environment);
    expect(notes).toEqual(['move.comms.yaml: Ann Okonjo-Lindt has approved "first-mail" on 2026-11-21.']);
    const text = await read('move.comms.yaml');
    expect(text).toContain('    approved: # by the head\n      by: ann # again\n      date: 2026-11-21\n');
    expect(await suspects()).toEqual([]);
    await folder.write('move.comms.yaml', text.replace('"We move"', '"We stay"'));
    expect(await suspects()).toEqual(['move.comms.yaml schedule.first-mail.approved']);
  });

  it('approves both plans of one file', async () => {
    await folder.write('both.yaml', `${CHANGE}---\n${COMMS.replace('for: ./move.change.yaml\n', '')}`);
    await approve('both.yaml', { by: 'ann' }, folder.environment);
    expect((await read('both.yaml')).match(/fingerprint:/g)).toHaveLength(2);
    expect(await suspects()).toEqual([]);
  });

  it('refuses whom nobody knows, and an item that is not there', async () => {
    await expect(approve('move.change.yaml', { by: 'anne' }, folder.environment)).rejects.toThrow(
      'Did you mean "ann"?',
    );
    await expect(approve('move.comms.yaml', { by: 'ann', item: 'x' }, folder.environment)).rejects.toThrow(
      'has an item "x" under "schedule"',
    );
    expect(await read('move.change.yaml')).toBe(CHANGE);
  });
});

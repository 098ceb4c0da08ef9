import { expect, it } from 'vitest';
import { memoryHost, toUri } from './testing/memory-host.ts';
import { Workspace } from './workspace.ts';

const plan = (status: string, title = 'What we say') =>
  `kind: communication-plan\ntitle: ${title}\nstatus: active\nversion: 1\nschedule: {news: {date: 2026-11-10, status: ${status}}}\n`;

function open(text: string, committed: Record<string, string>) {
  const asked: string[] = [];
  const host = memoryHost({ 'a.comms.yaml': text });
  const workspace = new Workspace({
    ...host,
    committed: async (uri) => {
      asked.push(uri);
      return committed['a.comms.yaml'];
    },
  });
  const silentChanges = async () => {
    const checked = await workspace.check(toUri('a.comms.yaml'));
    return checked?.plans.flatMap(({ findings }) => findings).filter(({ code }) => code === 'silent-change').length;
  };
  return { workspace, asked, silentChanges };
}

it('is not asked for before something was sent', async () => {
  const { asked, silentChanges } = open(plan('planned'), {});
  expect(await silentChanges()).toBe(0);
  expect(asked).toEqual([]);
});

it('is read once, and again when the file has changed on disk, be it open in the editor or not', async () => {
  const committed = { 'a.comms.yaml': plan('sent') };
  const { workspace, asked, silentChanges } = open(plan('sent'), committed);
  expect(await silentChanges()).toBe(0);
  workspace.setText(toUri('a.comms.yaml'), plan('sent', 'What we really say'));
  expect(await silentChanges()).toBe(1);
  expect(asked).toEqual([toUri('a.comms.yaml')]);
  committed['a.comms.yaml'] = plan('sent', 'What we really say');
  await workspace.refresh(toUri('a.comms.yaml'));
  expect(await silentChanges()).toBe(0);
  expect(asked.length).toBe(2);
});

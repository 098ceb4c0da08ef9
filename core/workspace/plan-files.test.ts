import { describe, expect, it } from 'vitest';
import { memoryHost, toUri } from '../testing/memory-host.ts';
import { PlanFiles } from './plan-files.ts';

const URI = toUri('a.change.yaml');

function plan(title: string): string {
  return `kind: change-plan\ntitle: ${title}\n`;
}

/** Files of which one is read only when the test says what is in it, each time it is asked for. */
function slowFiles() {
  const answers: ((text: string | undefined) => void)[] = [];
  const read = () => new Promise<string | undefined>((resolve) => answers.push(resolve));
  return { files: new PlanFiles({ ...memoryHost({}), read }), answers };
}

async function loadedFiles() {
  const { files, answers } = slowFiles();
  const loaded = files.load(URI);
  answers[0]?.(plan('First'));
  await loaded;
  return { files, answers };
}

const titleOf = (files: PlanFiles) => files.find(URI)?.plans[0]?.title;

describe('a file that changes on disk', () => {
  it('is known as it was until it has been read', async () => {
    const { files, answers } = await loadedFiles();
    const reloaded = files.reload(URI);
    expect([files.stateOf(URI), titleOf(files)]).toEqual(['plan', 'First']);
    answers[1]?.(plan('Second'));
    await reloaded;
    expect(titleOf(files)).toBe('Second');
  });

  it.each([
    ['in order', [1, 2]],
    ['out of order', [2, 1]],
  ])('twice in a row is known as it was last, though it is read %s', async (_how, order) => {
    const { files, answers } = await loadedFiles();
    const both = [files.reload(URI), files.reload(URI)];
    for (const at of order) answers[at]?.(plan(at === 1 ? 'Second' : 'Third'));
    await Promise.all(both);
    expect(titleOf(files)).toBe('Third');
  });

  it('and is opened meanwhile is known as the editor has it', async () => {
    const { files, answers } = await loadedFiles();
    const reloaded = files.reload(URI);
    files.setText(URI, plan('Typed'));
    answers[1]?.(plan('Second'));
    await reloaded;
    expect(titleOf(files)).toBe('Typed');
  });

  it('goes away', async () => {
    const { files, answers } = await loadedFiles();
    const reloaded = files.reload(URI);
    answers[1]?.(undefined);
    await reloaded;
    expect([files.stateOf(URI), files.planUris()]).toEqual(['missing', []]);
  });

  it('to the same text makes nothing anew', async () => {
    const { files, answers } = await loadedFiles();
    const { revision } = files;
    const reloaded = files.reload(URI);
    answers[1]?.(plan('First'));
    await reloaded;
    expect(files.revision).toBe(revision);
  });
});

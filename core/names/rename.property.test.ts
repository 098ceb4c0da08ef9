import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import type { Definition } from '../plan/facts.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { Workspace } from '../workspace.ts';
import { Names } from './names.ts';
import { rename } from './rename.ts';

type Files = Readonly<Record<string, string>>;

const FOLDERS = ['engineering', 'hospital', 'small', 'draft'];
const NEW_NAME = 'zz-renamed';

function filesIn(folder: string): Files {
  const names = readdirSync(`examples/${folder}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${folder}/${name}`, 'utf8')]));
}

function definitionsIn(workspace: Workspace): Definition[] {
  return new Names(workspace).search().families.flatMap(({ self }) => self.facts.definitions);
}

async function renamed(files: Files, choose: (all: readonly Definition[]) => Definition, newName: string) {
  const workspace = await memoryWorkspace(files);
  const chosen = choose(definitionsIn(workspace));
  const result = rename(new Names(workspace).search(), [chosen], newName, { files: [], isUnreadable: () => false });
  if ('refusal' in result) throw new Error(`${chosen.id}: ${JSON.stringify(result.refusal)}`);
  const after = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, applyEdits(text, result.edits.get(toUri(name)) ?? [])]),
  );
  return { chosen, after, edits: [...result.edits.values()].flat() };
}

/** What is found, with the old and the new name taken for one, and without places, which move with their length. */
async function findingsIn(files: Files, oldName: string): Promise<string[]> {
  const workspace = await memoryWorkspace(files);
  const found: string[] = [];
  for (const uri of workspace.planUris()) {
    const checked = await workspace.check(uri);
    for (const { code, place, message } of checked?.plans.flatMap(({ findings }) => findings) ?? [])
      found.push(JSON.stringify([uri, code, place, message]).replaceAll(NEW_NAME, oldName));
  }
  return found.sort();
}

/** An example and one of its entries, chosen by a number from 0 up to 1. */
const choice = fc.record({
  folder: fc.constantFrom(...FOLDERS),
  which: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test('a name changed and changed back leaves every byte as it was, and only names differ in between', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async ({ folder, which }) => {
      const files = filesIn(folder);
      const { chosen, after, edits } = await renamed(
        files,
        (all) => all[Math.floor(which * all.length)] as Definition,
        NEW_NAME,
      );
      const length = (all: Files) => Object.values(all).join('').length;
      expect(length(after) - length(files)).toBe(edits.length * (NEW_NAME.length - chosen.id.length));
      const isIt = ({ id }: Definition) => id === NEW_NAME;
      const back = await renamed(after, (all) => all.find(isIt) as Definition, chosen.id);
      expect(back.after).toEqual(files);
    }),
    { numRuns: 100 },
  );
});

test('nothing else is found after a rename than before', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async ({ folder, which }) => {
      const files = filesIn(folder);
      const { chosen, after } = await renamed(
        files,
        (all) => all[Math.floor(which * all.length)] as Definition,
        NEW_NAME,
      );
      expect(await findingsIn(after, chosen.id)).toEqual(await findingsIn(files, chosen.id));
    }),
    { numRuns: 30 },
  );
});

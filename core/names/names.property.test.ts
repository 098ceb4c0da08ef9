import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { applyEdit, EDIT_KINDS, type TypedEdit } from '../testing/typed-edit.ts';
import type { Workspace } from '../workspace.ts';
import { locateMentions } from './locate-mention.ts';
import { Names } from './names.ts';
import { rename } from './rename.ts';

const FOLDER = 'examples/engineering';
const FILES = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const EDITED = ['ship.change.yaml', 'ship.comms.yaml', 'company.registry.yaml'];

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const edit: fc.Arbitrary<TypedEdit> = fc.record({
  kind: fc.constantFrom(...EDIT_KINDS),
  where: part,
  what: part,
  howFar: part,
});
const steps = fc.array(fc.record({ file: fc.constantFrom(...EDITED), edit, cursor: part }), {
  minLength: 1,
  maxLength: 6,
});

function textOf(workspace: Workspace, uri: string): string {
  return workspace.fileOf(uri)?.file.text ?? '';
}

test('whatever is typed, a name is found where it is written, its uses hold it, and a rename changes it alone', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (typed) => {
      const workspace = await memoryWorkspace(FILES);
      const names = new Names(workspace);
      for (const { file, edit, cursor } of typed) {
        const uri = toUri(file);
        workspace.setText(uri, applyEdit(textOf(workspace, uri), edit));
        const text = textOf(workspace, uri);
        const here = locateMentions(workspace.families(uri).flatMap(({ self }) => names.mentionsIn(self)));
        const named = names.at(uri, here[Math.floor(cursor * here.length)]?.name.start ?? 0);
        if (!named) continue;
        const { mention, name, meaning } = named;
        expect(text.slice(name.start, name.end)).toBe(mention.id);
        const search = names.search();
        const entry = search.entryOf(meaning);
        const places = locateMentions([...search.placesOf(entry), ...search.usesOf(entry)]);
        for (const each of places)
          expect(each.mention.plan.file.text.slice(each.name.start, each.name.end)).toBe(mention.id);
        if (meaning.length === 0) continue;
        const renamed = rename(search, meaning, 'zz-renamed', { files: [], isUnreadable: () => false });
        if ('refusal' in renamed) continue;
        for (const [of, edits] of renamed.edits) {
          const before = textOf(workspace, of);
          const after = applyEdits(before, edits);
          expect(after.replaceAll('zz-renamed', mention.id)).toBe(before);
          expect(after.length - before.length).toBe(edits.length * ('zz-renamed'.length - mention.id.length));
        }
      }
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, it } from 'vitest';
import { Outdated } from './router.ts';
import { OPEN_URI, openSession } from './testing/acting.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

async function openPlan() {
  const session = await openSession('kind: change-plan\ntitle: Ship\n');
  const { checked } = await session.checks.report(OPEN_URI);
  if (!checked) throw new Error('no plan');
  const { lines } = checked.planFile.file;
  const edit = () =>
    toWorkspaceEdit(session, OPEN_URI, [{ span: { start: 18, end: 23 }, newText: 'name' }], {
      lines,
      encoding: 'utf-16',
    });
  return { session, edit };
}

describe('an edit of a document', () => {
  it('carries the version that it was made for', async () => {
    const { edit } = await openPlan();
    expect(edit().documentChanges).toMatchObject([{ textDocument: { version: 1 } }]);
  });

  it('is none once the document has another text', async () => {
    const { session, edit } = await openPlan();
    session.documents.change(OPEN_URI, 2, [{ text: '# First\nkind: change-plan\ntitle: Ship\n' }], 'utf-16');
    expect(edit).toThrow(Outdated);
  });
});

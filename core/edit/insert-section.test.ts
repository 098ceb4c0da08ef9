import { describe, expect, it } from 'vitest';
import { type Plan, readPlanFile } from '../plan/plan.ts';
import { applyEdits, toTextEdits } from './text-edit.ts';

/** The lines at the top level once a section has been inserted. */
function outline(text: string, section: string): string {
  const plan = readPlanFile('file:///w/a.change.yaml', text).plans[0] as Plan;
  const edits = toTextEdits(plan.document, text, [{ section }]);
  if (edits.length === 0) return 'nothing';
  const after = applyEdits(text, edits);
  expect(readPlanFile(plan.uri, after).plans[0]?.document.problems).toEqual([]);
  return after
    .split(/\r?\n/)
    .filter((line) => /^[^\s#]/.test(line))
    .map((line) => line.replace(/:.*/, ''))
    .join(' ');
}

describe('a section that is inserted', () => {
  it('stands behind those that come before it', () => {
    expect(outline('kind: change-plan\ntitle: x\nwhy:\n  urgency: y # soon\nrisks:\n', 'when')).toBe(
      'kind title why when risks',
    );
    expect(outline('kind: change-plan\ntitle: x', 'why')).toBe('kind title why');
    expect(outline('kind: change-plan\r\ntitle: x\r\nwhy:\r\n', 'risks')).toBe('kind title why risks');
  });

  it('stays in its own document', () => {
    expect(outline('kind: change-plan\ntitle: x\n---\nkind: communication-plan\ntitle: y\n', 'why')).toBe(
      'kind title why --- kind title',
    );
  });

  it('is not forced into braces', () => {
    expect(outline('{kind: change-plan, title: x}', 'why')).toBe('nothing');
  });
});

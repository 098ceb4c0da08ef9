import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../plan/plan.ts';
import { approvalFingerprint } from './fingerprint.ts';

function of(text: string): string | undefined {
  const [plan] = readPlanFile('file:///w/a.change.yaml', text).plans;
  return plan && approvalFingerprint(plan.data as { [key: string]: never });
}

const PLAN =
  'kind: change-plan\ntitle: Move\nwhen:\n  start: 2026-12-01\nrisks:\n  delay: {likelihood: 2, impact: 5}\n';

describe('the fingerprint of an approval', () => {
  it('is that of RFC 8785 JSON, so that others can compute it', () => {
    // printf '{"kind":"change-plan","title":"Move","when":{"start":"2026-12-01"}}' | sha256sum
    expect(of('title: Move\nkind: change-plan\nwhen: {start: 2026-12-01}\n')).toBe(
      'v1-sha256-40e349dbfd39b503b9e99735cabb405ef56771773a89698aacf47a9504782d26',
    );
  });

  it('does not see layout, comments, quotes and the order of keys', () => {
    const other =
      '# ours\ntitle: "Move"\nkind: change-plan\nrisks:\n    delay:\n        impact: 5\n        likelihood: 2.0\nwhen: {start: "2026-12-01"}\n';
    expect(of(other)).toBe(of(PLAN));
  });

  it.each(['status: active', 'updated: 2026-12-01', 'approved: {by: ann}', 'open: []', 'log: []'])(
    'does not see progress: %s',
    (line) => {
      expect(of(`${PLAN}${line}\n`)).toBe(of(PLAN));
    },
  );

  it('does not see progress at any depth', () => {
    expect(of(`${PLAN}  loss: {event: x}\n`)).toBe(of(`${PLAN}  loss: {event: x, status: done, readings: [1]}\n`));
  });

  it.each([
    ['a number', 'impact: 5', 'impact: 4'],
    ['a text', 'Move', 'Move!'],
    ['an empty value', 'Move', ''],
    ['a value that becomes text', 'impact: 5', 'impact: "5"'],
  ])('sees %s', (_, before, after) => {
    expect(of(PLAN.replace(before, after))).not.toBe(of(PLAN));
  });

  it('is undefined where JSON cannot hold a value', () => {
    expect(of(PLAN.replace('impact: 5', 'impact: .nan'))).toBeUndefined();
  });
});

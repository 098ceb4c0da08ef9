import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../testing/check-picture.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { memoryWorkspace, toUri } from '../../testing/memory-host.ts';
import { stripSquiggles } from '../../testing/picture.ts';
import { dependencyCycle } from './dependency-cycle.ts';

const change = (title: string, ...awaited: string[]) => `
kind: change-plan
title: "${title}"
what:
  depends-on:
${awaited.map((file) => `    - change: ${file}`).join('\n')}
`;

const acrossFiles = {
  title: 'follows changes across files that know nothing else of each other',
  files: {
    'badges.change.yaml': change('New badges', './doors.change.yaml'),
    'doors.change.yaml': change('New doors', './plan.yaml'),
  },
  plan: `
kind: change-plan
title: "A gate at the yard"
what:
  depends-on:
    - what: "Power at the gate"
    - change: ./badges.change.yaml
`,
};

describeRule(dependencyCycle, [
  {
    title: 'is silent where two paths lead to the same end',
    plan: `
kind: change-plan
title: "One stock list for three workshops"
how:
  approvals:
    list-agreed:
      what: "Consent to the list"
  activities:
    count-stock:
      needs: [agree-on-names, clear-shelves]
    agree-on-names:
      needs: [clear-shelves, list-agreed]
    clear-shelves:
      do: "Give away parts that nobody has used for three years."
`,
  },
  {
    title: 'is silent where one of the circle was dropped',
    plan: `
kind: change-plan
title: "One stock list for three workshops"
how:
  activities:
    count-stock:
      needs: [clear-shelves]
    clear-shelves:
      status: dropped
      needs: [count-stock]
`,
  },
  {
    title: 'names one that waits for itself, and keeps its severity in a draft',
    plan: `
kind: change-plan
title: "One stock list for three workshops"
status: draft
how:
  activities:
    count-stock:
      needs: [clear-shelves, count-stock]
                             ~~~~~~~~~~~ "count-stock" waits for itself, so it can never start.
    clear-shelves:
      do: "Give away parts that nobody has used for three years."
`,
  },
  {
    title: 'follows activities of several changes by the stems of their files',
    files: {
      'yard.change.yaml': `
kind: change-plan
title: "A gate at the yard"
how:
  activities:
    hang-gate:
      needs: [plan/order-badges]
    order-badges:
      needs: [hang-gate]
`,
      'talk.comms.yaml': `
kind: communication-plan
title: "Gate and badges"
for: [./yard.change.yaml, ./plan.yaml]
`,
    },
    plan: `
kind: change-plan
title: "New badges"
how:
  activities:
    order-badges:
      needs:
        - yard/hang-gate
          ~~~~~~~~~~~~~~ These wait for each other in a circle, so none of them can start: plan/order-badges → yard/hang-gate → plan/order-badges.
`,
  },
  acrossFiles,
]);

describe('dependency-cycle', () => {
  const of = async (file: string, others: Readonly<Record<string, string>>, text: string) =>
    (await findingsOf(stripSquiggles(text), { file, others })).filter(
      ({ finding }) => finding.code === dependencyCycle.id,
    );

  it('is told once, in the first of the files, with the other places', async () => {
    const files = { ...acrossFiles.files, 'plan.yaml': acrossFiles.plan };
    const told = await Promise.all(
      Object.entries(files).map(async ([file, text]) => {
        const { [file]: _, ...others } = files as Record<string, string>;
        const found = await of(file, others, text);
        return found.flatMap(({ message, related }) => [
          message,
          ...related.map((each) => `${each.uri} ${each.message}`),
        ]);
      }),
    );
    expect(told).toEqual([
      [
        'These wait for each other in a circle, so none of them can start: badges → doors → plan → badges.',
        'file:///w/doors.change.yaml "doors" waits for "plan" here',
        'file:///w/plan.yaml "plan" waits for "badges" here',
      ],
      [],
      [],
    ]);
  });

  it('is looked for again in all of the files when one of them changes', async () => {
    const workspace = await memoryWorkspace({ ...acrossFiles.files, 'plan.yaml': acrossFiles.plan });
    expect(workspace.dependents(toUri('doors.change.yaml'))).toEqual(
      ['badges.change.yaml', 'doors.change.yaml', 'plan.yaml'].map(toUri),
    );
  });
});

import { expect, it } from 'vitest';
import { findingsOf } from '../../testing/check-picture.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { absolutePromise } from './absolute-promise.ts';

const promises = (phrase: string) =>
  `"${phrase}" is a promise without an end, and nobody has approved it. If it breaks, so does trust.`;
const scoped = (kpi: string, scope: string) =>
  `The KPI ${kpi} is counted by ${scope}, and the plan says nothing about jobs. People will ask whether theirs is safe.`;

describeRule(absolutePromise, [
  {
    title: 'lets a promise pass that has an end, a condition or a doubt',
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  core: "Nobody loses their job until the end of 2027. During the pilot all jobs are safe. We cannot promise that no jobs will ever be lost."
`,
  },
  {
    title: 'lets an approved position be repeated in the messages',
    plan: `
kind: change-plan
title: "Shorter lead times"
safety:
  job-security:
    position: "No jobs will be lost."
    approved-by: malou
---
kind: communication-plan
title: "Shorter lead times: what we say"
messages:
  core: "No jobs will be lost."
`,
  },
  {
    title: 'speaks of a position that nobody has approved, and of those who repeat it',
    plan: `
kind: change-plan
title: "Shorter lead times"
safety:
  job-security:
    position: "No jobs will be lost."
               ~~~~~~~~~~~~~~~~~~~~ ${promises('No jobs will be lost')}
---
kind: communication-plan
title: "Shorter lead times: what we say"
messages:
  core: "All jobs are safe."
         ~~~~~~~~~~~~~~~~~ ${promises('All jobs are safe')}
`,
  },
  {
    title: 'asks for a word on jobs where a KPI is counted by team, on the value of kind if there is no safety at all',
    plan: `
kind: change-plan
      ~~~~~~~~~~~ ${scoped('handled-calls', 'team')}
title: "Shorter lead times"
what:
  kpis:
    handled-calls:
      name: "Calls that were handled"
      measures: impact
      scope: team
`,
  },
  {
    title: 'asks each change for its own word, and takes filler for none',
    plan: `
kind: change-plan
title: "Shorter lead times"
what:
  kpis:
    launches:
      name: "Launches"
      scope: individual
safety:
  job-security:
    position: TBD
              ~~~ ${scoped('launches', 'individual')}
    approved-by: malou
---
kind: change-plan
title: "New desks"
what:
  kpis:
    full-desks:
      name: "Desks in use"
      measures: adoption
`,
  },
  {
    title: 'says that a word is missing as information in a draft',
    shows: 'severity',
    plan: `
kind: change-plan
      ~~~~~~~~~~~ information
title: "Shorter lead times"
status: draft
what:
  kpis:
    launches:
      name: "Launches"
      measures: launch
`,
  },
  {
    title: 'waits where the question is put off or ruled out',
    plan: `
kind: change-plan
title: "Shorter lead times"
open:
  - question: safety.job-security
    owner: malou
    due: 2026-12-11
what:
  kpis:
    launches:
      name: "Launches"
      measures: launch
`,
  },
]);

it('speaks in place of the question, which is asked where the rule is silent', async () => {
  const plan = (kpi: string, safety = '') =>
    `kind: change-plan\ntitle: "New"\nwhat:\n  kpis:\n    launches:\n      name: "Launches"\n      ${kpi}\n${safety}`;
  const speakers = async (text: string) => {
    const found = (await findingsOf(text)).map(({ finding }) => [finding.code, finding.questions ?? []].flat());
    return found.flat().filter((code) => code === 'absolute-promise' || code === 'safety.job-security');
  };
  expect(await speakers(plan('measures: launch'))).toEqual(['absolute-promise']);
  expect(await speakers(plan('measures: quality'))).toEqual(['safety.job-security']);
  const promise = 'safety:\n  job-security:\n    position: "No jobs will be lost."\n';
  expect(await speakers(plan('measures: launch', promise))).toEqual(['absolute-promise']);
  expect(await speakers(plan('measures: launch', promise.replace('No', 'In 2027 no')))).toEqual([
    'safety.job-security',
  ]);
  const putOff =
    'not-applicable:\n  - question: safety.job-security\n    because: "No jobs are touched by a new form."\n';
  expect(await speakers(plan('measures: launch', putOff))).toEqual([]);
});

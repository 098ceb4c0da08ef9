import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../testing/check-picture.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { stripSquiggles } from '../../testing/picture.ts';
import { oneAccountable } from './one-accountable.ts';

const people = `
kind: change-plan
title: "Digital signatures for contracts"
people:
  halina:
    name: "Halina Westerberg"
  tomaso:
    name: "Tomaso Eriksdottir"
`;

describeRule(oneAccountable, [
  {
    title: 'lets many be consulted, and one person be told in a list of one by the check of types',
    plan: `${people}how:
  activities:
    choose-supplier:
      owner: [halina]
      consulted: [halina, tomaso]
      informed: [halina, tomaso]
`,
  },
  {
    title: 'leaves a name that is not known to the search for names',
    plan: `${people}how:
  activities:
    choose-supplier:
      owner: "halina and the lawyers"
    sign-first:
      owner: halina-and-tomaso
`,
  },
  {
    title: 'reads names as well as ids, one below the other as well, and speaks in a draft',
    plan: `${people}status: draft
who:
  roles:
    sponsor: "Halina Westerberg & tomaso"
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "sponsor" names 2 people where one belongs. Each of them may wait for the others.
    steering: [halina, tomaso]
    lead:
    ~~~~ "lead" names 3 people where one belongs. Each of them may wait for the others.
      - halina
      - tomaso
      - karsten
`,
  },
  {
    title: 'counts nobody twice, and no placeholder',
    plan: `${people}risks:
  lost-drafts:
    owner: [halina, halina]
  slow-start:
    owner: [halina, TBD]
`,
  },
  {
    title: 'offers each of them',
    plan: `${people}risks:
  lost-drafts:
    owner: tomaso, halina
           ~~~~~~~~~~~~~~ "owner" names 2 people where one belongs. Each of them may wait for the others.
`,
    fixed: `${people}risks:
  lost-drafts:
    owner: tomaso
`,
  },
  {
    title: 'is silent once the plan has stopped',
    plan: `${people}status: stopped
risks:
  lost-drafts:
    owner: tomaso, halina
`,
  },
]);

describe('one-accountable', () => {
  it('speaks alone, where the checks of types and of names would speak too', async () => {
    const found = await findingsOf(stripSquiggles(oneAccountable.bad.plan));
    expect(found.filter(({ finding }) => finding.category !== 'question').map(({ finding }) => finding.code)).toEqual([
      'one-accountable',
      'one-accountable',
    ]);
  });

  it('leaves the word to them where an organisation has switched it off', async () => {
    const others = { 'changewright.yaml': 'rules: {one-accountable: off}\n' };
    const found = await findingsOf(stripSquiggles(oneAccountable.bad.plan), { others });
    expect(found.filter(({ finding }) => finding.category !== 'question').map(({ finding }) => finding.code)).toEqual([
      'wrong-type',
      'unresolved-reference',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import type { LocatedFinding } from '../report/located-finding.ts';
import { drawCheck, findingsOf } from '../testing/check-picture.ts';
import { stripSquiggles } from '../testing/picture.ts';

const ofShape = ({ finding }: LocatedFinding) => !['question', 'rule'].includes(finding.category);

async function expectPicture(picture: string): Promise<void> {
  expect(await drawCheck(picture, { only: ofShape })).toBe(picture);
}

/** The text after the first fix of each finding. */
async function mend(picture: string): Promise<string> {
  const text = stripSquiggles(picture);
  const findings = (await findingsOf(text)).filter(ofShape);
  return applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

const head = 'kind: change-plan\ntitle: Ship\n';

describe('one mistake gives one finding, on the offending key or value', () => {
  it.each([
    ['a slip in a key', 'why:\n  gaol:\n  ~~~~ unknown-key\n    statement: "x y"'],
    ['a key that no plan has', 'why:\n  colour: blue\n  ~~~~~~ unknown-key'],
    ['a key at the wrong level', 'goal: x\n~~~~ unknown-key'],
    ['a value that is none of the few', 'status: aproved\n        ~~~~~~~ not-one-of'],
    ['a text where a list belongs', 'what:\n  out-of-scope: Pay and titles\n                ~~~~~~~~~~~~~~ wrong-type'],
    ['a list where entries belong', 'risks:\n~~~~~ wrong-type\n  - event: They leave us'],
    ['a text where fields belong', 'why:\n  goal: Be better than before\n        ~~~~~~~~~~~~~~~~~~~~~ wrong-type'],
    ['a list where a text belongs', 'why:\n  urgency: [now or never]\n           ~~~~~~~~~~~~~~ wrong-type'],
    [
      'a word where a number belongs',
      'what:\n  kpis:\n    a: {target: twenty days}\n                ~~~~~~~~~~~ wrong-type',
    ],
    ['a fraction where a whole number belongs', 'version: 1.5\n         ~~~ wrong-type'],
    [
      'a number off the scale',
      'risks:\n  a: {likelihood: 6, impact: 0}\n                  ~ out-of-range\n                             ~ out-of-range',
    ],
    ['an id in capitals', 'risks:\n  Big Risk:\n  ~~~~~~~~ bad-id\n    event: They leave us'],
    ['a number where text belongs', 'what:\n  tools:\n    - item: 1.10\n            ~~~~ prose-needs-quotes'],
    [
      'a sentence with a colon in a list',
      'what:\n  out-of-scope:\n    - Note: pay stays\n      ~~~~~~~~~~~~~~~ prose-needs-quotes',
    ],
    [
      'a sentence split by a comma and a colon',
      'why:\n  goal: {statement: We talk first, then we agree: act}\n                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes',
    ],
    ['a day that does not exist', 'when:\n  start: 2027-02-30\n         ~~~~~~~~~~ bad-date'],
    ['a day written another way', 'when:\n  start: 1.2.2027\n         ~~~~~~~~ bad-date'],
    [
      'a time without quotes',
      'how:\n  training:\n    - {format: x y, date: 2027-01-04, hours: long}\n                                             ~~~~ wrong-type',
    ],
    [
      'how often, said vaguely',
      'feedback:\n  adaptation:\n    review: now and then\n            ~~~~~~~~~~~~ bad-cadence',
    ],
    [
      'a question that is none',
      'open:\n  - {question: why.gaol, owner: ada, due: 2027-01-01}\n               ~~~~~~~~ not-one-of\npeople:\n  ada: {name: Ada}',
    ],
  ])('%s', async (_name, body) => {
    await expectPicture(head + body);
  });

  it('says what is wrong and what to write, with the nearest name', async () => {
    const [finding] = (await findingsOf(`${head}status: aproved`)).filter(ofShape);
    expect(finding?.message).toBe('"aproved" is none of the values that belong here; did you mean "approved"?');
    expect(finding?.remedy).toBe('Write one of: draft, in-review, approved, active, done and stopped.');
  });

  it('leaves free keys, empty values and filler alone', async () => {
    await expectPicture(
      `${head}x-note: anything\nwhy:\n  x-id: 3\n  goal:\nwhen:\n  start: TBD\n  go-live: Q3-ish\n  end: <date>\nversion: tbd\nrisks: {}`,
    );
  });

  it('speaks of a missing title once', async () => {
    const findings = (await findingsOf('kind: change-plan\n')).filter(ofShape);
    expect(findings.map(({ finding }) => finding.code)).toEqual(['wrong-type']);
    expect(findings[0]?.message).toContain('no title');
  });
});

describe('fixes', () => {
  it.each([
    ['why:\n  gaol: {}', 'why:\n  goal: {}'],
    ['status: aproved', 'status: approved'],
    ['what:\n  out-of-scope: Pay', 'what:\n  out-of-scope: ["Pay"]'],
    ['when:\n  start: 1.2.2027', 'when:\n  start: 2027-02-01'],
    ['what:\n  tools:\n    - item: 1.10', 'what:\n  tools:\n    - item: "1.10"'],
    ['what:\n  out-of-scope:\n    - Note: pay stays  # yes', 'what:\n  out-of-scope:\n    - "Note: pay stays"  # yes'],
    [
      'why:\n  goal: {statement: We talk first, then we agree: act}',
      'why:\n  goal: {statement: "We talk first, then we agree: act"}',
    ],
    ['risks:\n  Big Risk: {}', 'risks:\n  big-risk: {}'],
  ])('%j becomes %j', async (before, after) => {
    expect(await mend(head + before)).toBe(head + after);
  });
});

describe('kinds', () => {
  it('proposes the kind that was meant, and only in files that look like plans', async () => {
    expect(await drawCheck('kind: chnage-plan\n      ~~~~~~~~~~~ unknown-kind\ntitle: x')).toContain('~ unknown-kind');
    expect(await findingsOf('kind: Deployment\nmetadata: {}')).toEqual([]);
    expect(await drawCheck('kind: Deployment\n      ~~~~~~~~~~ unknown-kind', { file: 'a.change.yaml' })).toBe(
      'kind: Deployment\n      ~~~~~~~~~~ unknown-kind',
    );
    expect((await findingsOf('title: x\n', { file: 'a.change.yaml' })).map(({ finding }) => finding.code)).toEqual([
      'unknown-kind',
    ]);
  });

  it('checks later kinds for their head only', async () => {
    await expectPicture('kind: pulse-check\ntitle: Pulse\nanything: goes\nstatus: drafty\n        ~~~~~~ not-one-of');
  });

  it('gives one information for a newer format, not a sea of errors', async () => {
    const picture = `${head}format: 2\n        ~ newer-format\nbrand-new: 1`;
    await expectPicture(picture);
  });

  it('tells a mistake in shared text once, where it is written', async () => {
    await expectPicture(
      `${head}risks:\n  a: &base\n    event: They leave us\n    likelihood: 9\n                ~ out-of-range\n  b:\n    <<: *base\n  c: *base`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { locateFile } from '../report/located-finding.ts';
import { drawCheck, findingsOf } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';

const HEAD = 'kind: change-plan\ntitle: "New expense tool"\n';

const only = ({ finding }: { finding: { code: string; category: string } }) =>
  finding.category === 'suppression' || finding.code === 'risk-score' || finding.code === 'unknown-key';

const isUnused = ({ finding }: { finding: { code: string } }) => finding.code === 'unused-suppression';

function draw(text: string, options = {}) {
  return drawCheck(text, { only, label: ({ finding }) => finding.code, ...options });
}

async function suppressedIn(text: string, others: Record<string, string> = {}) {
  const workspace = await memoryWorkspace({ ...others, 'plan.yaml': text });
  const checked = await workspace.check(toUri('plan.yaml'));
  const { suppressed } = checked ? locateFile(checked, (uri) => workspace.fileOf(uri)) : { suppressed: [] };
  return suppressed.map(({ found, reason }) => `${found.finding.code}: ${reason}`);
}

describe('a comment that silences', () => {
  it.each([
    [
      'the next line',
      `risks:
  # changewright-disable-next-line risk-score -- the board rates it so
  attrition: {likelihood: 3, impact: 4, score: 9}
  overload: {likelihood: 3, impact: 4, score: 9}
                                              ~ risk-score
`,
    ],
    [
      'the next line that says something, however many comments lie between',
      `risks:
  # changewright-disable-next-line risk-score -- the board rates it so
  # changewright-disable-next-line unknown-key -- an old field

  attrition: {likelihood: 3, impact: 4, score: 9, colour: red}
`,
    ],
    [
      'its own line, several codes at once, with a dash as editors write it',
      `risks:
  attrition: {likelihood: 3, impact: 4, score: 9, colour: red} # changewright-disable-line risk-score, unknown-key — ours
  overload: {likelihood: 3, impact: 4, score: 9}
                                              ~ risk-score
`,
    ],
    [
      'a range, up to the comment that ends it',
      `risks:
  # changewright-disable risk-score, unknown-key -- the board rates it so
  attrition: {likelihood: 3, impact: 4, score: 9, colour: red}
  # changewright-enable risk-score
  overload: {likelihood: 3, impact: 4, score: 9, colour: red}
                                              ~ risk-score
  # changewright-enable
  delay: {likelihood: 3, impact: 4, score: 9, colour: red}
                                           ~ risk-score
                                              ~~~~~~ unknown-key
`,
    ],
    [
      'the file, wherever it stands',
      `risks:
  attrition: {likelihood: 3, impact: 4, score: 9}
---
kind: change-plan
title: "Second"
risks:
  overload: {likelihood: 3, impact: 4, score: 9}
# changewright-disable-file risk-score -- the board rates it so
`,
    ],
  ])('%s', async (_name, picture) => {
    expect(await draw(HEAD + picture)).toBe(HEAD + picture);
  });

  it('tells its reason to reports, but not that of a restricted plan', async () => {
    const text = `${HEAD}risks:
  attrition: {likelihood: 3, impact: 4, score: 9} # changewright-disable-line risk-score -- the board knows
`;
    expect(await suppressedIn(text)).toEqual(['risk-score: the board knows']);
    expect(await suppressedIn(`${text}confidentiality: restricted\n`)).toEqual(['risk-score: (text withheld)']);
  });

  it('silences a missing section by its own code or by all of its questions', async () => {
    const section = (codes: string) => `# changewright-disable-next-line ${codes} -- later\n${HEAD}size: small\n`;
    expect(await suppressedIn(section('missing-section'))).toContain('missing-section: later');
    expect(await suppressedIn(section('why.goal'))).toEqual([]);
    expect(await suppressedIn(section('why.goal, why.urgency'))).toEqual(['missing-section: later']);
  });

  it('silences questions of an organisation, too', async () => {
    const others = {
      'changewright.yaml':
        'questions:\n  why.regulator: {kind: change-plan, path: why.x-regulator, asks: "What does the regulator say?"}\n',
    };
    const text = `${HEAD}# changewright-disable-next-line why.regulator -- none here\nwhy:\n  urgency: "Costs"\n`;
    expect(await suppressedIn(text, others)).toEqual(['why.regulator: none here']);
  });

  it('silences nothing that is wrong with the text itself', async () => {
    const picture = `# changewright-disable-file yaml-syntax -- on purpose
                            ~~~~~~~~~~~ unknown-suppression
kind: change-plan
title: "Ship"
why
~~~ yaml-syntax
`;
    const all = ({ finding }: { finding: { category: string } }) => finding.category !== 'question';
    expect(await draw(picture, { only: all })).toBe(picture);
  });
});

describe('what is said of the comments themselves', () => {
  it.each([
    [
      'a reason is missing or says nothing: it silences nothing',
      `risks:
  # changewright-disable-next-line risk-score
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ suppression-without-reason
  attrition: {likelihood: 3, impact: 4, score: 9}
                                               ~ risk-score
  # changewright-disable-next-line risk-score -- TBD
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ suppression-without-reason
  overload: {likelihood: 3, impact: 4, score: 9}
                                              ~ risk-score
`,
    ],
    [
      'a code or a comment that does not exist, or no code at all',
      `risks:
  # changewright-disable-next-line risk-scores -- the board
                                   ~~~~~~~~~~~ unknown-suppression
  attrition: {likelihood: 3, impact: 4, score: 9}
                                               ~ risk-score
  # changewright-disable-nextline risk-score -- the board
                 ~~~~~~~~~~~~~~~~ unknown-suppression
  # changewright-disable-next-line -- the board
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unknown-suppression
  overload: {likelihood: 3, impact: 4, score: 9}
                                              ~ risk-score
`,
    ],
    [
      'one that silenced nothing',
      `# changewright-disable-file risk-score, unknown-key -- the board
                                        ~~~~~~~~~~~ unused-suppression
risks:
  attrition: {likelihood: 3, impact: 4, score: 9}
  # changewright-enable
  ~~~~~~~~~~~~~~~~~~~~~ unused-suppression
`,
    ],
  ])('%s', async (_name, picture) => {
    expect(await draw(HEAD + picture)).toBe(HEAD + picture);
  });

  it('withholds the words of a restricted plan', async () => {
    const text = `${HEAD}confidentiality: restricted\n# changewright-disable-file Bluebird -- the secret\n# changewright-disable-file Bluebird\n`;
    const found = (await findingsOf(text)).filter(({ finding }) => finding.category === 'suppression');
    expect(found).toHaveLength(3);
    expect(JSON.stringify(found.map(({ message, remedy, fixes }) => [message, remedy, fixes]))).not.toContain(
      'Bluebird',
    );
  });

  it.each([
    ['a text', 'risks:\n  attrition: {event: "# changewright-disable-file risk-score -- no", likelihood: 3}\n'],
    ['a block of text', 'risks:\n  attrition:\n    event: |\n      # changewright-disable-file risk-score -- no\n'],
    ['a text of two lines', 'risks:\n  attrition:\n    event: "One\n      # changewright-disable-file risk-score"\n'],
  ])('nothing in %s, which is no comment', async (_name, text) => {
    expect(await draw(HEAD + text)).toBe(HEAD + text);
  });

  it('heeds a comment behind the sign of a block of text', async () => {
    const picture = `${HEAD}summry: | # changewright-disable-line unknown-key -- old\n  Words\n`;
    expect(await draw(picture)).toBe(picture);
  });

  it.each([
    ['the rule is off', HEAD, { 'changewright.yaml': 'rules: {risk-score: off}\n' }],
    ['the plan is done', `${HEAD}status: done\n`, {}],
    ['a file of the family is missing', `${HEAD}uses: [./gone.registry.yaml]\n`, {}],
    ['lines cannot be read', `${HEAD}why\n`, {}],
  ])('is silent on unused ones while nobody can tell: %s', async (_name, head, others) => {
    const text = `# changewright-disable-file risk-score -- the board\n${head}`;
    expect(await draw(text, { others, only: isUnused })).toBe(text);
  });
});

describe('the fix of an unused comment', () => {
  it.each([
    [
      'takes its line away',
      `risks:
  # changewright-disable-next-line risk-score -- the board
  attrition: {likelihood: 3, impact: 3, score: 9}
`,
      `risks:
  attrition: {likelihood: 3, impact: 3, score: 9}
`,
    ],
    [
      'takes what stands behind a value away, with the blanks',
      `risks:
  attrition: {likelihood: 3, impact: 3, score: 9}  # changewright-disable-line risk-score -- the board
`,
      `risks:
  attrition: {likelihood: 3, impact: 3, score: 9}
`,
    ],
    [
      'takes one code away where another is needed',
      `risks:
  # changewright-disable-next-line unknown-key, risk-score, bad-date -- the board
  attrition: {likelihood: 3, impact: 4, score: 9}
`,
      `risks:
  # changewright-disable-next-line risk-score -- the board
  attrition: {likelihood: 3, impact: 4, score: 9}
`,
    ],
  ])('%s', async (_name, before, after) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const text = (HEAD + before).replaceAll('\n', lineBreak);
      const found = (await findingsOf(text)).filter(({ finding }) => finding.code === 'unused-suppression');
      const edits = found.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
      expect(found.every(({ fixes }) => fixes[0]?.applicability === 'safe')).toBe(true);
      expect(applyEdits(text, edits)).toBe((HEAD + after).replaceAll('\n', lineBreak));
    }
  });
});

describe('hostile texts', () => {
  it('are read in time', async () => {
    const text = `${HEAD}${'# changewright-disable-next-line x, y, z -- why\n'.repeat(50_000)}`;
    const start = performance.now();
    expect((await findingsOf(text)).length).toBeGreaterThan(100);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

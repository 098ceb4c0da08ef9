import { describe, expect, it } from 'vitest';
import { drawCheck, findingsOf } from '../testing/check-picture.ts';

async function expectPicture(picture: string, others: Record<string, string> = {}): Promise<void> {
  const drawn = await drawCheck(picture, { file: 'changewright.yaml', others, label: ({ message }) => message });
  expect(drawn).toBe(picture);
}

describe('the mistakes of a configuration', () => {
  it('has none where all is known', () =>
    expectPicture(
      `extends: ./house-rules.yaml
rules: {overdue: off, message-overload: {severity: error, per-week: 2}}
severity-by-status: {draft: information, approved: error, done: off}
questions:
  what.output-metrics: off
  why.house: warning
  why.regulator: {kind: change-plan, path: why.x-regulator, asks: "What?", size: small, severity: error}
  x-compliance.audit: {kind: communication-plan, path: x-compliance.audit, asks: "Who audits?"}
include: "plans/**"
ignore: [archive, "**/old/*.yaml"]
overrides: [{files: ["pilots/**"], rules: {risk-score: off}, questions: {why.goal: off}}]
summary: {sections: [decisions, why], brand: {name: "Acme", colour: "#0b5fff", logo: ./logo.svg}}
language: pt-BR
x-owner: "Change office"
rules-of-old:
~~~~~~~~~~~~ A configuration has no "rules-of-old" here, so nothing reads it.
`,
      {
        'house-rules.yaml':
          'questions: {why.house: {kind: change-plan, path: why.x-house, asks: "Which house?"}}\nrules:\n',
      },
    ));

  it.each([
    [
      'unknown names, with the nearest',
      `rule: {}
~~~~ A configuration has no "rule" here; did you mean "rules"?
rules:
  date-ordre: off
  ~~~~~~~~~~ There is no rule "date-ordre"; did you mean "date-order"?
  message-overload: {per-wek: 2}
                     ~~~~~~~ The rule message-overload has no option "per-wek"; did you mean "per-week"?
questions:
  why.gaol: off
  ~~~~~~~~ There is no question "why.gaol"; did you mean "why.goal"?
  nonsense: off
  ~~~~~~~~ There is no question "nonsense", so nothing is switched here.
severity-by-status: {aproved: off}
                     ~~~~~~~ A configuration has no "aproved" here; did you mean "approved"?
`,
    ],
    [
      'bad values',
      `rules:
  date-order: eror
              ~~~~ "eror" is none of the values that belong here; did you mean "error"?
  overdue: {severity: {level: error}}
            ~~~~~~~~ "severity" takes one word, and here it has several parts.
  risk-score: [off]
              ~~~~~ "risk-score" has several parts, and here it has a single value.
  message-overload: {per-week: "two"}
                               ~~~~~ "per-week" takes a number.
  late-awareness: {working-days: -1}
                                 ~~ This number is too small for "working-days": it starts at 0.
questions: {why.goal: {asks: "Why?"}}
            ~~~~~~~~ "why.goal" takes one word, and here it has several parts.
include: 5
         ~ "include" takes a text.
ignore: ["../other/**", "{a,b}/**"]
         ~~~~~~~~~~~~~ "../other/**" is not written as "ignore" takes it.
                        ~~~~~~~~~~ "{a,b}/**" is not written as "ignore" takes it.
overrides:
  files: pilots
overrides2: off
~~~~~~~~~~ A configuration has no "overrides2" here; did you mean "overrides"?
summary: {sections: [decision], brand: {colour: blue}}
                     ~~~~~~~~ "decision" is none of the values that belong here; did you mean "decisions"?
                                                ~~~~ "blue" is not written as "colour" takes it.
language: English please
          ~~~~~~~~~~~~~~ "English please" is not written as "language" takes it.
`.replace('overrides:\n', 'overrides:\n~~~~~~~~~ "overrides" takes a list.\n'),
    ],
    [
      'questions that could not be asked',
      `questions:
  why.regulator: {kind: change-plan, path: why.regulator, asks: "What?"}
                                           ~~~~~~~~~~~~~ "why.regulator" has no part that starts with x-, so plans could not hold the answer without a mistake.
  why.board: {kind: change-plan, path: wy.x-board, asks: "What?"}
                                       ~~~~~~~~~~ A change-plan has no place "wy"; did you mean "why"?
  why.price: {kind: change-plan, path: title.x-price, asks: "What?"}
                                       ~~~~~~~~~~~~~ A change-plan has no place "title" under which the answer could stand.
  why.half: {kind: change-plan, path: why.x-half}
  ~~~~~~~~ Without "asks" this entry cannot be used.
  Board: {kind: change-plan, path: why.x-board, asks: "What?"}
  ~~~~~ "Board" cannot be the short name of a question.
  why.kind: {kind: chang-plan, path: why.x-kind, asks: "What?"}
                   ~~~~~~~~~~ "chang-plan" is none of the values that belong here; did you mean "change-plan"?
`,
    ],
    [
      'more than one part',
      `rules: {}
---
rules: {}
~~~~~ A configuration has one part; what stands after --- is not read.
`,
    ],
    [
      'something else altogether',
      `- rules
~~~~~~~ A configuration is made of lines like "rules: ...", and this file starts with something else.
`,
    ],
  ])('are told where they stand: %s', (_name, picture) => expectPicture(picture));

  it('are told of what it extends', () =>
    expectPicture(
      `extends:
  - ./gone.yaml
    ~~~~~~~~~~~ There is no configuration ./gone.yaml, so what it says does not count.
  - acme-rules
    ~~~~~~~~~~ The configuration acme-rules has mistakes of its own, so a part of it does not count.
  - not-installed
    ~~~~~~~~~~~~~ There is no configuration not-installed, so what it says does not count.
  - https://example.com/rules.yaml
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "https://example.com/rules.yaml" is neither a file nor an installed package: nothing is fetched.
  - ./ship.change.yaml
    ~~~~~~~~~~~~~~~~~~ The file ./ship.change.yaml holds no configuration.
  - ./circle.yaml
    ~~~~~~~~~~~~~ ./circle.yaml leads back to this file, which would have to start from itself.
  - ./fine.yaml
`,
      {
        'node_modules/acme-rules/changewright.yaml': 'rules: {no-such-rule: off}\n',
        'ship.change.yaml': 'kind: change-plan\ntitle: Ship\n',
        'circle.yaml': 'extends: ./inner.yaml\n',
        'inner.yaml': 'extends: ./changewright.yaml\n',
        'fine.yaml': 'rules: {}\n',
      },
    ));

  it('are told in the files that it extends, too', async () => {
    const others = { 'changewright.yaml': 'extends: ./house.yaml\n' };
    const picture = 'rules: {no-such-rule: off}\n        ~~~~~~~~~~~~ bad-configuration\n';
    expect(await drawCheck(picture, { file: 'house.yaml', others })).toBe(picture);
    expect(await findingsOf('rules: {no-such-rule: off}\n', { file: 'other.yaml', others })).toEqual([]);
  });

  it('are told as mistakes of any YAML where it cannot be read', async () => {
    const picture = 'rules: {}\nquestions\n~~~~~~~~~ yaml-syntax\n';
    expect(await drawCheck(picture, { file: 'changewright.yaml' })).toBe(picture);
  });

  it('are few where the file is hostile', async () => {
    const many = `rules:\n${Array.from({ length: 8_000 }, (_, index) => `  wrong-${index}: off\n`).join('')}`;
    expect(await findingsOf(many, { file: 'changewright.yaml' })).toHaveLength(500);
    const [found] = await findingsOf(many.repeat(2), { file: 'changewright.yaml' });
    expect(found?.finding.code).toBe('too-large');
  });

  it('come with the nearest name as a suggestion', async () => {
    const [finding] = await findingsOf('rules: {date-ordre: off}\n', { file: 'changewright.yaml' });
    expect(finding?.fixes).toMatchObject([{ title: 'Replace with date-order', edits: [{ newText: 'date-order' }] }]);
  });

  it('say which of two files counts', () =>
    expectPictureOf(
      'changewright.yml',
      'rules: {}\n~~~~~ There is a changewright.yaml beside this file, which counts instead of it.\n',
    ));
});

async function expectPictureOf(file: string, picture: string): Promise<void> {
  const others = { 'changewright.yaml': 'rules: {}\n' };
  expect(await drawCheck(picture, { file, others, label: ({ message }) => message })).toBe(picture);
}

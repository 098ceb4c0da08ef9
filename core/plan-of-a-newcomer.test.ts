import { describe, expect, it } from 'vitest';
import { chooseFixes } from './edit/choose-fixes.ts';
import { applyEdits } from './edit/text-edit.ts';
import { toPlainValue } from './parse/plain-value.ts';
import { nodeAt, type Path } from './parse/tree.ts';
import { locateFindings } from './report/located-finding.ts';
import { jargonIn } from './testing/jargon.ts';
import { memoryHost, toUri } from './testing/memory-host.ts';
import { Workspace } from './workspace.ts';

/** What people write who know change management and no YAML, and what they mean where it is not just that. */
const PROSE: [written: string, meant?: string][] = [
  ['Note: managers first'],
  ['Cost, time & people: all "on track"'],
  ['**Every** team, #42 - see mail'],
  ['*Now* or never'],
  ['They ask: "What\'s in it for me?"'],
  ['"Tom "Tommy" Lindt"', 'Tom "Tommy" Lindt'],
  ["'We've waited too long'", "We've waited too long"],
  ['"Yes" and "no"'],
  ['"Yes" #1 of two answers'],
  ['"We lose two hours" a week'],
  ['"The mark at the end is gone', 'The mark at the end is gone'],
  ["'Tis the season"],
  ['-- see the mail, mostly'],
  ['@all: read this'],
  ['%-figures follow'],
  ['100 % of the teams'],
  ['> 50 people'],
  ['! important'],
  ['[Draft] Our way: together'],
  ['[Intranet](https://example.org/a#b) has it'],
  ['{name} will tell'],
  ['What we need to know:'],
  ['#42 comes first'],
  ['Talk 🙂 # and listen'],
  ['“Curly”, they say: now'],
  ['`Reply all` is off'],
  ['HR & IT | Finance'],
  ['Ask Ann? Yes: always'],
  ['yes'],
];

/** Places of a plan where a sentence may stand: the line, and where its text is read. */
const PLACES: Record<string, { plan: (written: string) => string; path: Path }> = {
  'behind a name': {
    plan: (written) => `why:\n  urgency: ${written}\n  cost-of-inaction: "Two hours a week"\n`,
    path: ['why', 'urgency'],
  },
  'in a list': {
    plan: (written) => `what:\n  out-of-scope:\n    - "Pay"\n    - ${written}\n    - "Hours"\n`,
    path: ['what', 'out-of-scope', 1],
  },
  'in an entry of a list': {
    plan: (written) => `what:\n    stops:\n        - what: ${written}\n          date: 2027-02-01\n`,
    path: ['what', 'stops', 0, 'what'],
  },
};

const head = 'kind: change-plan\ntitle: "Holiday requests"\n';

async function read(text: string) {
  const workspace = new Workspace(memoryHost({}));
  workspace.setText(toUri('a.change.yaml'), text);
  const checked = await workspace.check(toUri('a.change.yaml'));
  if (!checked) throw new Error('No plan.');
  const root = checked.planFile.plans[0]?.document.root;
  if (!root) throw new Error('Nothing is read.');
  return { root, findings: locateFindings(checked, (uri) => workspace.fileOf(uri)) };
}

async function mended(text: string): Promise<string> {
  for (let round = 0, now = text; round < 10; round++) {
    const { findings } = await read(now);
    const edits = chooseFixes(findings, 'safe').flatMap(({ fix }) => fix.edits);
    if (edits.length === 0) return now;
    now = applyEdits(now, edits);
  }
  throw new Error('The fixes come to no end.');
}

/** Words of makers in what is told, what was quoted of the plan apart. */
function makersWords({ message, remedy }: { message: string; remedy: string }): string[] {
  const told = `${message} ${remedy}`;
  return [jargonIn(told), /\b(?:YAML|mappings?|flow|quoted style)\b/i.exec(told)?.[0]].filter(
    (word) => word !== undefined,
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of lines that are neither read nor on a line that an error tells of. */
function lostWords(text: string, { root, findings }: Awaited<ReturnType<typeof read>>): string[] {
  const known = new Set(wordsOf(JSON.stringify(toPlainValue(root)).replaceAll('\\n', ' ')));
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const end = start + line.length;
    const isToldOf = findings.some(
      ({ span, finding }) => finding.severity === 'error' && span.start <= end && span.end > start,
    );
    start = end + 1;
    return isToldOf ? [] : wordsOf(line).filter((word) => !known.has(word));
  });
}

describe.each(Object.entries(PLACES))('a sentence %s', (_, { plan, path }) => {
  it.each(PROSE)('%s', async (written, otherwise?: string) => {
    const meant = otherwise ?? written;
    const text = head + plan(written);
    const before = await read(text);
    expect(lostWords(text, before)).toEqual([]);
    expect(before.findings.flatMap(makersWords)).toEqual([]);
    const after = await read(await mended(text));
    expect(nodeAt(after.root, path)).toMatchObject({ value: meant });
    expect(after.findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
    // The neighbours are as they were.
    expect(toPlainValue(after.root)).toEqual(toPlainValue((await read(head + plan(JSON.stringify(meant)))).root));
  });
});

/** Lines that are put wrong, and where something is to be told. */
const SLIPS: Record<string, string> = {
  'bullets of a word processor': 'what:\n  out-of-scope:\n    - "Pay"\n    •\tHours\n    – Sick leave\n',
  'dashes without a space': 'what:\n  out-of-scope:\n    -Pay\n    -Hours: all of them\n',
  'paragraphs at the edge':
    'why:\n  urgency:\nPeople wait, and leave.\nAnother paragraph: with a colon\n\n•\tfirst\n•\tsecond\n',
  'a paragraph below a text':
    'why:\n  urgency: People wait.\n\n  And they leave, “all” of them.\n  cost-of-inaction: much\n',
  'a name with a capital': 'Why:\n  Urgency: people wait\n',
  'a name with a blank': 'why:\n  cost of inaction: two hours\nKey messages: be kind\n',
  'a no-break space behind a colon': 'why:\n  urgency:\u00a0people wait\n',
  'one blank too few': 'when:\n  start: 2027-01-11\n go-live: 2027-02-01\n  end: 2027-06-30\nwho:\n  roles: {}\n',
  'one blank too many': 'when:\n  start: 2027-01-11\n   go-live: 2027-02-01\nwho:\n  roles: {}\n',
  tabs: 'when:\n\tstart: 2027-01-11\n\tgo-live: 2027-02-01\nwho:\n  roles: {}\n',
  'a day as it is said': 'when:\n  start: 31.12.2026\n  go-live: next Friday\n  end: 30. Juni 2027\n',
  'numbers as they are said': 'what:\n  kpis:\n    wait:\n      baseline: 12,5\n      target: about 3\n',
  'no blank behind a colon': 'why:\n  urgency:people wait\n',
  'a quotation mark that was deleted': 'why:\n  urgency: "people wait\n  cost-of-inaction: much\n',
};

describe('a slip', () => {
  it('a first name alone leads to the one person who has it', async () => {
    const people = 'people:\n  tom-lindt: {name: "Tom Lindt"}\n  ann-okonjo: {name: "Ann Okonjo"}\n';
    const { findings } = await read(`${head}${people}who:\n  roles: {sponsor: Tom, lead: ann-okonjo}\n`);
    expect(findings.map(({ message }) => message)).toContain(
      'There is no person called "Tom"; did you mean "tom-lindt"?',
    );
  });

  it.each(Object.entries(SLIPS))('%s is told of in plain words', async (_, slip) => {
    const before = await read(head + slip);
    expect(before.findings.some(({ finding }) => finding.severity === 'error')).toBe(true);
    expect(lostWords(head + slip, before)).toEqual([]);
    expect(before.findings.flatMap(makersWords)).toEqual([]);
  });

  it.each([
    ['what:\n  out-of-scope:\n    - # the works council\n', ['what', 'out-of-scope', 0], '# the works council'],
    ['what:\n  kpis:\n    wait:\n      baseline: 12,5\n', ['what', 'kpis', 'wait', 'baseline'], 12.5],
    ['why:\n  cost-of-inaction: much\n  urgency:\u00a0people wait\n', ['why', 'urgency'], 'people wait'],
    ['when:\n\tstart: 2027-01-11\n', ['when', 'start'], '2027-01-11'],
  ])('%j is mended', async (slip, path, meant) => {
    const after = await read(await mended(head + slip));
    expect(nodeAt(after.root, path)).toMatchObject({ value: meant });
  });
});

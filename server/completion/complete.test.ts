import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { Desk, PLAIN } from '../testing/proposing.ts';
import { ownKindFirst } from './complete.ts';

const REGISTRY = 'kind: change-registry\ntitle: Acme\npeople:\n  dana: {name: Dana Okafor, role: Sponsor}\n';
const FILES = { 'acme.registry.yaml': REGISTRY, 'b.comms.yaml': 'kind: communication-plan\ntitle: B\n' };

const HEAD =
  'kind: change-plan\ntitle: T\nuses: [./acme.registry.yaml]\npeople:\n  priya: {name: Priya N, role: Lead}\nwhen:\n  start: 2026-12-01\n  go-live: 2027-02-01\n  milestones:\n    announce: {date: 2026-12-15}\n';
const COMMS =
  'kind: communication-plan\ntitle: T\nfor: ./a.change.yaml\naudiences:\n  crew: {name: Crew, managers: leads}\n  leads: {name: Leads}\n';

/** What is proposed at the last `|` of a plan's text. */
async function items(picture: string, name = 'a.change.yaml', typedSign?: string): Promise<CompletionItem[]> {
  const desk = await Desk.open({ ...FILES, 'a.change.yaml': HEAD });
  return desk.draw(name, picture, typedSign);
}

async function labels(picture: string, name?: string): Promise<string[]> {
  return (await items(picture, name)).map(({ label }) => label);
}

async function details(picture: string, name?: string): Promise<string[]> {
  return (await items(picture, name)).map(({ label, detail }) => `${label}: ${detail}`);
}

async function newText(picture: string, label: string, name?: string): Promise<string | undefined> {
  return (await items(picture, name)).find((item) => item.label === label)?.textEdit?.newText;
}

async function told(picture: string, label: string, name?: string): Promise<string> {
  const item = (await items(picture, name)).find((each) => each.label === label);
  return (item?.documentation as { value: string } | undefined)?.value ?? '';
}

describe('keys', () => {
  it('of a record are those that are not there yet, those that questions need first', async () => {
    expect(await labels(`${HEAD}why:\n  goal:\n    statement: "x"\n    |`)).toEqual(['from', 'to', 'by']);
    expect((await labels(`${HEAD}how:\n  activities:\n    train:\n      |`)).slice(0, 4)).toEqual([
      'do',
      'owner',
      'due',
      'outcome',
    ]);
  });

  it('carry their question with its state and what a good answer has', async () => {
    const text = await told(`${HEAD}why:\n  goal:\n    |`, 'statement');
    expect(text).toContain('**What is the overarching goal of this change?** ○ not yet answered');
    expect(text).toContain('A slogan without those three is not a goal.');
  });

  it('bring their layout', async () => {
    expect(await newText(`${HEAD}why:\n  goal:\n    |`, 'statement')).toBe('statement: "$1"');
    expect(await newText(`${HEAD}what:\n  kpis:\n    lead:\n      |`, 'direction')).toMatch(/^direction: \$\{1\|/);
    expect(await newText(`${HEAD}who:\n  roles:\n    |`, 'steering')).toBe('steering: [$0]');
    expect(await newText(`${HEAD}who:\n  roles: {|`, 'sponsor')).toBe('sponsor: $0');
  });

  it('are exchanged alone where a value follows', async () => {
    expect(await newText(`${HEAD}why:\n  goal:\n    stat|: "x"`, 'statement')).toBe('statement');
  });

  it('of an entry are those that a plan of its size is asked for', async () => {
    const small = 'kind: communication-plan\ntitle: T\nsize: small\naudiences:\n  |';
    expect(await newText(small, 'Audience', 'c.comms.yaml')).toBe(
      [
        '${1:new-audience}:',
        '  name: "${2:<what the group is called>}"',
        '  size: ${3:<number of people>}',
        '  managers: ${4:<the audience of their managers>}',
        '  know: "${5:<what they shall know afterwards>}"',
        '  do: "${6:<what one will see them do>}"',
      ].join('\n'),
    );
    expect(await newText(small.replace('small', 'large'), 'Audience', 'c.comms.yaml')).toContain('deskless:');
  });

  it('are short names, too, that are used already and written nowhere', async () => {
    const used = 'kind: communication-plan\ntitle: T\naudiences:\n  crew: {managers: leads}\n  |';
    expect(await labels(used, 'c.comms.yaml')).toEqual(['leads', 'Audience']);
    expect(await newText(used, 'leads', 'c.comms.yaml')).toMatch(/^leads:\n {2}name: "\$\{2:/);
    expect(await labels(used.replace('leads}', '<the audience of their managers>}'), 'c.comms.yaml')).toEqual([
      'Audience',
    ]);
  });

  it('of a section come as its snippet', async () => {
    expect(await newText(`${HEAD}ri|`, 'risks')).toContain('\n');
    const small = `${HEAD}size: small\n|`;
    expect(await newText(small, 'how')).not.toContain('resistance:');
    expect(await newText(small, 'How')).toContain('resistance:');
    expect((await labels(`${HEAD}|`)).slice(-2)).toEqual(['format', 'approved']);
  });

  it('behind a dash start an entry without a second dash', async () => {
    const texts = (await items(`${HEAD}how:\n  training:\n    - |`)).map(({ textEdit }) => textEdit?.newText);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/^[a-z-]+:[^\n]*(\n *[a-z-]+:[^\n]*)*$/);
    expect(texts).toContain('audience: $0');
    expect((await items(`${HEAD}how:\n  training:\n    |`))[0]?.textEdit?.newText).toMatch(/^- /);
  });

  it('of an empty record are proposed on the next line', async () => {
    expect(await newText(`${HEAD}why:\n  goal: |`, 'statement')).toBe('\n  statement: "$1"');
  });

  it('fit the column, and where none fits, move the line', async () => {
    const list = `${HEAD}how:\n  training:\n    - audience: crew\n      skill: "x"\n`;
    expect(await labels(`${list}      |`)).toContain('format');
    expect(await labels(`${list}    |`)).toEqual(['Training of a group']);
    expect(await labels(`${list}  |`)).toContain('resistance');
    expect(await labels(`${list}|`)).toContain('risks');
    const [moved] = await items(`${list}          |`);
    expect(moved).toMatchObject({ label: 'format', textEdit: { newText: '      format: "$1"' } });
    expect(moved?.textEdit).toMatchObject({ range: { start: { character: 0 }, end: { character: 10 } } });
  });

  it('never take over what lies deeper below', async () => {
    const inside = `${HEAD}why:\n  goal:\n    from: "x"\n|    to: "y"\n`;
    expect(await labels(inside.replace('|', '  |\n'))).toEqual(['statement', 'by']);
    expect(await labels(inside.replace('|', '|\n'))).toEqual(['statement', 'by']);
  });

  it('are whole plans and the kind in an empty file', async () => {
    const found = await items('|');
    expect(found.at(-1)?.label).toBe('kind');
    expect(found[0]?.textEdit?.newText).toMatch(/^kind: /);
    expect(await labels('# note\nki|')).toContain('kind');
    const [routine] = await items('|', 'a.routine.yaml');
    expect(routine).toMatchObject({ label: 'Delivery routine' });
    expect(routine?.textEdit?.newText).toBe('kind: delivery-routine\ntitle: "$1"\nfor: $2');
  });

  it('are none where several words stand, where prose goes on, and while somebody indents', async () => {
    expect(await labels(`${HEAD}why:\n  goal:\n    two words|`)).toEqual([]);
    expect(await labels(`${HEAD}why:\n  urgency: We have\n    to|`)).toEqual([]);
    expect(await items(`${HEAD}why:\n  |`, 'a.change.yaml', ' ')).toEqual([]);
  });
});

describe('entries', () => {
  it('are ready to fill in, under a short name that is not taken', async () => {
    expect(await newText(`${HEAD}risks:\n  |`, 'Risk')).toMatch(/^\$\{1:new-risk\}:\n {2}event:/);
    expect(await newText(`${HEAD}risks:\n  new-risk: {event: "x"}\n  |`, 'Risk')).toMatch(/^\$\{1:new-risk-2\}:/);
  });

  it('offer what is known where they name something', async () => {
    expect(await newText(`${HEAD}risks:\n  |`, 'Risk')).toMatch(/owner: \$\{\d+\|<a person>,priya,dana\|\}/);
  });

  it('come whole under a short name that is known', async () => {
    const affected = `${HEAD}who:\n  audiences:\n    crew: {name: Crew}\n  affected:\n    |`;
    expect(await newText(affected, 'crew')).toMatch(/^crew:\n {2}impact: /);
  });
});

describe('values', () => {
  it('are kinds and the words of the schema', async () => {
    expect(await labels('kind: |')).toContain('communication-plan');
    expect(await labels(`${HEAD}status: |`)).toEqual(['draft', 'in-review', 'approved', 'active', 'done', 'stopped']);
    expect(await labels(`${COMMS}schedule:\n  mail:\n    stage: |`, 'c.comms.yaml')).toContain('awareness');
    expect(await labels(`${HEAD}risks:\n  a:\n    impact: |`)).toEqual(['1', '2', '3', '4', '5']);
    expect(await labels(`${COMMS}messages:\n  points:\n    a:\n      answers: [why, |]`, 'c.comms.yaml')).not.toContain(
      'why',
    );
  });

  it('are short names of the family, with what they stand for', async () => {
    const found = await details(`${HEAD}who:\n  roles:\n    sponsor: |`);
    expect(found.sort()).toEqual(['dana: Dana Okafor, Sponsor', 'priya: Priya N, Lead']);
    expect(await labels(`${HEAD}who:\n  roles:\n    steering: [dana, |]`)).toEqual(['priya']);
    expect(await labels(`${HEAD}who:\n  roles:\n    steering:\n      - pr|`)).toContain('priya');
    expect(await newText(`${HEAD}who:\n  roles:\n    steering: |`, 'dana')).toBe('[dana]');
    expect(await newText(`${HEAD}who:\n  roles:\n    steering:\n      |`, 'dana')).toBe('- dana');
  });

  it('are likely people first, with the reason', async () => {
    const roles = `${HEAD}who:\n  roles: {sponsor: dana, lead: priya}\n`;
    const risk = `${roles}risks:\n  a:\n    owner: |`;
    expect(await labels(risk)).toEqual(['priya', 'dana']);
    expect(await told(risk, 'priya')).toContain('Comes first as the lead of the change.');
    const other = `${roles}risks:\n  a: {owner: dana}\n  b: {owner: dana}\n  c:\n    accepted-by: |`;
    expect(await labels(other)).toEqual(['priya', 'dana']);
    const sender = `${COMMS}schedule:\n  mail:\n    audiences: [crew]\n    sender: |`;
    expect((await labels(sender, 'c.comms.yaml'))[0]).toBe('leads');
    expect(await told(sender, 'leads', 'c.comms.yaml')).toContain('managers of the people who hear it');
  });

  it('are what can be watched, where a plan says what makes it change', async () => {
    const loops = `${HEAD}feedback:\n  loops:\n    pulse: {method: "Ask"}\n  adaptation:\n    triggers:\n      - signal: |`;
    expect(await labels(loops)).toEqual(['pulse']);
  });

  it('say in a few words what they stand for', async () => {
    const long = `${HEAD}what:\n  outcomes:\n    faster: {change: "${'many words '.repeat(20)}"}\nhow:\n  activities:\n    a:\n      outcome: |`;
    expect((await details(long))[0]).toMatch(/^faster: (?:many words )+(?:many )?…$/);
    expect((await details(long))[0]?.length).toBeLessThan(100);
  });

  it('never name the entry that they stand in', async () => {
    const activities = `${HEAD}how:\n  activities:\n    one: {do: "x"}\n    two:\n      needs: [|]`;
    expect(await labels(activities)).toEqual(['one']);
  });

  it('are days, and days that count from others', async () => {
    const found = await details(`${HEAD}what:\n  stops:\n    - what: "x"\n      date: |`);
    expect(found).toEqual([
      'go-live: Monday, 1 February 2027',
      'start: Tuesday, 1 December 2026',
      'announce: Tuesday, 15 December 2026',
      'go-live - 10 working days: Monday, 18 January 2027',
      'go-live + 2 weeks: Monday, 15 February 2027',
      'start - 10 working days: Tuesday, 17 November 2026',
      'start + 2 weeks: Tuesday, 15 December 2026',
      'announce - 10 working days: Tuesday, 1 December 2026',
      'announce + 2 weeks: Tuesday, 29 December 2026',
      '2026-11-23: next working day, Monday, 23 November 2026',
      '2026-11-21: today, Saturday, 21 November 2026',
      '2026-11-30: end of the month, Monday, 30 November 2026',
      'end: no day yet',
    ]);
    expect(await labels(HEAD.replace('announce: {date: 2026-12-15}', 'announce: {date: |}'))).not.toContain('announce');
    expect((await labels(HEAD.replace('start: 2026-12-01', 'start: |')))[0]).toBe('2026-11-23');
    expect((await labels(HEAD.replace('go-live: 2027-02-01', 'go-live: |')))[0]).toBe('start + 4 weeks');
  });

  it('count on from an anchor that is typed', async () => {
    const due = `${HEAD}what:\n  stops:\n    - what: "x"\n      date: `;
    expect(await details(`${due}go-live - 7|`)).toEqual([
      'go-live - 7 working days: Thursday, 21 January 2027',
      'go-live - 7 weeks: Monday, 14 December 2026',
      'go-live - 7 days: Monday, 25 January 2027',
      'go-live - 7 months: Wednesday, 1 July 2026',
    ]);
    expect(await details(`${due}announce + |`)).toContain('announce + 1 week: Tuesday, 22 December 2026');
    expect(await labels(`${due}nothing + |`)).not.toContain('nothing + 1 week');
  });

  it('are rhythms with their next day, and go on behind a whole one', async () => {
    const cadence = `${HEAD}reporting:\n  executive-updates:\n    cadence: `;
    expect(await details(`${cadence}|`)).toContain('weekly on tue: next: Tuesday, 1 December 2026');
    expect(await labels(`${cadence}every 3|`)).toContain('every 3 weeks on thu');
    expect(await labels(`${cadence}weekly on tue unt|`)).toContain('weekly on tue until announce');
    expect(await labels(`${cadence}weekly on tue |`)).toEqual(
      expect.arrayContaining(['weekly on tue and thu', 'weekly on tue from go-live', 'weekly on tue until go-live']),
    );
  });

  it('are lengths of time and times of day', async () => {
    expect(await labels(`${COMMS}schedule:\n  mail:\n    duration: |`, 'c.comms.yaml')).toContain('30 minutes');
    expect(await labels(`${COMMS}schedule:\n  mail:\n    duration: 20|`, 'c.comms.yaml')).toContain('20 minutes');
    expect(await newText(`${COMMS}schedule:\n  mail:\n    time: |`, '09:00', 'c.comms.yaml')).toBe('"09:00"');
  });

  it('are questions, the unanswered first, each once', async () => {
    const found = await labels(`${HEAD}open:\n  - question: |`);
    expect(found.indexOf('risks.challenges')).toBeLessThan(found.indexOf('when.timeline'));
    expect(await labels(`${HEAD}open:\n  - question: why.goal\n  - question: |`)).not.toContain('why.goal');
  });

  it('are files of the kind that fits', async () => {
    expect(await labels(`${HEAD}how:\n  communication:\n    plan: |`)).toEqual(['./b.comms.yaml']);
    expect(await labels('kind: change-plan\ntitle: T\nuses:\n  - |')).toEqual(['./acme.registry.yaml']);
    expect(await labels('kind: communication-plan\nfor: |', 'c.comms.yaml')).toEqual(['./a.change.yaml']);
  });

  it.each([
    ['a path', 'for: <./file.change.yaml>|', './a.change.yaml'],
    ['a short name', 'audiences:\n  crew: {name: Crew}\nchannels:\n  mail:\n    reaches: [<an audience>|]', 'crew'],
    ['in quotes', 'audiences:\n  crew: {name: Crew}\nchannels:\n  mail:\n    reaches: ["<an audience>|"]', 'crew'],
    ['a word for later', 'schedule:\n  mail:\n    date: TBD|', '2026-11-23'],
  ])('are offered over what a snippet asks for, which is selected as a whole: %s', async (_what, picture, label) => {
    const [first] = await items(`kind: communication-plan\n${picture}`, 'c.comms.yaml');
    const typed = /[^ [\n]*(?:<.*>)?\|/.exec(picture)?.[0].slice(0, -1);
    expect(first).toMatchObject({ label, filterText: expect.stringContaining(`${typed}${label}`) });
  });

  it('are files and folders beside the plan, never outside the workspace', async () => {
    const files = {
      'plans/a.comms.yaml': '',
      'plans/faq.md': '',
      'plans/texts/mail, two.md': '',
      'plans/.x': '',
      'note.md': '',
    };
    const desk = await Desk.open({ ...FILES, ...files });
    const at = async (typed: string) =>
      (await desk.draw('plans/a.comms.yaml', `${COMMS}schedule:\n  mail:\n    text: ${typed}|`)).map((item) => [
        item.label,
        item.textEdit?.newText,
      ]);
    expect(await at('')).toEqual([
      ['./faq.md', './faq.md'],
      ['./texts/', './texts/'],
    ]);
    expect(await at('./texts/')).toEqual([['./texts/mail, two.md', '"./texts/mail, two.md"']]);
    expect((await at('../')).map(([label]) => label)).toContain('../note.md');
    expect(await at('../../')).toEqual([]);
  });

  it('are codes: languages, and time zones by any part of their name', async () => {
    expect(await labels(`${HEAD}language: |`)).toEqual(['en', 'de']);
    expect(await labels(`${HEAD}time-zone: berl|`)).toEqual(['Europe/Berlin']);
  });
});

describe('comments that silence', () => {
  it('name what is found next first, and leave room for the reason', async () => {
    const plan = `${HEAD}how:\n  training:\n    # changewright-disable-next-line |\n    - date: 2026-02-30\n`;
    const found = await items(plan);
    const bad = found.findIndex(({ label }) => label === 'bad-date');
    expect(bad).toBeLessThan(2);
    expect(found[bad]).toMatchObject({ detail: 'found near here' });
    expect(found[bad]?.textEdit?.newText).toMatch(/^bad-date -- \$\{1:<.*>\}$/);
    expect(found.map(({ label }) => label)).toContain('risks.challenges');
    expect(found.map(({ label }) => label)).not.toContain('yaml-syntax');
  });

  it('start with what kind they are, once somebody asks', async () => {
    expect(await labels(`${HEAD}# chan|`)).toContain('changewright-disable-next-line');
    expect(await items(`${HEAD}# |`, 'a.change.yaml', ' ')).toEqual([]);
    expect(await labels(`${HEAD}# a note|`)).toEqual([]);
    expect(await labels(`${HEAD}# changewright-disable-line bad-date -- |`)).toEqual([]);
    expect(await labels(`${HEAD}why:\n  urgency: "all # chan|"`)).toEqual([]);
  });
});

it('puts the plan that a file’s name promises first', () => {
  const proposals = ['change-plan', 'communication-plan', 'change-registry'].map((kind) => ({
    label: kind,
    kind: 1 as const,
    body: `kind: ${kind}\n`,
  }));
  const sorted = (uri: string) => ownKindFirst(uri, proposals).map(({ label }) => label);
  expect(sorted('file:///w/talk.comms.yaml')).toEqual(['communication-plan', 'change-plan', 'change-registry']);
  expect(sorted('file:///w/plan.yaml')).toEqual(['change-plan', 'communication-plan', 'change-registry']);
});

it('writes its prompts out for an editor that fills in nothing', async () => {
  const desk = await Desk.open(FILES, PLAIN);
  const found = await desk.draw('a.change.yaml', `${HEAD}risks:\n  |`);
  expect(found.find(({ label }) => label === 'Risk')?.textEdit?.newText).toMatch(/^new-risk:\n {4}event: "<what/);
});

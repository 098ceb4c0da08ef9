import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Section } from '../document/document.ts';
import { wordsOf } from '../document/inline.ts';
import type { Line } from '../document/piece.ts';
import { FOR_SPONSOR, INCLUSIONS, type Readership } from '../document/reader.ts';
import { renderText } from '../document/render-text.ts';
import { nodeAt } from '../parse/tree.ts';
import { fieldAt } from '../schema/field.ts';
import { composingOf } from '../testing/all-pictures.ts';
import { piecesOf } from '../testing/lines-of.ts';
import { composeSummary } from './compose-summary.ts';

type Files = Readonly<Record<string, string>>;

const EXAMPLES = {
  small: 'expenses.change.yaml',
  engineering: 'ship.change.yaml',
  hospital: 'handover.change.yaml',
  draft: 'office-move.change.yaml',
} as const;
const STAFF: Readership = { reader: 'staff', include: new Set(INCLUSIONS) };
const ALL: Readership = { reader: 'sponsor', include: new Set(INCLUSIONS) };

function filesOf(example: string): Files {
  const names = readdirSync(`examples/${example}`).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${example}/${name}`, 'utf8')]));
}

async function summaryOf(files: Files, readership = FOR_SPONSOR, today = '2027-03-21', file = 'a.change.yaml') {
  const composing = await composingOf(files, file, today, readership);
  return composeSummary(composing);
}

/** What a section says; empty where it is not there. */
function sectionText(document: Document, id: string): string {
  const section = document.pages.flatMap(({ sections }) => sections).find((each) => each.id === id);
  return section ? textOf(document, section) : '';
}

function textOf(document: Document, section: Section): string {
  return renderText({ ...document, title: [], head: [], foot: [], pages: [{ id: 'x', sections: [section] }] });
}

const idsOn = ({ pages }: Document, at: number) => pages[at]?.sections.map(({ id }) => id);

describe('page one', () => {
  it('says "not yet answered" for what is missing, who will answer it and when, and invents nothing', async () => {
    const text = `kind: change-plan
title: Ship
people: {ada: {name: Ada Winter}}
why: {goal: {statement: TBD, to: <date>}}
open:
  - {question: who.leads, owner: ada, due: 2027-04-15}
  - {question: risks.challenges, owner: ada, due: 2027-03-01}
`;
    const document = await summaryOf({ 'a.change.yaml': text });
    expect(sectionText(document, 'sentence')).toContain('[not yet answered]');
    expect(sectionText(document, 'sentence')).toContain('[not yet answered] – Ada Winter will answer by 15 Apr 2027');
    expect(sectionText(document, 'risks')).toContain('[not yet answered] – Ada Winter was to answer by 1 Mar 2027');
    expect(sectionText(document, 'why')).toContain('To: [not yet answered] – by [not yet answered]');
    expect(renderText(document)).not.toMatch(/TBD|<date>|undefined|null|NaN/);
    expect(wordsOf(document.foot[0] as Line)).toContain('0 of 28 questions answered');
  });

  it('gives the reason where a question does not apply', async () => {
    const text =
      'kind: change-plan\ntitle: Ship\nnot-applicable: [{question: what.tools, because: We need only paper}]\n';
    const document = await summaryOf({ 'a.change.yaml': text });
    expect(sectionText(document, 'sentence')).toContain('Cost: Does not apply: We need only paper');
  });

  it('has the seven blocks, what has changed and what is open, in this order', async () => {
    const files = filesOf('engineering');
    const active = (files['ship.change.yaml'] ?? '')
      .replace('status: approved', 'status: active')
      .replace('version: 1', 'version: 2\nlog: [{version: 2, date: 2027-03-01, what: Go-live moved, why: Rooms}]')
      .replace('    urgency:', '    x-urgency:')
      .replace('  alignment:', '  x-alignment:');
    const document = await summaryOf(
      { ...files, 'ship.change.yaml': active },
      FOR_SPONSOR,
      '2027-03-21',
      'ship.change.yaml',
    );
    expect(idsOn(document, 0)).toEqual([
      'sentence',
      'decisions',
      'why',
      'affected',
      'timeline',
      'risks',
      'next',
      'changed',
      'open',
    ]);
    expect(sectionText(document, 'changed')).toContain('Version 2 of 1 Mar 2027: Go-live moved. Why: Rooms.');
    expect(sectionText(document, 'open')).toContain('How does it serve mission, vision and strategic objectives?');
  });

  it('says so where nobody tells what is new in a version that people work by', async () => {
    const text = 'kind: change-plan\ntitle: Ship\nstatus: active\nversion: 3\n';
    const document = await summaryOf({ 'a.change.yaml': text });
    expect(sectionText(document, 'changed')).toContain('What is new in version 3: [not yet answered]');
  });

  it('puts decisions and asks together, what is decided last, and says what is late', async () => {
    const text = `kind: change-plan
title: Ship
people: {ada: {name: Ada Winter}, bo: {name: Bo Stein}}
support:
  asks:
    room: {what: A room, amount: 10 euros, whom: bo, due: 2027-03-25, if-not: We stand, status: open}
    desk: {what: A desk, amount: 5 euros, whom: bo, due: 2027-03-10, status: granted}
decisions:
  late: {ask: Stop the other change., whom: ada, due: 2027-03-02, options: [Now, Later], recommendation: Now}
  over: {ask: Begin., whom: ada, due: 2027-02-01, decided: 'Yes', decided-date: 2027-02-02}
`;
    const document = await summaryOf({ 'a.change.yaml': text });
    const lines = sectionText(document, 'decisions')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.map((line) => line.replace(/^- What is asked: |Of whom: |By when: |Options, [^:]*: /g, ''))).toEqual([
      'Stop the other change.; Ada Winter; 2 Mar 2027, overdue; Recommended: Now. Options: Now; Later.',
      'A room. Amount: 10 euros.; Bo Stein; 25 Mar 2027; If not: We stand.',
      'Begin.; Ada Winter; 1 Feb 2027; Decided on 2 Feb 2027: Yes.',
      'A desk. Amount: 5 euros.; Bo Stein; 10 Mar 2027; Granted.',
    ]);
  });

  it('counts the hours of sessions, trainings and touchpoints for each person and for all', async () => {
    const change = `kind: change-plan
title: Ship
when: {start: 2027-03-01, go-live: 2027-04-01, end: 2027-05-01}
who: {affected: {crew: {impact: high, losing: Calm, gaining: Speed}, others: {impact: low, gaining: Peace}}}
how: {training: [{audience: crew, skill: Knots, date: 2027-03-08, hours: 3}]}
`;
    const comms = `kind: communication-plan
title: Talk
for: ./a.change.yaml
audiences: {crew: {name: The crew, size: 20}, others: {name: The others}}
schedule:
  news: {every: weekly on tue from 2027-03-02 until 2027-03-16, audiences: [crew, others], duration: 30 minutes}
  talk: {date: 2027-03-10, audiences: [crew]}
training: {sessions: [{topic: Sails, audience: crew, date: 2027-03-09}]}
`;
    const document = await summaryOf({ 'a.change.yaml': change, 'a.comms.yaml': comms });
    // 3 h of training, a session of 1 h, three times half an hour of news, and a quarter of an hour of talk.
    expect(sectionText(document, 'affected')).toContain('The crew (20); Impact: high');
    expect(sectionText(document, 'affected')).toContain('Hours it takes: 5.8 each, 115 in all');
    expect(sectionText(document, 'affected')).toContain('Hours it takes: 1.5 each');
    expect(sectionText(document, 'affected')).toContain('at least 115 hours');
    const [total] = piecesOf(document).filter(({ text }) => text === '115 hours');
    expect(total?.from.map(({ path }) => path.join('.'))).toEqual([
      'training.sessions.0.date',
      'how.training.0.date',
      'schedule.news.every',
      'schedule.talk.date',
      'audiences.crew.size',
    ]);
  });

  it('begins the measures with what the change is for, and ends with what it turns out', async () => {
    const kinds = ['output', 'launch', 'quality', 'adoption', 'wellbeing', 'impact'];
    const kpis = kinds.map((kind) => `    ${kind}: {name: Count of ${kind}, measures: ${kind}}`).join('\n');
    const text = `kind: change-plan\ntitle: Ship\nwhat:\n  kpis:\n    other: {name: Count of other}\n${kpis}\n`;
    const sections = (await summaryOf({ 'a.change.yaml': text })).pages.flatMap((page) => page.sections);
    const all = sections.findLast(({ id }) => id === 'why' || id === 'all-why');
    const rows = all?.content.flatMap((each) => (each.type === 'table' ? each.rows : []));
    expect(rows?.map(([name = []]) => wordsOf(name))).toEqual(
      ['impact', 'wellbeing', 'adoption', 'quality', 'launch', 'output', 'other'].map((kind) => `Count of ${kind}`),
    );
  });

  it('has a dash where a group says nothing of what no question asks', async () => {
    const text = `kind: change-plan
title: Ship
size: small
who: {affected: {field: {impact: low, losing: Quiet}, office: {impact: low, gaining: Time}}}
`;
    const page = (await summaryOf({ 'a.change.yaml': text })).pages[0];
    const affected = page?.sections.find(({ id }) => id === 'affected')?.content;
    const rows = affected?.flatMap((each) => (each.type === 'table' ? each.rows : []));
    expect(rows?.map((row) => row.slice(2).map(wordsOf))).toEqual([
      ['Quiet.', '–'],
      ['–', 'Time.'],
    ]);
  });

  it('shows whom a change affects also where nobody has described the group', async () => {
    const text = 'kind: change-plan\ntitle: Ship\nwho: {affected: {night-shift: {impact: high, losing: Calm}}}\n';
    const document = await summaryOf({ 'a.change.yaml': text });
    expect(sectionText(document, 'affected')).toContain('Calm');
  });

  it('shows the three risks that weigh most, and tells where the others are', async () => {
    const risk = (id: string, likelihood: number) =>
      `  ${id}: {event: Risk ${id}, likelihood: ${likelihood}, impact: 2}\n`;
    const text = `kind: change-plan\ntitle: Ship\nrisks:\n${[1, 5, 3, 2, 4].map((each) => risk(`r${each}`, each)).join('')}`;
    const document = await summaryOf({ 'a.change.yaml': text });
    const told = sectionText(document, 'risks');
    expect([...told.matchAll(/Risk r\d/g)].map(([name]) => name)).toEqual(['Risk r5', 'Risk r4', 'Risk r3']);
    expect(told).toContain('10 of 25');
    expect(told).toContain('2 more: see “All risks”');
    expect(sectionText(document, 'all-risks')).toMatch(/Risk r1/);
  });

  it('tells the sponsor what to say, to whom and when, and what is decided, in four weeks', async () => {
    const change = `kind: change-plan
title: Ship
people: {ada: {name: Ada Winter}, bo: {name: Bo Stein}}
who: {roles: {sponsor: ada, lead: bo}}
when: {start: 2027-03-01}
decisions: {money: {ask: Give money., whom: bo, due: 2027-03-30}, far: {ask: Far away., whom: ada, due: 2027-06-01}}
`;
    const comms = `kind: communication-plan
title: Talk
for: ./a.change.yaml
audiences: {crew: {name: The crew}}
messages: {points: {why: {text: We want to live.}}}
schedule:
  hers: {date: 2027-03-24, time: "09:30", audiences: [crew], sender: ada, messages: [why], subject: Why now}
  his: {date: 2027-03-25, audiences: [crew], sender: bo, subject: Not hers}
  off: {date: 2027-03-26, audiences: [crew], sender: ada, status: cancelled, subject: Cancelled}
`;
    const document = await summaryOf({ 'a.change.yaml': change, 'a.comms.yaml': comms });
    expect(
      sectionText(document, 'next')
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toEqual([
      '- When: 24 Mar 2027, 09:30; What: Say: Why now – “We want to live.”; To or with whom: The crew',
      '- When: by 30 Mar 2027; What: See to a decision by Bo Stein: Give money.; To or with whom: –',
    ]);
    const later = await summaryOf({ 'a.change.yaml': change, 'a.comms.yaml': comms }, FOR_SPONSOR, '2027-04-20');
    expect(sectionText(later, 'next')).toContain(
      'Nothing is planned for you in these weeks. First after them, by 1 Jun 2027: Far away.',
    );
  });

  it('leaves decisions to those who are asked for them', async () => {
    const text = `kind: change-plan
title: Ship
people: {ada: {name: Ada Winter}, bo: {name: Bo Stein}}
who: {roles: {sponsor: ada, lead: bo}}
decisions:
  hers: {ask: Begin., whom: ada, due: 2027-03-25}
  his: {ask: Give money., whom: bo, due: 2027-03-26}
  whose: {ask: Find rooms., due: 2027-03-27}
`;
    const told = async (plan: string, today?: string) =>
      sectionText(await summaryOf({ 'a.change.yaml': plan }, FOR_SPONSOR, today), 'next');
    const asked = (section: string) => [...section.matchAll(/^- .*?; [^:]*: (.*)$/gm)].map(([, what]) => what);
    expect(asked(await told(text))).toEqual([
      'Decide: Begin.',
      'See to a decision by Bo Stein: Give money.',
      'See that it is decided: Find rooms.',
    ]);
    expect(asked(await told(text.replace('title:', 'language: de\ntitle:')))).toEqual([
      'Entscheiden: Begin.',
      'Entscheidung von Bo Stein herbeiführen: Give money.',
      'Entscheidung herbeiführen: Find rooms.',
    ]);
    const later = text.replace('  hers: {ask: Begin., whom: ada, due: 2027-03-25}\n', '');
    expect(await told(later, '2027-02-01')).toContain('First after them, by 26 Mar 2027: Give money. (Bo Stein)');
  });

  it('names those who will answer one by one, and what nobody has taken on in one line', async () => {
    const text = `kind: change-plan
title: Ship
size: small
people: {ada: {name: Ada Winter}}
why: {goal: {statement: Teams ship more of what customers need}}
open:
  - {question: who.leads, owner: ada, due: 2027-04-15}
  - {question: risks.challenges, owner: ada, due: 2027-03-01}
`;
    const document = await summaryOf({ 'a.change.yaml': text });
    const items = (of: Document) => {
      const content = of.pages[0]?.sections.find(({ id }) => id === 'open')?.content ?? [];
      return content.flatMap((each) => (each.type === 'list' ? each.items : []));
    };
    const [late, promised, half, nobody] = items(document);
    expect(items(document)).toHaveLength(4);
    expect(wordsOf(late ?? [])).toContain('– Ada Winter was to answer by 1 Mar 2027');
    expect(wordsOf(promised ?? [])).toContain('– Ada Winter will answer by 15 Apr 2027');
    expect(wordsOf(half ?? [])).toMatch(/^Half answered: [^·]*goal/);
    expect(wordsOf(nobody ?? [])).toMatch(/^Nobody has taken these on yet: .*\?(?: · .*\?)+$/);
    const gaps = [...(half ?? []), ...(nobody ?? [])].filter(({ type }) => type === 'gap');
    expect(gaps[0]?.from.map(({ path }) => path.join('.'))).toEqual(['why.goal.from', 'why.goal.to', 'why.goal.by']);
    expect(gaps.every(({ from }) => from.length > 0)).toBe(true);
    const annex = document.pages[1]?.sections.find(({ id }) => id === 'completeness');
    expect(annex && textOf(document, annex)).toContain('Nobody has taken these on yet: ');
    const german = await summaryOf({ 'a.change.yaml': text.replace('title:', 'language: de\ntitle:') });
    expect(items(german).map(wordsOf).slice(2)).toEqual([
      expect.stringMatching(/^Halb beantwortet: /),
      expect.stringMatching(/^Noch von niemandem übernommen: .* · /),
    ]);
  });

  it('keeps what is asked for apart from what tools cost, and does not say that it comes on top', async () => {
    const tools = 'what: {tools: [{item: Coaches, cost: "46,000 euros until July"}]}\n';
    const asks = 'support: {asks: {money: {what: Money, amount: "46,000 euros", whom: ada}}}\n';
    const cost = async (plan: string) => {
      const document = await summaryOf({ 'a.change.yaml': `kind: change-plan\ntitle: Ship\n${plan}` });
      return /Cost: (.*)/.exec(sectionText(document, 'sentence'))?.[1];
    };
    expect(await cost(tools + asks)).toBe(
      'Named for tools and resources: 46,000 euros until July. Asked of leaders (may be part of that): 46,000 euros',
    );
    expect(await cost(tools)).toBe('Named for tools and resources: 46,000 euros until July');
    expect(await cost(asks)).toMatch(/Asked of leaders: 46,000 euros$/);
  });

  it('says in one line what falls on one day, and leads to each of its places', async () => {
    const text = `kind: change-plan
title: Ship
where: {waves: {first: {go-live: 2027-04-13}, rest: {go-live: go-live}}}
when:
  start: 2027-03-01
  go-live: 2027-05-11
  milestones: {begun: {name: First teams work in the new way, date: first.go-live}, alone: {name: Rooms, date: 2027-06-01}}
`;
    for (const readership of [FOR_SPONSOR, STAFF]) {
      const document = await summaryOf({ 'a.change.yaml': text }, readership);
      const told = sectionText(document, readership === STAFF ? 'staff-when' : 'timeline');
      expect(told).toContain('13 Apr 2027 First teams work in the new way; Wave “First” goes live');
      expect(told).toContain('11 May 2027 Go-live; Wave “Rest” goes live');
      const day = piecesOf(document).find(({ text: words }) => words === '13 Apr 2027');
      expect(day?.from.map(({ path }) => path.join('.'))).toEqual([
        'when.milestones.begun.date',
        'where.waves.first.go-live',
      ]);
    }
  });

  it('is also there for a communication plan alone', async () => {
    const comms = `kind: communication-plan
title: Talk
people: {ada: {name: Ada Winter}}
audiences: {crew: {name: The crew, size: 20}}
messages: {core: We want to live., points: {why: {text: Because we can.}}}
schedule: {first: {date: 2027-03-24, audiences: [crew], sender: ada}}
`;
    const document = await summaryOf({ 'a.comms.yaml': comms }, FOR_SPONSOR, '2027-03-21', 'a.comms.yaml');
    expect(sectionText(document, 'sentence')).toContain('We want to live.');
    expect(sectionText(document, 'why')).toContain('Because we can.');
    expect(sectionText(document, 'next')).toContain('When: 24 Mar 2027; What: Say: First');
    expect(idsOn(document, 0)).toEqual(['sentence', 'why', 'next', 'open']);
  });

  it('is that of the change where a communication plan is for one', async () => {
    const files = {
      'a.change.yaml': 'kind: change-plan\ntitle: Ship\nstatus: in-review\nversion: 4\n',
      'a.comms.yaml': 'kind: communication-plan\ntitle: Talk\nfor: ./a.change.yaml\n',
    };
    const document = await summaryOf(files, FOR_SPONSOR, '2027-03-21', 'a.comms.yaml');
    expect(wordsOf(document.title)).toBe('Ship');
    expect(document.head.map(wordsOf)).toEqual(['Status: in review · version 4']);
  });

  it('says of a communication plan for several changes which, and whose each thing is', async () => {
    const change = (name: string) =>
      `kind: change-plan\ntitle: ${name}\nwhy: {goal: {statement: ${name} is better.}}\nwhen: {start: 2027-04-01}\nrisks: {r: {event: ${name} fails., response: Rest, owner: ada}}\n`;
    const files = {
      'a.change.yaml': change('Sea'),
      'b.change.yaml': change('Land'),
      'c.comms.yaml': 'kind: communication-plan\ntitle: Talk\nfor: [./a.change.yaml, ./b.change.yaml]\n',
    };
    const both = await summaryOf(files, FOR_SPONSOR, '2027-03-21', 'c.comms.yaml');
    expect(both.head.map(wordsOf)).toContain('For these changes: Sea, Land');
    expect(sectionText(both, 'sentence')).toContain('Sea: Sea is better.');
    expect(sectionText(both, 'risks')).toMatch(/Sea fails[\s\S]*Land fails/);
    const one = await summaryOf(files);
    expect(renderText(one)).not.toContain('Land is better');
    expect(sectionText(one, 'risks')).not.toContain('Land fails');
    expect(one.head.map(wordsOf)).toContain('Shares its communication plan with: Land');
  });
});

describe('whether it is on track', () => {
  const track = async (change: string, more: Files = {}, today = '2027-03-21') => {
    const document = await summaryOf(
      { 'a.change.yaml': `kind: change-plan\ntitle: Ship\n${change}`, ...more },
      FOR_SPONSOR,
      today,
    );
    return /On track\?:? (.*)/.exec(sectionText(document, 'sentence'))?.[1];
  };
  const routine = `kind: delivery-routine
title: Round
for: ./a.change.yaml
sessions:
  "2027-03-04": {rating: on-track}
  "2027-03-18": {rating: at-risk}
  "2027-04-01": {rating: off-track}
`;

  it('is as the last session that took place has rated it', async () => {
    expect(await track('when: {start: 2027-03-01}\n', { 'a.routine.yaml': routine })).toBe(
      'At risk, as rated on 18 Mar 2027',
    );
  });

  it('is not as the routine of another change has rated it', async () => {
    const more = {
      'b.change.yaml': 'kind: change-plan\ntitle: Land\n',
      'c.comms.yaml': 'kind: communication-plan\ntitle: Talk\nfor: [./a.change.yaml, ./b.change.yaml]\n',
      'b.routine.yaml': routine.replace('./a.change.yaml', './b.change.yaml'),
    };
    expect(await track('status: approved\nwhen: {start: 2027-03-01}\n', more)).toBe(
      'Nothing is overdue; nobody has rated it yet',
    );
  });

  it.each([
    ['when: {start: 2027-04-01}\n', 'Not started yet: begins on 1 Apr 2027'],
    ['when: {start: 2027-03-01}\n', 'Not approved yet (draft), though it began on 1 Mar 2027'],
    ['status: done\nwhen: {start: 2027-03-01}\n', 'Done'],
    ['title-x: 1\n', 'Cannot be told: the start is [not yet answered]'],
    [
      'status: approved\nwhen: {start: 2027-03-01, milestones: {one: {date: 2027-03-05}, two: {date: 2027-03-06, status: done}}}\n',
      '1 thing overdue, the first since 5 Mar 2027',
    ],
    [
      'status: approved\nwhen: {start: 2027-03-01}\nwhat: {kpis: {speed: {name: Speed, direction: down, target: 5, due: 2027-03-05, readings: [{date: 2027-03-04, value: 7}]}}}\n',
      '1 measure has missed its target',
    ],
  ])('follows from %s', async (change, expected) => {
    expect(await track(change)).toBe(expected);
  });
});

describe.each(Object.entries(EXAMPLES))('of the example %s', (example, file) => {
  it.each([
    ['sponsor', ALL],
    ['staff', STAFF],
  ] as const)('each piece for %s leads to a place of its plans', async (_, readership) => {
    const composing = await composingOf(filesOf(example), file, '2027-03-21', readership);
    const roots = new Map(
      composing.family.members.map(({ plan }) => [
        `${plan.uri}#${plan.document.index}`,
        { plan, root: plan.document.root },
      ]),
    );
    const pieces = piecesOf(composeSummary(composing)).filter(({ type }) => type !== 'ours');
    expect(pieces.length).toBeGreaterThan(20);
    for (const { type, text, from } of pieces) {
      expect(from.length, text).toBeGreaterThan(0);
      for (const { uri, document, path } of from) {
        const found = roots.get(`${uri}#${document}`);
        expect(found, `${text}: ${uri}`).toBeDefined();
        if (!found) continue;
        // A gap leads to where the answer belongs; so does what follows from nothing being there.
        const isThere = nodeAt(found.root, path) !== undefined;
        const isPlace = path.length === 0 || fieldAt(found.plan.kind, path) !== undefined;
        expect(type === 'prose' ? isThere : isThere || isPlace, `${text}: ${path.join('.')}`).toBe(true);
      }
    }
  });

  it('is in German where the plan is, and leaves no word of ours in English', async () => {
    const german = Object.fromEntries(
      Object.entries(filesOf(example)).map(([name, text]) => [
        name,
        text.replace(/^language: .*$\n/m, '').replace(/^title:/m, 'language: de\ntitle:'),
      ]),
    );
    for (const readership of [ALL, STAFF]) {
      const [en, de] = await Promise.all(
        [filesOf(example), german].map((files) => summaryOf(files, readership, '2027-03-21', file)),
      );
      const words = (document: Document | undefined) =>
        document?.pages
          .flatMap(({ sections }) => sections.map(({ title }) => title))
          .concat(
            piecesOf(document)
              .filter(({ type }) => type === 'ours')
              .map(({ text }) => text.trim())
              .filter((text) => /\p{L}{2}/u.test(text)),
          ) ?? [];
      const english = new Set(words(en));
      const same = words(de).filter((word) => english.has(word));
      expect(same.filter((word) => !SAME_IN_BOTH.includes(word))).toEqual([]);
      expect(words(de).length).toBeGreaterThan(5);
    }
  });
});

/** German has these words too. */
const SAME_IN_BOTH = ['in', 'Version'];

describe('the annex', () => {
  it('holds all that page one leaves out', async () => {
    const document = await summaryOf(filesOf('hospital'), FOR_SPONSOR, '2027-03-21', 'handover.change.yaml');
    for (const section of document.pages[0]?.sections ?? []) {
      const more = section.content.find((content) => content.type === 'paragraph' && content.role === 'more');
      if (more?.type !== 'paragraph') continue;
      const where = /“(.*)”/.exec(wordsOf(more.line))?.[1];
      expect(document.pages[1]?.sections.map(({ title }) => title)).toContain(where);
    }
    const annex = document.pages[1]?.sections.map((section) => textOf(document, section)).join('\n');
    expect(annex).not.toContain('…');
  });

  it('shows influence and support only where they were asked for', async () => {
    const at = (include: Readership) => summaryOf(filesOf('engineering'), include, '2027-03-21', 'ship.change.yaml');
    expect(sectionText(await at(FOR_SPONSOR), 'stakeholders')).not.toMatch(/Influence/);
    expect(sectionText(await at({ reader: 'sponsor', include: new Set(['grid']) }), 'stakeholders')).toMatch(
      /Works council; People: 9; Influence: 5; Support: 3/,
    );
  });

  it('tells what people said, but not what fewer than five have', async () => {
    const pulse = `kind: pulse-check
title: P
for: ./a.change.yaml
questions: {knows: {ask: Do you know why?}}
rounds: [{date: 2027-03-01, results: {knows: {n: 4, score: 1.1}}}, {date: 2027-03-08, results: {knows: {n: 12, score: 3.3}}}]
`;
    const document = await summaryOf({ 'a.change.yaml': 'kind: change-plan\ntitle: T\n', 'a.pulse.yaml': pulse });
    expect(sectionText(document, 'feedback')).toContain('Question: Do you know why?; Answers: 12; Mean, 1 to 5: 3.3');
    expect(sectionText(document, 'feedback')).not.toContain('1.1');
  });

  it('holds reviews and guides only where they were asked for', async () => {
    const files = {
      'a.change.yaml': 'kind: change-plan\ntitle: T\n',
      'a.learning.yaml':
        'kind: learning-review\ntitle: The night\nfor: ./a.change.yaml\nevent: It stopped\nfixes: {bell: {what: A bell, due: 2027-04-01}}\nfactors: [Noise, [deep]]\n',
      'a.conversation.yaml': 'kind: conversation-guide\ntitle: A talk\nfor: ./a.change.yaml\npurpose: To hear\n',
    };
    expect(renderText(await summaryOf(files))).not.toMatch(/The night|A talk/);
    const all = await summaryOf(files, ALL);
    expect(sectionText(all, 'learning-reviews')).toContain('What is mended: A bell; 1 Apr 2027');
    expect(sectionText(all, 'conversation-guides')).toContain('Purpose: To hear');
    expect(renderText(await summaryOf(files, STAFF))).not.toMatch(/The night|A talk/);
  });
});

describe('a configuration', () => {
  it('orders and hides sections of page one and of the annex', async () => {
    const files = {
      ...filesOf('engineering'),
      'changewright.yaml': 'summary: {sections: [risks, sentence, evaluation, alignment]}\n',
    };
    const document = await summaryOf(files, FOR_SPONSOR, '2027-03-21', 'ship.change.yaml');
    expect(idsOn(document, 0)).toEqual(['risks', 'sentence']);
    expect(idsOn(document, 1)).toEqual(['evaluation', 'alignment']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../document/document.ts';
import { renderMarkdown } from '../document/render-markdown.ts';
import { nodeAt } from '../parse/tree.ts';
import { linesOf, piecesOf } from '../testing/lines-of.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { AttachedText } from './attached.ts';
import { composeKit, type KitAsk, type NoKit, type Sheet } from './kit.ts';
import { KITS } from './kit-formats.ts';

const CHANGE = `kind: change-plan
title: Ship small
time-zone: Europe/Berlin
people:
  dana: {name: Dana Osei, email: dana@example.org}
  kim: {name: Kim Brandt}
why:
  goal: {statement: We ship in small steps., from: Late, to: Soon, by: 2027-06-30}
what:
  out-of-scope: [Pay and contracts]
  stops: [{what: The weekly report, date: 2027-03-16}]
who:
  affected:
    engineers:
      impact: high
      losing: Quiet weeks
      gaining: Free weekends
      expectations: One small step a week
      concerns:
        - {concern: Will there be more alarms?, response: Each step can be undone.}
        - {concern: Who decides?}
    leads: {impact: medium, losing: The report, gaining: A coach, expectations: A weekly talk}
when: {start: 2027-02-01, go-live: 2027-04-13, end: 2027-07-30}
how:
  training: [{audience: engineers, skill: Undo a step, date: 2027-04-07, hours: 2, owner: kim}]
support:
  offered: [{audience: engineers, kind: tool, what: A helper sits with you., from: go-live, until: go-live + 2 weeks}]
safety:
  job-security: {position: No job goes with this., approved-by: dana}
`;

const COMMS = `kind: communication-plan
title: How we tell it
for: ./a.change.yaml
audiences:
  engineers: {name: Engineers, size: 40, managers: leads, do: Undo one step in practice}
  leads: {name: Team leads, size: 5, do: Hold the talk}
  visitors: {name: Visitors, external: true}
messages:
  core: Small steps, calm nights.
  points:
    why: {text: Customers wait too long., answers: [why]}
    work: {text: You work in small steps., answers: [personal-impact]}
  tailored:
    - {point: work, audience: engineers, text: You may undo each step.}
channels:
  forum: {name: Leads' forum, medium: meeting, direction: two-way, reaches: [leads]}
  mail: {name: News by mail, medium: e-mail, direction: one-way, reaches: [engineers, leads]}
responsibility: {sender: dana}
contact: {person: kim, address: ask@example.org, answers-within: 2 working days}
schedule:
  briefing: {date: 2027-02-18, time: "09:00", audiences: [leads], channel: forum, messages: [why], embargo-until: 2027-02-23, subject: What is coming}
  news: {date: 2027-02-23, audiences: [engineers], channel: mail, messages: [why, work]}
  all-news: {date: 2027-02-24, audiences: [engineers, leads], channel: mail, messages: [work]}
  talk: {date: 2027-02-25, audiences: [engineers], channel: mail, sender: leads, text: ./talk.md}
  gone: {date: 2027-02-26, audiences: [engineers], channel: mail, messages: [why], status: cancelled}
  sent: {date: 2027-01-11, audiences: [visitors], channel: mail, messages: [why], status: sent}
  empty: {date: 2027-03-01, audiences: [engineers], channel: mail}
  later: {every: every 2 weeks on tuesday from 2027-03-02 until end, audiences: [engineers], channel: mail, messages: [why]}
feedback:
  loops: {pulse: {method: Three questions on the phone, audiences: [engineers], anonymous: true}}
plain-language: {glossary: {undo: Take back a step}}
training:
  manager-kit: {briefing: briefing, talking-points: ./points.md, faq: ./faq.md, coach: kim}
`;

const FILES: Readonly<Record<string, AttachedText>> = {
  './points.md': {
    text: '# Talking points\n\nBe calm.\n\n1. **Why.** Customers wait.\n2. Steps\n   - small\n\n## Then\n\nAsk and wait.\n',
  },
  './faq.md': { text: '---\ntitle: x\n---\n**Is it safe?** Yes, each step\ncan be undone.\n' },
  './talk.md': { text: 'Say it *in your own words*.' },
};

const PLANS = { 'a.change.yaml': CHANGE, 'a.comms.yaml': COMMS };

async function make(
  ask: KitAsk,
  { plans = PLANS, files = FILES, today = '2027-01-25' }: Partial<Surroundings> = {},
): Promise<readonly Sheet[] | NoKit> {
  const workspace = await memoryWorkspace(plans, today);
  const composing = await workspace.composing(toUri('a.change.yaml'), { reader: 'staff', include: new Set() });
  if (typeof composing === 'string') throw new Error(composing);
  return composeKit(composing, ask, ({ path }) => files[path]);
}

interface Surroundings {
  readonly plans: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, AttachedText>>;
  readonly today: string;
}

async function sheetsOf(ask: KitAsk, around?: Partial<Surroundings>): Promise<readonly Sheet[]> {
  const made = await make(ask, around);
  if ('reason' in made) throw new Error(made.reason);
  return made;
}

async function firstOf(ask: KitAsk, around?: Partial<Surroundings>): Promise<Document> {
  const [sheet] = await sheetsOf(ask, around);
  if (!sheet) throw new Error('no sheet');
  return sheet.document;
}

async function textOf(ask: KitAsk, around?: Partial<Surroundings>): Promise<string> {
  return (await sheetsOf(ask, around)).map(({ document }) => renderMarkdown(document)).join('\n');
}

function reasonOf(made: readonly Sheet[] | NoKit): string {
  return 'reason' in made ? made.reason : 'made';
}

describe('a manager pack', () => {
  it('is made for each audience that others name as their managers', async () => {
    expect((await sheetsOf({ kit: 'managers' })).map(({ name }) => name)).toEqual(['manager-pack-leads']);
    expect(reasonOf(await make({ kit: 'managers', audience: 'engineers' }))).toBe('no-managers-for');
    const alone = { ...PLANS, 'a.comms.yaml': COMMS.replace(', managers: leads', '') };
    expect(reasonOf(await make({ kit: 'managers' }, { plans: alone }))).toBe('no-managers');
  });

  it('is made where no communication plan is there yet, too: its gaps belong to the change plan', async () => {
    const plans = {
      'a.change.yaml':
        'kind: change-plan\ntitle: Ship\nuses: [./all.registry.yaml]\nwho: {affected: {team: {impact: high}}}\n',
      'all.registry.yaml':
        'kind: change-registry\ntitle: All\naudiences: {team: {name: Team, managers: leads}, leads: {name: Leads}}\n',
    };
    const gaps = piecesOf(await firstOf({ kit: 'managers' }, { plans })).filter(({ type }) => type === 'gap');
    const places = new Set(gaps.flatMap(({ from }) => from.map(({ uri, path }) => `${uri} ${path.join('.')}`)));
    expect(places).toContain(`${toUri('a.change.yaml')} training.manager-kit.talking-points`);
  });

  it('says what, when, what to say, and what to say when one does not know', async () => {
    const text = await textOf({ kit: 'managers' });
    for (const said of [
      'For Team leads',
      'Small steps, calm nights.',
      '**You gain:** A coach',
      '**We ask you to:** Hold the talk',
      '| Engineers | Free weekends | Quiet weeks | Undo one step in practice | Tue, 13 Apr 2027 |',
      "| Thu, 18 Feb 2027, 09:00 | What is coming | Leads' forum · Dana Osei |",
      'You tell Engineers: Talk',
      '1. **Why.** Customers wait.',
      '**Is it safe?** Yes, each step can be undone.',
      'I will ask Kim Brandt',
      '2 working days',
      'Coach for these talks: Kim Brandt',
    ])
      expect(text).toContain(said);
    // A heading that says again what the section is called.
    expect(text).not.toMatch(/# Talking points\n[\s\S]*# Talking points/);
  });

  it('says how long managers keep it to themselves, and no longer', async () => {
    expect(await textOf({ kit: 'managers' })).toContain('Confidential until Tue, 23 Feb 2027');
    expect(await textOf({ kit: 'managers' }, { today: '2027-02-23' })).not.toContain('Confidential');
    const unset = { ...PLANS, 'a.comms.yaml': COMMS.replace('embargo-until: 2027-02-23', 'embargo-until: announce') };
    expect(await textOf({ kit: 'managers' }, { plans: unset })).toContain('Confidential until announce; no day');
  });

  it.each([
    [undefined, 'there is no file ./points.md'],
    ['missing', 'there is no file ./points.md'],
    ['outside', './points.md lies outside the folder of the plans and was not read'],
    ['too-large', './points.md is larger than 1 MB and was not read'],
    ['unreadable', './points.md cannot be read'],
    ['not-text', 'see the file ./points.md'],
  ] as const)('says why a file is not in it (%s), and gives the key messages instead', async (refusal, reason) => {
    const { './points.md': _, ...others } = FILES;
    const files = refusal ? { ...others, './points.md': { refusal } } : others;
    const document = await firstOf({ kit: 'managers' }, { files });
    const gaps = piecesOf(document).filter(({ type }) => type === 'gap');
    expect(gaps.map(({ text }) => text).join()).toContain(reason);
    expect(gaps[0]?.from[0]?.path).toEqual(['training', 'manager-kit', 'talking-points']);
    expect(renderMarkdown(document)).toContain('You may undo each step.');
  });

  it('keeps to its page: the rest is said to be in the file', async () => {
    const files = { ...FILES, './faq.md': { text: 'Question and answer.\n\n'.repeat(500) } };
    const text = await textOf({ kit: 'managers' }, { files });
    expect(text.match(/Question and answer/g)?.length).toBeLessThan(40);
    expect(text).toContain('The rest is in ./faq.md.');
  });
});

describe('a sheet for an audience', () => {
  it('says what changes, what to do by when, who helps and what stays', async () => {
    const text = await textOf({ kit: 'staff', audience: 'engineers' });
    for (const said of [
      'no earlier than Tue, 23 Feb 2027',
      '**You give up:** Quiet weeks',
      '**We ask you to:** Undo one step in practice',
      '**From:** Tue, 13 Apr 2027',
      '| Wed, 7 Apr 2027 | Training: Undo a step (2 hours) | Kim Brandt |',
      'A helper sits with you. (13 Apr 2027 to 27 Apr 2027)',
      'without your name: Three questions on the phone',
      'Questions? Kim Brandt, ask@example.org. You get an answer within 2 working days.',
      '| Tue, 2 Mar 2027, then 10 more times until Tue, 20 Jul 2027 | Later |',
      'No job goes with this.',
      '- Pay and contracts',
      '- The weekly report: Tue, 16 Mar 2027',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Gone');
  });

  it('is made for those whom the change affects, and for anybody who is named', async () => {
    const names = (await sheetsOf({ kit: 'staff' })).map(({ name }) => name);
    expect(names).toEqual(['what-changes-engineers', 'what-changes-leads']);
    expect(await textOf({ kit: 'staff', audience: 'visitors' })).toContain('For Visitors');
    expect(await make({ kit: 'staff', audience: 'nobody' })).toEqual({
      reason: 'unknown-audience',
      known: ['engineers', 'leads', 'visitors'],
    });
  });

  it('never speaks of jobs before somebody has approved it, not even that nothing is said', async () => {
    const plans = { ...PLANS, 'a.change.yaml': CHANGE.replace(', approved-by: dana', '') };
    const text = await textOf({ kit: 'staff' }, { plans });
    expect(text).not.toContain('No job goes');
    expect(text).not.toContain('Your job');
  });

  it.each([
    ['do: Undo one step in practice', 'What we ask of you', ['audiences', 'engineers', 'do']],
    ['what: A helper sits with you.', 'Who helps', ['support', 'offered']],
    ['answers-within: 2 working days', 'You get an answer within', ['contact', 'answers-within']],
    ['person: kim', 'Questions?', ['contact', 'person']],
  ])('marks what is not answered any more: %s', async (answer, _, path) => {
    const empty = `${answer.slice(0, answer.indexOf(':'))}: TBD`;
    const plans = { 'a.change.yaml': CHANGE.replace(answer, empty), 'a.comms.yaml': COMMS.replace(answer, empty) };
    const gaps = async (around?: Partial<Surroundings>) => {
      const document = await firstOf({ kit: 'staff', audience: 'engineers' }, around);
      return piecesOf(document)
        .filter((piece) => piece.type === 'gap')
        .map(({ from }) => from[0]?.path);
    };
    expect(await gaps()).toEqual([]);
    expect(await gaps({ plans })).toEqual([path]);
  });
});

describe('questions and answers', () => {
  it('come from the files, from what affected audiences worry about, and from the glossary', async () => {
    const text = await textOf({ kit: 'faq' });
    expect(text).toContain('**Is it safe?** Yes, each step can be undone.');
    expect(text).toMatch(/# Will there be more alarms\?\n\nEach step can be undone\./);
    expect(text).toMatch(/# Who decides\?\n\n\*not yet answered\*/);
    expect(text).toContain('| undo | Take back a step |');
    expect(text).not.toContain('Visitors');
    expect(text).toContain('Confidential until Tue, 23 Feb 2027');
  });
});

describe('drafts', () => {
  const draft = async (item: string, audience?: string, around?: Partial<Surroundings>) =>
    textOf({ kit: 'touchpoints', item, ...(audience && { audience }) }, around);

  it('are made for what is still to be sent, named by day and short name', async () => {
    expect((await sheetsOf({ kit: 'touchpoints' })).map(({ name }) => name)).toEqual([
      '2027-02-18-briefing',
      '2027-02-23-news',
      '2027-02-24-all-news',
      '2027-02-25-talk',
      '2027-03-01-empty',
      '2027-03-02-later',
    ]);
    expect(await draft('sent')).toContain('Customers wait too long.');
    expect(reasonOf(await make({ kit: 'touchpoints', item: 'gone' }))).toBe('cancelled-item');
    expect(reasonOf(await make({ kit: 'touchpoints', item: 'none' }))).toBe('unknown-item');
    expect(reasonOf(await make({ kit: 'touchpoints', item: 'news', audience: 'leads' }))).toBe('not-told');
  });

  it('speak in the words of their audience, ask, name whom to ask, and are signed by their sender', async () => {
    const text = await draft('news');
    expect(text).toMatch(
      /Customers wait too long\.\n\nYou may undo each step\.\n\nWhat we ask of you: Undo one step in practice\n\nQuestions\? Kim Brandt, ask@example\.org\.[^\n]*\n\nDana Osei\n/,
    );
    expect(text).not.toContain('You work in small steps.');
    expect(text).toContain('**Subject:** *not available yet*');
  });

  it('have words for each of several audiences, or for the one that is asked for', async () => {
    const all = await draft('all-news');
    expect(all).toMatch(/You work in small steps\.\n\n- Engineers: You may undo each step\./);
    expect(all).toContain('- Team leads: Hold the talk');
    const one = await draft('all-news', 'engineers');
    expect(one).not.toContain('You work in small steps.');
    expect(one).not.toContain('Team leads');
  });

  it('say what the plan or its file says, and what managers sign themselves is left to them', async () => {
    const text = await draft('talk');
    expect(text).toContain('Say it *in your own words*.');
    expect(text).toContain('*your name*');
    expect(text).toContain('**From:** Team leads');
    expect(await draft('empty')).toContain('*not available yet*\n\nWhat we ask of you');
  });

  it('say how long they are confidential', async () => {
    expect(await draft('briefing')).toContain('Confidential until Tue, 23 Feb 2027');
    expect(await draft('news')).not.toContain('Confidential');
    const unset = { ...PLANS, 'a.comms.yaml': COMMS.replace('embargo-until: 2027-02-23', 'embargo-until: announce') };
    expect(await draft('briefing', undefined, { plans: unset })).toContain('until announce, for which no day is known');
  });
});

describe('a gap', () => {
  const OPEN = 'not yet answered';

  async function gapsOf(ask: KitAsk, around?: Partial<Surroundings>): Promise<string[]> {
    const pieces = (await sheetsOf(ask, around)).flatMap(({ document }) => piecesOf(document));
    return pieces.filter(({ type, text }) => type === 'gap' && text === OPEN).map((each) => String(each.from[0]?.path));
  }

  describe.each(['engineering', 'hospital', 'small'])('in kits of %s', (example) => {
    const names = readdirSync(`examples/${example}`);
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${example}/${name}`, 'utf8')]));
    const plans = names.filter((name) => /\.(?:change|comms)\.yaml$/.test(name));

    it.each(KITS)('for %s stands nowhere: nothing is owed', async (kit) => {
      const workspace = await memoryWorkspace(files, '2027-01-25');
      for (const plan of plans) {
        const composing = await workspace.composing(toUri(plan), { reader: 'staff', include: new Set() });
        if (typeof composing === 'string') throw new Error(composing);
        const made = composeKit(composing, { kit }, ({ path }) => ({ text: files[path.replace('./', '')] ?? '' }));
        if ('reason' in made) throw new Error(made.reason);
        const text = made.map(({ document }) => renderMarkdown(document)).join('\n');
        expect(text).not.toContain(OPEN);
      }
    });
  });

  const without = (...answers: readonly string[]) => {
    expect(answers.filter((answer) => !`${CHANGE}${COMMS}`.includes(answer))).toEqual([]);
    const taken = (plan: string) => answers.reduce((text, answer) => text.replace(answer, ''), plan);
    return { 'a.change.yaml': taken(CHANGE), 'a.comms.yaml': taken(COMMS) };
  };
  const NOTHING_BROUGHT = ['losing: Quiet weeks', 'gaining: Free weekends'];
  const SUPPORT = /support:\n.*\n/.exec(CHANGE)?.[0] ?? '';
  const CONTACT = /contact: .*\n/.exec(COMMS)?.[0] ?? '';

  it.each([
    ['an answer that one question asks for', [', do: Undo one step in practice'], 'audiences,engineers,do'],
    ['what a group loses and what it gains', NOTHING_BROUGHT, 'who,affected,engineers,gaining'],
    ['all support', [SUPPORT], 'support,offered'],
    ['the contact', [CONTACT], 'contact,person'],
  ])('stands on a sheet without %s', async (_, answers, path) => {
    const plans = without(...answers);
    expect(await gapsOf({ kit: 'staff', audience: 'engineers' }, { plans })).toContain(path);
  });

  it.each([
    ['what a group loses, if it gains something', ['losing: Quiet weeks'], 'You give up'],
    ['what is expected of it', ['expectations: One small step a week'], 'What is expected'],
  ])('is not made of %s', async (_, answers, name) => {
    const plans = without(...answers);
    expect(await gapsOf({ kit: 'staff', audience: 'engineers' }, { plans })).toEqual([]);
    expect((await textOf({ kit: 'staff', audience: 'engineers' }, { plans })).includes(name)).toBe(false);
    // One of its concerns has no answer.
    expect(await gapsOf({ kit: 'managers' }, { plans })).toEqual(['who,affected,engineers,concerns,1,response']);
  });

  it('is not made of support that others are offered', async () => {
    expect(await gapsOf({ kit: 'staff', audience: 'leads' })).toEqual([]);
  });

  it.each([
    ['the plan is too small for', 'size: small'],
    ['the plan excludes', 'not-applicable: [{question: support.people, because: Nobody needs it.}]'],
  ])('is not made of what %s', async (_, line) => {
    const plans = without(SUPPORT);
    const spared = { ...plans, 'a.change.yaml': `${plans['a.change.yaml']}${line}\n` };
    expect(await gapsOf({ kit: 'staff', audience: 'engineers' }, { plans })).toEqual(['support,offered']);
    expect(await gapsOf({ kit: 'staff', audience: 'engineers' }, { plans: spared })).toEqual([]);
  });

  it('on how soon people get an answer ends its line, in both languages', async () => {
    const plans = without(', answers-within: 2 working days');
    expect(await textOf({ kit: 'staff', audience: 'engineers' }, { plans })).toContain(
      'ask@example.org. How soon you get an answer: *not yet answered*\n',
    );
    const pack = await textOf({ kit: 'managers' }, { plans });
    expect(pack).toContain('I will ask Kim Brandt and tell you what I hear.” How soon you get an answer: *not yet');
    expect(pack).not.toContain('at most');
    const german = { ...plans, 'a.change.yaml': plans['a.change.yaml'].replace('title:', 'language: de\ntitle:') };
    expect(await textOf({ kit: 'managers' }, { plans: german })).toMatch(/“ Wie bald Sie eine Antwort bekommen: \*/);
  });

  it('stands in no sentence on whom to ask where nobody is named', async () => {
    const pack = await textOf({ kit: 'managers' }, { plans: without(CONTACT) });
    expect(pack).toContain('“I do not know that yet. I will ask and tell you what I hear.”');
    expect(pack).toContain('Then write the question down, and bring the answer back');
    expect(pack).toContain('Questions? *not yet answered*.');
  });
});

describe('every kit', () => {
  it.each(KITS)('for %s has each word from a plan traced to where it stands', async (kit) => {
    const workspace = await memoryWorkspace(PLANS, '2027-01-25');
    const sheets = await sheetsOf({ kit });
    expect(sheets.length).toBeGreaterThan(0);
    for (const piece of sheets.flatMap(({ document }) => piecesOf(document))) {
      if (piece.type === 'ours') continue;
      expect(piece.from.length, piece.text).toBeGreaterThan(0);
      for (const { uri, document, path } of piece.from) {
        const root = workspace.fileOf(uri)?.file.documents[document]?.root;
        expect(root, uri).toBeDefined();
        const isThere = root !== undefined && nodeAt(root, path) !== undefined;
        // What is missing, or comes from a default, belongs below something that is there.
        const parent = root && nodeAt(root, path.slice(0, -1));
        expect(isThere || (parent !== undefined && piece.type !== 'prose'), `${piece.text}: ${path}`).toBe(true);
      }
    }
  });

  it.each(KITS)('for %s is in the language of its plan', async (kit) => {
    const german = Object.fromEntries(
      Object.entries(PLANS).map(([name, text]) => [name, text.replace(/^title:/m, 'language: de\ntitle:')]),
    );
    const document = await firstOf({ kit }, { plans: german });
    expect(document.language).toBe('de');
    const ours = linesOf(document).flatMap((line) => line.filter(({ type }) => type === 'ours'));
    expect(ours.map(({ text }) => text).join(' ')).not.toMatch(/\b(?:the|and|you|for|until|from)\b/i);
  });

  it.each(KITS)('for %s is made of an empty plan, too, or says why not', async (kit) => {
    const plans = { 'a.change.yaml': 'kind: change-plan\ntitle: TBD\n' };
    const made = await make({ kit }, { plans });
    if ('reason' in made) expect(made.reason).toMatch(/^no-/);
    else expect(await textOf({ kit }, { plans })).toContain('Untitled plan');
  });
});

import { expect, it } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { INCLUSIONS, type Readership } from './reader.ts';

const CHANGE = `kind: change-plan
title: T
who:
  stakeholders:
    board: {influence: 5, support: 2, approach: SECRET-approach, size: 7}
  affected:
    nurses: {impact: high, losing: paper}
  told-early: [{who: board, since: 2027-01-01}]
how:
  resistance: [{audience: nurses, because: SECRET-because}]
risks:
  attrition: {event: SECRET-event, audience: nurses}
safety:
  job-security: {position: SECRET-position}
  leaders-model: [They listen]
`;
const COMMS = `kind: communication-plan
title: U
for: ./a.change.yaml
messages:
  points:
    jobs: {text: SECRET-jobs, answers: [job-security]}
    why: {text: Why we do it, answers: [why]}
  tailored:
    - {point: why, audience: nurses, text: Why for nurses}
    - {point: jobs, audience: nurses, in-it-for-them: SECRET-gain, text: SECRET-tailored}
schedule:
  first: {messages: [why], subject: The reasons, text: Words on the reasons}
  second: {messages: [why, jobs], subject: SECRET-subject, text: SECRET-text, talking-points: SECRET-talk, faq: SECRET-faq}
  third: {covers: [job-security], text: SECRET-covering}
training:
  manager-kit: {talking-points: SECRET-kit, faq: SECRET-kit-faq}
`;
const PULSE = `kind: pulse-check
title: P
for: ./a.change.yaml
questions: {knows: {ask: Do you know why?}}
rounds:
  - {date: 2027-03-01, audience: nurses, invited: 40, min-group: 3, results: {knows: {n: 4, score: 1.1}}}
  - {date: 2027-04-01, audience: nurses, invited: 40, min-group: 10, results: {knows: {n: 9, score: 2.2}}}
  - {date: 2027-05-01, audience: nurses, invited: 40, min-group: 10, results: {knows: {n: 12, score: 3.3}}}
`;
const GUIDE = 'kind: conversation-guide\ntitle: SECRET-guide\nfor: ./a.change.yaml\n';
const STAFF: Readership = { reader: 'staff', include: new Set(INCLUSIONS) };
const SPONSOR: Readership = { reader: 'sponsor', include: new Set() };

/** All that a document for somebody could be composed from, as text. */
async function shownTo(readership: Readership, files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = await memoryWorkspace(files);
  const composing = await workspace.composing(toUri('a.change.yaml'), readership);
  if (typeof composing === 'string') return composing;
  const { family, questions } = composing;
  const plans = family.members.map(({ plan: { data, sound }, facts }) => ({ data, sound, values: facts.values }));
  return JSON.stringify([plans, [...questions.values()].length]);
}

const FILES = { 'a.change.yaml': CHANGE, 'a.comms.yaml': COMMS, 'a.pulse.yaml': PULSE, 'g.conversation.yaml': GUIDE };

it('leaves nothing for staff that is not theirs to read', async () => {
  const shown = await shownTo(STAFF, FILES);
  expect(shown).not.toMatch(/SECRET|influence|told-early|deferral/);
  expect(shown).toContain('They listen');
  for (const theirs of ['Why we do it', 'Why for nurses', 'The reasons', 'Words on the reasons'])
    expect(shown).toContain(theirs);
});

it('tells staff about jobs once somebody has approved it', async () => {
  const approved = `${CHANGE.replace('SECRET-position', 'No job goes, approved-by: dana')}people: {dana: {name: Dana}}\n`;
  const shown = await shownTo(STAFF, { ...FILES, 'a.change.yaml': approved });
  expect(shown).toContain('No job goes');
  for (const told of ['jobs', 'tailored', 'subject', 'text', 'talk', 'faq', 'covering', 'kit'])
    expect(shown).toContain(`SECRET-${told}`);
});

it.each(['TBD', 'nobody-knows', 'Dana and others', 'false', '[dana]', '{name: dana}'])(
  'takes what is said about jobs for approved by people that the plans know, not by %s',
  async (by) => {
    const people = 'people: {dana: {name: Dana}}\n';
    const change = CHANGE.replace('SECRET-position', `SECRET-position, approved-by: ${by}`);
    expect(await shownTo(STAFF, { ...FILES, 'a.change.yaml': `${change}${people}` })).not.toContain('SECRET');
  },
);

it('does not take the approval of one change for that of another', async () => {
  const approved = `kind: change-plan\ntitle: V\npeople: {dana: {name: Dana}}\nsafety: {job-security: {position: All stay, approved-by: dana}}\n`;
  const files = {
    ...FILES,
    'b.change.yaml': approved,
    'a.comms.yaml': COMMS.replace('for: ./a.change.yaml', 'for: [./a.change.yaml, ./b.change.yaml]'),
  };
  const shown = await shownTo(STAFF, files);
  expect(shown).not.toContain('SECRET');
  expect(shown).toContain('All stay');
});

it('finds what is said about jobs where it is not written as it should be', async () => {
  const written = COMMS.replace('answers: [job-security]', 'answers: Job security')
    .replace('messages: [why, jobs]', 'messages: why, jobs')
    .replace('covers: [job-security]', 'covers: job-security');
  expect(await shownTo(STAFF, { ...FILES, 'a.comms.yaml': written })).not.toContain('SECRET');
});

it('finds words for a key message about jobs in every plan of the family', async () => {
  const other = `kind: communication-plan
title: W
for: ./a.change.yaml
messages: {tailored: [{point: a/jobs, audience: nurses, text: SECRET-other-tailored}]}
schedule: {fourth: {messages: [jobs], text: SECRET-other-text}}
training: {manager-kit: {faq: SECRET-other-faq}}
`;
  expect(await shownTo(STAFF, { ...FILES, 'b.comms.yaml': other })).not.toContain('SECRET');
});

it('leaves out a file about jobs wherever a plan points to it', async () => {
  const plan = `kind: communication-plan
title: W
for: ./a.change.yaml
schedule:
  told: {covers: [job-security], talking-points: ./SECRET.md}
  other: {covers: [why], talking-points: ./x/../SECRET.md, faq: ./plain.md}
training: {manager-kit: {talking-points: ./SECRET.md}}
`;
  const shown = await shownTo(STAFF, { 'a.change.yaml': CHANGE, 'b.comms.yaml': plan });
  expect(shown).not.toContain('SECRET');
  expect(shown).toContain('plain.md');
});

it('shows sponsors the plans, and influence and support only when they are asked for', async () => {
  const shown = await shownTo(SPONSOR, FILES);
  expect(shown).toContain('SECRET-approach');
  expect(shown).not.toMatch(/influence|SECRET-guide/);
  const asked = await shownTo({ reader: 'sponsor', include: new Set(['grid', 'conversation-guides']) }, FILES);
  expect(asked).toMatch(/"influence":5/);
  expect(asked).toContain('SECRET-guide');
});

it('shows nobody what fewer than five, or fewer than the round says, have answered', async () => {
  for (const readership of [STAFF, SPONSOR, { reader: 'sponsor', include: new Set(INCLUSIONS) } as const]) {
    const shown = await shownTo(readership, FILES);
    expect(shown).not.toMatch(/1\.1|2\.2/);
    expect(shown).toContain('3.3');
  }
});

it.each([
  ['no number of answers', '{date: 2027-05-01, results: {knows: {score: 1.1}}}'],
  ['fewer than none', '{date: 2027-05-01, results: {knows: {n: -12, score: 1.1}}}'],
  ['no number', '{date: 2027-05-01, results: {knows: {n: .nan, score: 1.1}}}'],
  ['no end of them', '{date: 2027-05-01, results: {knows: {n: .inf, score: 1.1}}}'],
  ['a list', '{date: 2027-05-01, results: {knows: {n: [12], score: 1.1}}}'],
  ['a word', '{date: 2027-05-01, results: {knows: {n: many, score: 1.1}}}'],
  ['a least number in words', '{date: 2027-05-01, min-group: 10 people, results: {knows: {n: 9, score: 1.1}}}'],
  ['a least number that is a list', '{date: 2027-05-01, min-group: [3], results: {knows: {n: 9, score: 1.1}}}'],
  ['more answers than people', '{date: 2027-05-01, invited: 4, results: {knows: {n: 9, score: 1.1}}}'],
  ['results by team', '{date: 2027-05-01, results: {knows: {n: 12, score: 3, by-team: {a: {n: 1, score: 1.1}}}}}'],
  ['a score outside the results', '{date: 2027-05-01, score: 1.1, results: {knows: {n: 4}}}'],
])('shows no result with %s', async (_, round) => {
  const pulse = PULSE.replace(/rounds:[\s\S]*/, `rounds:\n  - ${round}\n`);
  for (const readership of [STAFF, SPONSOR])
    expect(await shownTo(readership, { ...FILES, 'a.pulse.yaml': pulse })).not.toMatch(/1\.1/);
});

it('keeps to the least number that the plans have promised people', async () => {
  const promised = `${COMMS}feedback: {anonymous: {tool: Box, min-group: 15}}\n`;
  expect(await shownTo(SPONSOR, { ...FILES, 'a.comms.yaml': promised })).not.toContain('3.3');
});

it.each(['Restricted', ' RESTRICTED ', 'restrictd', 'secret', '[restricted]', 'true'])(
  'takes a plan for restricted whose readers nobody can tell: %s',
  async (word) => {
    const files = { 'a.change.yaml': CHANGE.replace('title: T', `title: T\nconfidentiality: ${JSON.stringify(word)}`) };
    const list = { 'a.change.yaml': CHANGE.replace('title: T', `title: T\nconfidentiality: ${word}`) };
    for (const each of [files, list])
      for (const to of [STAFF, SPONSOR]) expect(await shownTo(to, each)).toBe('restricted');
  },
);

it('leaves restricted plans out unless a sponsor asks for them', async () => {
  const files = { ...FILES, 'a.comms.yaml': COMMS.replace('title: U', 'title: U\nconfidentiality: restricted') };
  expect(await shownTo(SPONSOR, files)).not.toContain('Why we do it');
  expect(await shownTo({ reader: 'sponsor', include: new Set(['restricted']) }, files)).toContain('Why we do it');
  expect(await shownTo(STAFF, files)).not.toContain('Why we do it');
  const all = { ...FILES, 'a.change.yaml': CHANGE.replace('title: T', 'title: T\nconfidentiality: restricted') };
  expect(await shownTo(SPONSOR, all)).toBe('restricted');
  expect(await shownTo(STAFF, all)).toBe('restricted');
});

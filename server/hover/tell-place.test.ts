import { describe, expect, it } from 'vitest';
import { english } from '../../core/messages/english.ts';
import { findRule } from '../../core/rules/catalogue.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { markupFor, toContent } from '../markup.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import { tellPlace } from './tell-place.ts';
import type { Voice } from './telling.ts';

const VOICE: Voice = { say: sayIn(en, 'en'), language: english, markup: markupFor(true), pages: undefined };

const REGISTRY = `kind: change-registry
title: What we share
status: active
people:
  dana: {name: "Dana Osei", role: Sponsor, email: dana@example.org}
audiences:
  ward-managers: {name: "Ward managers", size: 14, location: "Site B", managers: board}
  board: {name: "The board"}
channels:
  rounds: {name: "Ward round", medium: meeting, direction: two-way, owner: dana}
holidays: [2027-01-06]
blackouts:
  - {from: 2026-12-24, to: 2026-12-31, why: "The year's end"}
  - {from: 2027-02-01, to: 2027-02-05, why: "Audit", audiences: [ward-managers]}
`;
const HEAD = 'kind: change-plan\ntitle: Handover\nuses: [./a.registry.yaml]\n';
const WHEN =
  'when:\n  start: 2026-12-01\n  go-live: 2027-02-01\n  milestones: {told: {name: "All are told", date: go-live - 10 working days}}\n';

/** The words that are told of, and what is told, with the cursor drawn as `|`. */
async function tell(
  picture: string,
  name = 'p.change.yaml',
  voice = VOICE,
  more: Readonly<Record<string, string>> = {},
): Promise<{ words: string; told: string }> {
  const offset = picture.lastIndexOf('|');
  const text = picture.slice(0, offset) + picture.slice(offset + 1);
  const workspace = await memoryWorkspace({ ...more, 'a.registry.yaml': REGISTRY, [name]: text }, '2026-11-22');
  await workspace.load(toUri(name));
  const place = await tellPlace(workspace, voice, toUri(name), offset);
  if (!place) return { words: '', told: '' };
  const { span, paragraphs } = place;
  return { words: text.slice(span.start, span.end), told: toContent(voice.markup, paragraphs).value };
}

async function told(picture: string, name?: string): Promise<string> {
  return (await tell(picture, name)).told;
}

describe('a key', () => {
  it('tells its question, the state and what is missing', async () => {
    const { words, told } = await tell(`${HEAD}why:\n  go|al:\n    statement: "We hand over in ten minutes"\n`);
    expect(words).toBe('goal');
    expect(told).toContain('**What is the overarching goal of this change?** ◐ half answered');
    expect(told).toContain('Still missing: from, to, by');
    expect(told).toContain('A slogan without those three is not a goal.');
  });

  it('of a part tells what it is a part of, and of a section the state of each question', async () => {
    expect(await told(`${HEAD}why: {goal: {fr|om: 30 minutes}}`)).toContain(
      'Part of the answer to: **What is the overarching goal of this change?** ◐ half answered',
    );
    const section = await told(`${HEAD}wh|y:\r\n  urgency: "Two falls in a month"\r\n`);
    expect(section).toContain('- **What is the overarching goal of this change?** ○ not yet answered');
    expect(section).toContain('- **Why now?** ✓ answered');
    expect(section).toContain('- **What happens if nothing changes?** ○ not yet answered (not counted)');
  });

  it('tells who has put a question off until when, and why one does not apply', async () => {
    const plan = `${HEAD}open: [{question: support.resources, owner: dana, due: 2027-01-10}]
not-applicable: [{question: risks.challenges, because: "It was *tried*"}]
`;
    expect(await told(`${plan}sup|port:\n`)).toContain(
      '→ put off to Sunday, 10 January 2027; Dana Osei will answer it',
    );
    expect(await told(`${plan}ris|ks:\n`)).toContain('– does not apply, because: It was \\*tried\\*');
  });

  it('tells the words that it takes, once', async () => {
    expect(await told(`${HEAD}what: {kpis: {a: {dir|ection: up}}}`)).toMatch(/`up`.*`down`/s);
    expect((await told(`${HEAD}sta|tus: draft`)).match(/`in-review`/g)).toHaveLength(1);
  });

  it('has words that are told of in a list, too', async () => {
    const plan = 'kind: communication-plan\ntitle: T\nmessages: {points: {a: {answers: [why, |why-now]}}}\n';
    const { words, told } = await tell(plan, 'p.comms.yaml');
    expect(words).toBe('why-now');
    expect(told).toMatch(/^\*\*Answers\*\*\n\n/);
  });

  it('that is a short name tells whose it is', async () => {
    expect(await told(`${HEAD}who: {affected: {ward-man|agers: {impact: high}}}`)).toContain(
      '**Ward managers** – defined in `./a.registry.yaml`, line 7',
    );
    expect(await told(`${HEAD}people:\n    no|ra:\n        name: Nora\n        role: Coach`)).toContain(
      '**Nora**, Coach (`nora`)',
    );
  });

  it('that no plan has is told of by its finding alone', async () => {
    expect(await told(`${HEAD}wh|ens: x`)).toBe('');
    expect(await told(`${HEAD}x-ow|n: {a: 1}`)).toBe('');
    expect(await told(`${HEAD}x-own: {a|: 1}`)).toBe('');
  });
});

describe('a short name', () => {
  it('tells what helps to know of an audience, a person and a channel', async () => {
    const audience = await tell(
      `${HEAD}who: {affected: {ward-managers: {impact: high}}, told-early: [{who: ward-m|anagers}]}`,
    );
    expect(audience.words).toBe('ward-managers');
    for (const fact of [
      '- Number of people: 14',
      '- Location: Site B',
      '- Their managers: The board',
      '- Impact: high',
    ])
      expect(audience.told).toContain(fact);
    const person = await told(`${HEAD}who: {roles: {sponsor: d|ana, steering: [dana]}}`);
    expect(person).toContain('**Dana Osei**, Sponsor – defined in `./a.registry.yaml`, line 5');
    expect(person).toContain('- Roles in this change: Sponsor, Steering group');
    const channel = await told(
      'kind: communication-plan\ntitle: T\nuses: [./a.registry.yaml]\nschedule:\n  a: {channel: rou|nds}\n  b: {channel: [rounds]}\n',
      'p.comms.yaml',
    );
    expect(channel).toContain('- Medium: meeting\n- Direction: two-way');
    expect(channel).toContain('- 2 items of the schedule go through it');
  });

  it('may be written in quotes, and may mean nobody', async () => {
    expect((await tell(`${HEAD}who:\n  roles:\n    lead: "da|na"\n`)).words).toBe('"dana"');
    expect(await told(`${HEAD}who: {roles: {lead: no|body}}`)).toBe('');
  });

  it('is told without markup of the plan’s own, and not at any length', async () => {
    const name = `\`x\` ](command:evil) <img src=x> ![](http://a.example/b) &lt; | **b** \\u202E ${'long '.repeat(2_000)}`;
    const text = await told(`${HEAD}people: {eve: {name: "${name}"}}\nwho: {roles: {lead: e|ve}}`);
    expect(text).not.toMatch(/(?<!\\)[<[!|&]|[^\\]:\/\/|\]\(|\u202E/);
    expect(text.length).toBeLessThan(600);
    const plain = await tell(`${HEAD}people: {eve: {name: "${name}"}}\nwho: {roles: {lead: e|ve}}`, 'p.change.yaml', {
      ...VOICE,
      markup: markupFor(false),
    });
    expect(plain.told).toContain('<img src=x>');
  });
});

describe('a date', () => {
  it('tells its day, how far away it is and what it counts from', async () => {
    expect(await told(`${HEAD}${WHEN.replace('2027-02-01', '2027-0|2-01')}`)).toBe(
      '**Monday, 1 February 2027**, in 2 months',
    );
    expect(
      await told(`${HEAD}${WHEN}safety: {job-security: {repeat: monthly}}\nwhat: {stops: [{date: to|ld + 1 week}]}`),
    ).toBe('**Monday, 25 January 2027**, in 9 weeks\n\n1 week after All are told (`told`), Monday, 18 January 2027');
    expect(await told(`${HEAD}${WHEN}what: {stops: [{date: tol|d}]}`)).toContain('\n\nAll are told (`told`)');
  });

  it('that counts from another file tells which', async () => {
    const files = { 'b.change.yaml': `${HEAD}${WHEN}how: {communication: {plan: ./p.comms.yaml}}\n` };
    const plan = 'kind: communication-plan\ntitle: T\nfor: ./b.change.yaml\nschedule: {a: {date: |told - 1 day}}\n';
    expect((await tell(plan, 'p.comms.yaml', VOICE, files)).told).toContain(
      '1 day before All are told (`told`), Monday, 18 January 2027 – defined in `./b.change.yaml`, line 7',
    );
  });

  it.each([
    ['2026-12-05', 'not a working day'],
    ['2027-01-06', 'not a working day: a holiday'],
    ['2026-12-28', "not a working day: The year's end"],
  ])('%s is %s', async (date, remark) => {
    expect(await told(`${HEAD}what: {stops: [{date: |${date}}]}`)).toMatch(new RegExp(`– ${remark}$`));
  });

  it('without a day tells why', async () => {
    const milestones = 'when: {milestones: {a: {date: b + 1 day}, b: {date: a}, c: {name: C}}}\n';
    expect(await told(`${HEAD}${milestones}what: {stops: [{date: c| + 1 day}]}`)).toBe('No day yet: `c` has none.');
    expect(await told(`${HEAD}${milestones.replace('b + 1', 'b| + 1')}`)).toBe('No day: `b` counts from itself.');
  });
});

describe('a rhythm', () => {
  it('is told in words, with the next three days', async () => {
    const plan = `${HEAD}${WHEN}reporting: {executive-updates: {cadence: every 2 weeks on tu|e until go-live}}`;
    expect(await told(plan)).toBe(
      `**Every 2 weeks on Tuesday, until Monday, 1 February 2027**

Next:

- Tuesday, 1 December 2026
- Tuesday, 15 December 2026
- Tuesday, 29 December 2026 – not a working day: The year's end`,
    );
  });

  it('that falls on no day is told in words alone', async () => {
    const plan = 'kind: communication-plan\ntitle: T\nfrequency: {default: week|ly}\n';
    expect(await told(plan, 'p.comms.yaml')).toBe('**Every week**');
  });
});

it('a question that is put off, a path, a risk’s numbers', async () => {
  const open = await told(`${HEAD}open:\n  - question: why.g|oal\n`);
  expect(open).toContain('**What is the overarching goal of this change?** ○ not yet answered');
  expect(await told(HEAD.replace('./a.reg', './a.r|eg'))).toBe('**What we share** – change registry, active');
  expect(await told(`${HEAD}how: {communication: {plan: ./no|ne.yaml}}`)).toBe('');
  const risk = `${HEAD}risks:\n  a: {likelihood: 3, impact: 4, score: 9, residual: {likelihood: 1, impact: 2}}\n`;
  expect(await told(risk.replace('score: 9', 'score: |9'))).toBe('likelihood 3 × impact 4 = 12');
  expect(await told(risk.replace('residual', 'resid|ual'))).toContain('likelihood 1 × impact 2 = 2');
});

it('a comment that silences tells what', async () => {
  const comment = '# changewright-disable-next-line date-order -- the board knows\n';
  expect((await tell(`${HEAD}${comment.replace('date-order', 'date-|order')}when: {}\n`)).words).toBe('date-order');
  expect(await told(`${HEAD}${comment.replace('disable', 'dis|able')}when: {}\n`)).toContain('of the next line');
  expect(await told(`${HEAD}${comment.replace('board', 'bo|ard')}when: {}\n`)).toBe('');
});

describe('a configuration', () => {
  const tellIn = (picture: string) => tell(picture, 'changewright.yaml');

  it('tells of a rule what it notices, how much it matters and its options', async () => {
    const { words, told } = await tellIn('rules:\n  silence-|gap: off\n');
    expect(words).toBe('silence-gap');
    expect(told).toMatch(/^`silence-gap`\n\n- Unless changed here: \w+\n- Options: `[a-z-]+`/);
    expect(told).toContain(findRule('silence-gap')?.summary);
    expect(told).toContain(findRule('silence-gap')?.why);
  });

  it('tells of a key what it does', async () => {
    expect((await tellIn('inc|lude: "plans/**"')).told).toContain('Which files of a search are checked');
    expect((await tellIn('questions: {why.g|oal: off}')).told).toContain(
      '**What is the overarching goal of this change?**',
    );
    expect((await tellIn('summary: {brand: {colour: "#0b5|fff"}}')).words).toBe('"#0b5fff"');
    expect((await tellIn('no-such-k|ey: 1')).told).toBe('');
  });
});

it('several plans of one file have their own dates', async () => {
  const plan = (day: string) => `kind: change-plan\ntitle: T\nwhen: {go-live: ${day}, end: go-live + 1 day}\n`;
  expect(await told(`${plan('2027-01-01')}---\n${plan('2027-03-01').replace('go-live +', 'go-li|ve +')}`)).toContain(
    'Tuesday, 2 March 2027',
  );
});

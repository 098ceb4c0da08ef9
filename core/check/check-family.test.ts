import { describe, expect, it } from 'vitest';
import { DateResolver } from '../plan/resolve-dates.ts';
import type { LocatedFinding } from '../report/located-finding.ts';
import { drawCheck, findingsOf, type PictureOptions } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { stripSquiggles } from '../testing/picture.ts';

const noQuestions = ({ finding }: LocatedFinding) => finding.category !== 'question';

async function expectPicture(picture: string, options: PictureOptions = {}): Promise<void> {
  expect(await drawCheck(picture, { only: noQuestions, ...options })).toBe(picture);
}

const registry =
  'kind: change-registry\ntitle: Company\npeople:\n  ada: {name: Ada}\naudiences:\n  nurses: {name: Nurses}\nchannels:\n  town-hall: {name: Town hall}\n';

describe('references', () => {
  it('are found in the file, through uses and through for', async () => {
    const others = {
      'company.registry.yaml': registry,
      'ship.change.yaml':
        'kind: change-plan\ntitle: Ship\nuses: [./company.registry.yaml]\nwhat:\n  outcomes:\n    faster: {}\nwhen:\n  start: 2027-01-04\n  milestones:\n    announce: {date: 2027-01-11}\n',
    };
    await expectPicture(
      'kind: communication-plan\ntitle: Talk\nfor: ./ship.change.yaml\nobjectives:\n  trust: {statement: x y, outcome: faster}\nschedule:\n  one: {date: announce - 3 working days, audiences: [nurses, ada], channel: town-hall, sender: ada}\n',
      { file: 'talk.comms.yaml', others },
    );
  });

  it('name the nearest, say what the id is instead, and stay silent while a file is missing', async () => {
    await expectPicture(
      'kind: change-plan\ntitle: x\npeople:\n  priya: {name: P}\nwho:\n  roles: {sponsor: pria, lead: priya}\n                   ~~~~ unresolved-reference',
    );
    const [finding] = (
      await findingsOf('kind: change-plan\ntitle: x\nrisks:\n  late: {event: We are late, owner: late}\n')
    ).filter(noQuestions);
    expect(finding?.message).toBe(
      '"late" is defined under risks, and this place takes a name that is defined under people.',
    );
    await expectPicture(
      'kind: change-plan\ntitle: x\nuses: [./gone.yaml]\n       ~~~~~~~~~~~ missing-file\nwho:\n  roles: {sponsor: nobody}',
    );
  });

  it('never takes what resolves for filler', async () => {
    await expectPicture(
      'kind: change-plan\ntitle: x\npeople:\n  leadership: {name: L}\nwho:\n  roles: {sponsor: leadership, lead: leadership}',
    );
    const findings = await findingsOf(
      'kind: change-plan\ntitle: x\nsize: small\npeople:\n  leadership: {name: L}\nwho:\n  roles: {sponsor: leadership, lead: leadership}',
    );
    expect(findings.map(({ finding }) => finding.code)).not.toContain('who.leads');
  });

  it('takes prose for prose where an id or text may stand', async () => {
    await expectPicture(
      'kind: change-plan\ntitle: x\nwhy:\n  alignment:\n    - objective: Grow our people\n    - objective: grow-people\n                 ~~~~~~~~~~~ unresolved-reference',
    );
  });

  it('finds anchors of dates, and tells a circle once, on its first member', async () => {
    await expectPicture(
      'kind: change-plan\ntitle: x\nwhen:\n  start: 2027-01-04\n  milestones:\n    announce: {date: anounce + 1 day}\n                     ~~~~~~~~~~~~~~~ unresolved-reference\n    after: {date: announce + 1 day}\n    into: {date: three + 1 day}\n    one: {date: two + 1 day}\n                ~~~~~~~~~~~ bad-date\n    two: {date: three + 1 day}\n    three: {date: one + 1 day}\n    self: {date: self}\n                 ~~~~ bad-date',
    );
  });

  it('follows a chain of thousands of dates', async () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `    m-${index}: {date: m-${index + 1} + 1 day}\n`);
    const start = performance.now();
    const workspace = await memoryWorkspace({
      'a.yaml': `kind: change-plan\ntitle: x\nwhen:\n  milestones:\n${chain.join('')}    m-3000: {date: 2027-01-01}\n`,
    });
    const family = workspace.families(toUri('a.yaml'))[0];
    if (!family) throw new Error('no family');
    const { calendar } = await workspace.contextOf(family);
    expect(new DateResolver(family, calendar).dateOf('m-0')).toBe('2035-03-20');
    await workspace.check(toUri('a.yaml'));
    expect(performance.now() - start).toBeLessThan(6000);
  });

  it('without the stem of its file, nothing of another change is found among several', async () => {
    const plan = 'kind: change-plan\ntitle: x\nwhen: {go-live: 2027-02-01}\nwhat:\n  outcomes: {fast: {}}\n';
    const options = {
      file: 'talk.comms.yaml',
      others: {
        'ship.change.yaml': `${plan}people: {ada: {name: Ada}}\n`,
        'move.change.yaml': plan.replace('fast', 'slow'),
      },
    };
    const picture =
      'kind: communication-plan\ntitle: Talk\nfor: [./ship.change.yaml, ./move.change.yaml]\nobjectives:\n  a: {outcome: fast}\n               ~~~~ unresolved-reference\n  b: {outcome: ship/fast}\nresponsibility: {author: ada}\nschedule:\n  x: {date: go-live - 1 week}\n            ~~~~~~~~~~~~~~~~ unresolved-reference\n  y: {date: move/go-live}';
    await expectPicture(picture, options);
    const found = (await findingsOf(stripSquiggles(picture), options)).filter(noQuestions);
    expect(
      found.map(({ finding }) =>
        finding.fixes?.flatMap(({ edits }) => edits.map((edit) => 'newText' in edit && edit.newText)),
      ),
    ).toEqual([['ship/fast'], ['ship/go-live - 1 week', 'move/go-live - 1 week']]);
    await expectPicture(
      'kind: change-plan\ntitle: Own\nhow: {communication: {plan: ./talk.comms.yaml}}\nwhen:\n  go-live: 2027-02-01\n  end: go-live + 1 week',
      {
        file: 'own.change.yaml',
        others: {
          ...options.others,
          'talk.comms.yaml': stripSquiggles(picture).replace('for: [', 'for: [./own.change.yaml, '),
        },
      },
    );
  });

  it('stay silent where lines of the family cannot be read, and speak where prose only needs quotes', async () => {
    const text = 'kind: change-plan\ntitle: x\npeople:\n  ada: {name: Ada}\n  rest\nwho:\n  roles: {sponsor: nobody}\n';
    const codes = (await findingsOf(text)).filter(noQuestions).map(({ finding }) => finding.code);
    expect(codes).toEqual(['yaml-syntax']);
    const prose = text.replace('  rest\n', '').replace('title: x', 'title: Note: this');
    expect((await findingsOf(prose)).filter(noQuestions).map(({ finding }) => finding.code)).toEqual([
      'prose-needs-quotes',
      'unresolved-reference',
    ]);
  });

  it('writes ids of several changes with the stem of their file', async () => {
    const plan = (title: string) =>
      `kind: change-plan\ntitle: ${title}\nwhen: {go-live: 2027-02-01}\nwhat:\n  outcomes: {${title}: {}}\n`;
    await expectPicture(
      'kind: communication-plan\ntitle: Talk\nfor: [./ship.change.yaml, ./move.change.yaml]\nobjectives:\n  a: {outcome: ship/fast}\n  b: {outcome: move/fast}\n               ~~~~~~~~~ unresolved-reference\nschedule:\n  x: {date: move/go-live - 1 week}\n  y: {date: mve/go-live}\n            ~~~~~~~~~~~ unresolved-reference',
      {
        file: 'talk.comms.yaml',
        others: { 'ship.change.yaml': plan('fast'), 'move.change.yaml': plan('slow') },
      },
    );
  });
});

describe('paths', () => {
  it('must exist, start with ./ or ../, and hold a plan where a plan is needed', async () => {
    await expectPicture(
      'kind: communication-plan\ntitle: Talk\nfor: ./shp.change.yaml\n     ~~~~~~~~~~~~~~~~~ missing-file\nuses: [./notes.yaml, ship.change.yaml]\n       ~~~~~~~~~~~~ missing-file\n                     ~~~~~~~~~~~~~~~~ missing-file\nschedule:\n  a: {faq: ./faq.md, text: Just words}\n           ~~~~~~~~ missing-file',
      {
        file: 'talk.comms.yaml',
        others: { 'ship.change.yaml': 'kind: change-plan\ntitle: x\n', 'notes.yaml': 'a: 1\n' },
      },
    );
  });
});

describe('families', () => {
  const change = 'kind: change-plan\ntitle: Ship\nstatus: approved\nsize: small\n';

  it('two documents of one file are a family and need no paths', async () => {
    const text = `${change}how: {activities: {a: {do: Talk to them, owner: ada, due: 2027-01-01}}}\npeople: {ada: {name: Ada}}\n---\nkind: communication-plan\ntitle: Talk\nresponsibility: {sender: ada}\n`;
    expect((await findingsOf(text)).filter(noQuestions)).toEqual([]);
  });

  it('a registry answers for the plans that use it, key by key', async () => {
    const text =
      'kind: communication-plan\ntitle: Talk\nsize: small\nuses: [./company.registry.yaml]\ncontact:\n  person: ada\n';
    const others = {
      'company.registry.yaml': `${registry}contact:\n  address: ask@example.org\n  answers-within: 2 working days\n`,
    };
    expect(
      (await findingsOf(text, { file: 'talk.comms.yaml', others })).map(({ finding }) => finding.code),
    ).not.toContain('responsibility.contact');
  });

  it('a loop told in either plan answers both, and the change plan’s size counts for the pair', async () => {
    const others = {
      'ship.change.yaml': `${change}feedback:\n  loops:\n    pulse: {method: Three questions, audiences: [crew], cadence: monthly, owner: ada}\n`,
    };
    const text =
      'kind: communication-plan\ntitle: Talk\nfor: ./ship.change.yaml\nsize: large\npeople: {ada: {name: Ada}}\naudiences: {crew: {name: Crew}}\n';
    const codes = (await findingsOf(text, { file: 'talk.comms.yaml', others })).map(({ finding }) => finding.code);
    expect(codes).not.toContain('feedback.channels');
    expect(codes).not.toContain('crisis.lead');
  });

  it('of a hundred documents is checked at once', async () => {
    const document = (index: number) =>
      `kind: ${index % 2 ? 'change-plan' : 'communication-plan'}\ntitle: x\npeople: {p-${index}: {name: P}}\nresponsibility: {author: p-1, sender: nobody}\n`;
    const text = Array.from({ length: 100 }, (_, index) => document(index)).join('---\n');
    const workspace = await memoryWorkspace({ 'a.yaml': text });
    const families = workspace.families(toUri('a.yaml'));
    expect(families.map(({ members }) => members.length)).toEqual(families.map(() => 100));
    expect(workspace.families(toUri('a.yaml'))[99]).toBe(families[99]);
    const start = performance.now();
    await workspace.check(toUri('a.yaml'));
    expect(performance.now() - start).toBeLessThan(3000);
    workspace.setText(toUri('a.yaml'), document(1));
    expect(workspace.families(toUri('a.yaml')).map(({ members }) => members.length)).toEqual([1]);
  });

  it('a change in a registry concerns the plans that use it', async () => {
    const workspace = await memoryWorkspace({
      'company.registry.yaml': registry,
      'ship.change.yaml': `${change}uses: [./company.registry.yaml]\n`,
      'other.change.yaml': change,
    });
    expect(workspace.dependents(toUri('company.registry.yaml'))).toEqual([
      toUri('company.registry.yaml'),
      toUri('ship.change.yaml'),
    ]);
  });
});

describe('deferrals', () => {
  const plan = (open: string, status = 'in-review', rest = '') =>
    `kind: change-plan\ntitle: x\nstatus: ${status}\npeople: {ada: {name: Ada}}\nwhy:\n  alignment:\n${rest}open:\n  - ${open}\n`;
  const about =
    (codes: readonly string[]) =>
    ({ finding }: LocatedFinding) =>
      codes.includes(finding.code);
  const drawn = (text: string, only: PictureOptions['only'], today = '2026-11-21') =>
    drawCheck(text, { ...(only && { only }), today, label: ({ finding }) => `${finding.severity} ${finding.code}` });

  it('are no finding until they are due, and an error from then on', async () => {
    const text = plan('{question: why.alignment, owner: ada, due: 2026-12-01}');
    const only = about(['why.alignment', 'expired-deferral']);
    expect(await drawn(text, only, '2026-12-01')).toBe(text);
    expect(await drawn(text, only, '2026-12-02')).toContain('~~~~~~~~~~ error expired-deferral');
    expect(await drawn(text.replace('in-review', 'stopped'), only, '2026-12-02')).not.toContain('~');
  });

  it('need an owner and a date, and a question set aside a reason', async () => {
    expect(await drawn(plan('{question: why.alignment, owner: ada}'), about(['why.alignment']))).toContain(
      '~ warning why.alignment',
    );
    const excluded = plan('{question: why.alignment}').replace('open:', 'not-applicable:');
    expect(await drawn(excluded, about(['why.alignment']))).toContain('~ warning why.alignment');
    expect(
      await drawn(
        excluded.replace('why.alignment}', 'why.alignment, because: There is no strategy yet}'),
        about(['why.alignment']),
      ),
    ).not.toContain('~');
  });

  it('are told on what stands there and is no answer, else on the entry', async () => {
    const draw = (entry: string, key = 'open:') =>
      drawn(plan(entry).replace('open:', key), about(['why.alignment', 'expired-deferral']));
    const expectUnder = async (text: string, entry: string, key?: string) => {
      const squiggle = `${' '.repeat(4 + entry.indexOf(text))}${'~'.repeat(text.length)} warning why.alignment`;
      expect((await draw(entry, key)).split('\n').filter((line) => line.includes('~'))).toEqual([squiggle]);
    };
    await expectUnder('TBD', '{question: why.alignment, owner: ada, due: TBD}');
    await expectUnder('TBD', '{question: why.alignment, owner: TBD, due: 2026-12-01}');
    await expectUnder('TBD', '{question: why.alignment, because: TBD}', 'not-applicable:');
    await expectUnder('question', '{question: why.alignment, owner: ada}');
  });

  it('need a due date that has a day; one that cannot be read is told elsewhere', async () => {
    const only = about(['why.alignment', 'bad-date', 'unresolved-reference']);
    const entry = (due: string) => plan(`{question: why.alignment, owner: ada, due: ${due}}`);
    expect(await drawn(entry('go-live'), only)).toContain('~~~~~~~ warning why.alignment');
    expect(await drawn(entry('one fine day'), only)).toContain('~~~~~~~~~~~~ error bad-date');
    expect(await drawn(entry('one fine day'), only)).not.toContain('why.alignment\n');
    expect(await drawn(entry('go-lvie'), only)).not.toContain('warning');
    expect(await drawn(`${entry('go-live')}when: {go-live: 2027-01-01}\n`, only)).not.toContain('~');
  });

  it('are information once the question is answered', async () => {
    const text = plan(
      '{question: why.alignment, owner: ada, due: 2026-12-01}',
      'approved',
      '    - {objective: Grow our people, how: They learn}\n',
    );
    expect(await drawn(text, about(['why.alignment']))).toContain('~ information why.alignment');
  });
});

describe('questions', () => {
  const told = async (text: string, kind = 'change-plan') =>
    (await findingsOf(`kind: ${kind}\ntitle: x\nstatus: approved\n${text}`)).map(
      ({ finding }) => `${finding.severity} ${finding.code}`,
    );
  const about = async (section: string, text: string, kind?: string) =>
    (await told(text, kind)).filter((line) => /^\w+ (?!missing-section)/.test(line) && line.includes(section));

  it.each([
    ['what: many things', 'what'],
    ['who: []', 'who'],
    ['when: true', 'when'],
    ['why:\n  goal: 5\n  alignment: Grow our people', 'why\\.(?:goal|alignment)'],
    ['what:\n  kpis: [{name: a b, measures: output}]', 'what\\.(?:kpis|output)'],
    ['what:\n  tools: [Jira, Slack]', 'what\\.tools'],
    ['support:\n  offered: [Coaching by friends]', 'support\\.(?:people|go-live)'],
    ['support:\n  offered: [Coaching by friends, TBD]', 'support\\.go-live'],
  ])('are not asked again where a wrong type is told: %s', async (text, pattern) => {
    const lines = await told(`${text}\n`);
    expect(lines.filter((line) => line.endsWith('wrong-type')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => new RegExp(` ${pattern}`).test(line))).toEqual([]);
  });

  it.each(['audiences: [crew, guests]', 'channels: many', 'frequency: often and loudly', 'crisis: [ada]'])(
    'nor of a communication plan: %s',
    async (text) => {
      const section = text.split(':')[0] as string;
      const lines = await told(`size: large\n${text}\n`, 'communication-plan');
      expect(lines).toContain('error wrong-type');
      expect(lines.filter((line) => line.includes(`${section}.`))).toEqual([]);
    },
  );

  it('are told where other entries lack something, and stay unanswered in the figures', async () => {
    const text = 'kind: change-plan\ntitle: x\nwhat:\n  tools: [Jira, {item: Wiki}]\nwho: []\n';
    const workspace = await memoryWorkspace({ 'a.yaml': text });
    const [plan] = (await workspace.check(toUri('a.yaml')))?.plans ?? [];
    const stateOf = (id: string) => plan?.questions.find(({ question }) => question.id === id)?.state;
    expect([stateOf('what.tools'), stateOf('who.leads')]).toEqual(['partial', 'unanswered']);
    const tools = plan?.findings.find(({ code }) => code === 'what.tools');
    expect(tools?.place.at).toEqual(['what', 'tools', 1, 'type']);
  });

  it('take filler in the place of a section for no answer, and ask', async () => {
    expect(await about('who.', 'who: TBD\n')).toContain('error who.leads');
  });

  it('are never raised by a judgement of wording', async () => {
    const group = (name: string, rest: string) => `audiences:\n  crew: {name: ${name}${rest}}\n`;
    const kind = 'communication-plan';
    expect(await about('audiences.groups', group('All staff', ', size: 5'), kind)).toEqual([
      'information audiences.groups',
    ]);
    expect(await about('audiences.groups', group('All staff', ''), kind)).toEqual(['warning audiences.groups']);
    const [finding] = (await findingsOf(`kind: ${kind}\ntitle: x\n${group('All staff', '')}`)).filter(
      (each) => each.finding.code === 'audiences.groups',
    );
    expect(finding?.finding.place.at).toEqual(['audiences', 'crew', 'size']);
    expect(finding?.finding.related ?? []).toEqual([]);
  });

  it('count an empty entry of a map as an entry', async () => {
    const people = 'people: {ada: {name: Ada}}\n';
    const kpis = (rest: string) =>
      about('what.kpis', `${people}what:\n  kpis:\n    a: {name: x y, measures: output}\n${rest}`);
    expect(await kpis('')).toEqual([]);
    expect(await kpis('    b:\n')).toEqual(['warning what.kpis']);
  });

  it('know ids that JavaScript has a meaning for', async () => {
    for (const id of ['constructor', '__proto__', 'to-string'])
      expect(await about('audiences.groups', `audiences:\n  ${id}: {size: 5}\n`, 'communication-plan'), id).toEqual([
        'warning audiences.groups',
      ]);
  });

  it('ask nothing of what was dropped, unless nothing else is there', async () => {
    const dropped = 'old: {do: Print posters, status: dropped}';
    const done = 'new: {do: Talk to them, owner: ada, due: 2027-01-01, outcome: fast}';
    const rest = 'people: {ada: {name: Ada}}\nwhat: {outcomes: {fast: {}}}\n';
    expect(await about('how.steps', `${rest}how: {activities: {${dropped}, ${done}}}\n`)).toEqual([]);
    expect(await about('how.steps', `${rest}how: {activities: {${dropped}}}\n`)).toEqual(['warning how.steps']);
    const schedule = 'schedule: {a: {date: 2027-01-01}, b: {status: cancelled}}\n';
    expect(await about('frequency.rhythm', schedule, 'communication-plan')).toEqual([]);
  });
});

describe('status', () => {
  it.each([
    ['draft', 'information', 'information'],
    ['in-review', 'warning', 'information'],
    ['approved', 'error', 'warning'],
    ['active', 'error', 'warning'],
  ])('%s: unanswered is %s, partial %s, extra questions information', async (status, unanswered, partial) => {
    const findings = await findingsOf(
      `kind: change-plan\ntitle: x\nstatus: ${status}\nwhy:\n  goal: {statement: We ship}\n  alignment:\n`,
    );
    const severity = (code: string) => findings.find(({ finding }) => finding.code === code)?.finding.severity;
    expect([severity('why.alignment'), severity('why.goal'), severity('why.urgency')]).toEqual([
      unanswered,
      partial,
      'information',
    ]);
  });

  it.each(['done', 'stopped'])('%s plans are not asked any more', async (status) => {
    expect(await findingsOf(`kind: change-plan\ntitle: x\nstatus: ${status}\n`)).toEqual([]);
  });

  it('of a restricted plan no prose is shown', async () => {
    const findings = await findingsOf(
      'kind: change-plan\ntitle: x\nconfidentiality: restricted\nwhen:\n  start: the secret day of all days\n',
    );
    const finding = findings.find((each) => each.finding.code === 'bad-date');
    expect(finding?.message).toBe('"(text withheld)" is no day that can be found in a calendar.');
  });
});

import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../report/located-finding.ts';
import { drawCheck, findingsOf, type PictureOptions } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';

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

  it('finds anchors of dates, and circles among them', async () => {
    await expectPicture(
      'kind: change-plan\ntitle: x\nwhen:\n  start: 2027-01-04\n  milestones:\n    announce: {date: anounce + 1 day}\n                     ~~~~~~~~~~~~~~~ unresolved-reference\n    one: {date: two + 1 day}\n                ~~~~~~~~~~~ bad-date\n    two: {date: one + 1 day}\n                ~~~~~~~~~~~ bad-date',
    );
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

  it('are information once the question is answered', async () => {
    const text = plan(
      '{question: why.alignment, owner: ada, due: 2026-12-01}',
      'approved',
      '    - {objective: Grow our people, how: They learn}\n',
    );
    expect(await drawn(text, about(['why.alignment']))).toContain('~ information why.alignment');
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

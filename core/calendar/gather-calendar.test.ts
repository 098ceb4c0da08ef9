import { describe, expect, test } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { calendarDocument } from './calendar-document.ts';
import { type CommunicationsCalendar, gatherCalendar } from './gather-calendar.ts';
import { itemTexts } from './item-texts.ts';
import { planKeys } from './plan-keys.ts';

const CHANGE = `kind: change-plan
title: "Move to the new office"
time-zone: Europe/Berlin
language: de
when: {start: 2027-03-01, go-live: 2027-04-12, end: 2027-06-30}
safety:
  job-security: {position: "Nobody loses a job."}
`;

const COMMS = `kind: communication-plan
for: ./office.change.yaml
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist", email: rosa@example.org}
contact: {person: rosa}
responsibility: {author: rosa, approver: rosa, sender: rosa}
audiences:
  staff: {name: "All staff", do: "Pack your desk"}
  visitors: {name: "Visitors", do: "Ask at the desk"}
messages:
  points:
    why: {text: "The lease ends.", answers: [why]}
    jobs: {text: "All jobs stay.", answers: [job-security]}
training:
  sessions:
    - {topic: "Using the desks", audience: staff, date: 2027-04-01}
schedule:
  talk:
    date: go-live - 2 weeks
    time: "09:00"
    audiences: [staff, visitors, nobody]
    channel: radio
    messages: [why, jobs]
    embargo-until: go-live
  later: {audiences: [staff], status: cancelled}
  news: {every: weekly on tue until 2027-03-16, audiences: [staff]}
`;

async function gather(
  files: Readonly<Record<string, string>>,
  names = Object.keys(files),
  hasRestricted = false,
): Promise<CommunicationsCalendar> {
  const workspace = await memoryWorkspace(files, '2027-03-02');
  const { calendar } = await gatherCalendar(workspace, names.map(toUri), hasRestricted);
  if (!calendar) throw new Error('There is no calendar.');
  return calendar;
}

const FILES = { 'office.change.yaml': CHANGE, 'office.comms.yaml': COMMS };

function itemIn({ items }: CommunicationsCalendar, shortName: string) {
  const item = items.find((each) => each.shortName === shortName);
  if (!item) throw new Error(`There is no ${shortName}.`);
  return item;
}

describe('an item of the calendar', () => {
  test('has what its plan says and inherits, and whom to ask', async () => {
    const calendar = await gather(FILES);
    expect(itemIn(calendar, 'talk')).toMatchObject({
      type: 'touchpoint',
      key: 'office.comms/talk',
      title: 'Talk',
      dates: ['2027-03-29'],
      time: '09:00',
      minutes: 15,
      plan: { title: 'Office news', zone: 'Europe/Berlin', version: 0 },
      audiences: [{ name: 'All staff' }, { name: 'Visitors' }, { name: 'nobody' }],
      channels: [{ name: 'radio' }],
      author: { name: 'Rosa Lindqvist' },
      approver: { name: 'Rosa Lindqvist' },
      sender: { name: 'Rosa Lindqvist' },
      status: 'planned',
      contact: { name: 'Rosa Lindqvist', address: 'rosa@example.org' },
      embargo: '2027-04-12',
    });
  });

  test('asks each audience for what it is to do', async () => {
    const calendar = await gather(FILES);
    const { asks } = itemTexts(itemIn(calendar, 'talk'), calendar.wording);
    expect(asks).toBe('All staff: Pack your desk; Visitors: Ask at the desk');
  });

  test('says about jobs only what somebody has approved', async () => {
    expect(itemIn(await gather(FILES), 'talk').says).toEqual(['The lease ends.']);
    const approved = CHANGE.replace('a job."', 'a job.", approved-by: rosa');
    const calendar = await gather({ ...FILES, 'office.change.yaml': approved });
    expect(itemIn(calendar, 'talk').says).toEqual(['The lease ends.', 'All jobs stay.']);
    const restricted = { ...FILES, 'office.comms.yaml': `${COMMS}confidentiality: restricted\n` };
    restricted['office.comms.yaml'] = restricted['office.comms.yaml'].replace(
      'talk:',
      'talk:\n    subject: All jobs stay',
    );
    const asked = itemIn(await gather(restricted, ['office.comms.yaml'], true), 'talk');
    expect([asked.title, asked.says]).toEqual(['Talk', ['The lease ends.']]);
  });

  test('repeats on each of its days, and may be called off or have no day', async () => {
    const calendar = await gather(FILES);
    expect(itemIn(calendar, 'news').dates).toEqual(['2027-03-02', '2027-03-09', '2027-03-16']);
    expect(itemIn(calendar, 'later')).toMatchObject({ status: 'cancelled', dates: [] });
  });
});

describe('the calendar', () => {
  test('of a change is what its communication plans schedule, with the days of the change, each once', async () => {
    const ofChange = await gather(FILES, ['office.change.yaml']);
    const ofBoth = await gather(FILES);
    const keys = ofChange.items.map(({ key }) => key).sort();
    expect(keys).toEqual([
      'office.change/end',
      'office.change/go-live',
      'office.change/start',
      'office.comms/later',
      'office.comms/news',
      'office.comms/session.using-the-desks-staff',
      'office.comms/talk',
    ]);
    expect(ofBoth.items.map(({ key }) => key).sort()).toEqual(keys);
  });

  test('of one communication plan leaves out what another one of the same change schedules', async () => {
    const other = COMMS.replace('Office news', 'More news').replace('  talk:', '  other-talk:');
    const files = { ...FILES, 'more.comms.yaml': other };
    const one = (await gather(files, ['more.comms.yaml'])).items.map(({ shortName }) => shortName);
    expect([one.includes('other-talk'), one.includes('talk')]).toEqual([true, false]);
    const all = (await gather(files)).items.map(({ key }) => key);
    expect(all).toEqual(expect.arrayContaining(['office.comms/talk', 'more.comms/other-talk']));
  });

  test('speaks the language of its plan, and takes its name from it', async () => {
    expect((await gather(FILES, ['office.comms.yaml'])).name).toBe('Communications: Office news');
    const german = { ...FILES, 'office.comms.yaml': COMMS.replace('title:', 'language: de\ntitle:') };
    const calendar = await gather(german, ['office.comms.yaml']);
    expect(calendar.name).toBe('Kommunikation: Office news');
    expect(calendarDocument(calendar).pages[0]?.sections[0]?.title).toMatch(/^Woche 9, ab 1\. März 2027$/);
  });

  test('leaves out restricted plans, and tells of them', async () => {
    const secret = COMMS.replace('Office news', 'Zqxsecret').concat('confidentiality: restricted\n');
    const workspace = await memoryWorkspace({ ...FILES, 'secret.comms.yaml': secret }, '2027-03-02');
    const { calendar, restricted } = await gatherCalendar(workspace, workspace.planUris(), false);
    expect(restricted).toEqual([toUri('secret.comms.yaml')]);
    expect(JSON.stringify(calendar?.items)).not.toContain('Zqxsecret');
    const whole = await gatherCalendar(workspace, workspace.planUris(), true);
    expect(JSON.stringify(whole.calendar?.items)).toContain('Zqxsecret');
  });
});

test('each word on its page names a place of a plan, but for those that are ours', async () => {
  const { title, pages } = calendarDocument(await gather(FILES));
  const tables = pages.flatMap(({ sections }) => sections.flatMap(({ content }) => content));
  const pieces = tables.flatMap((table) => (table.type === 'table' ? table.rows.flat(2) : []));
  expect(pieces.length).toBeGreaterThan(20);
  for (const piece of [...pieces, ...title]) expect(piece.from.length, piece.text).toBeGreaterThan(0);
});

test('plans go by their files, and by as many folders as tell them apart', () => {
  const uris = ['file:///home/ana/a/x.comms.yaml', 'file:///home/ana/b/x.comms.yaml', 'file:///home/ana/b/y.comms.yml'];
  const keyOf = planKeys(uris);
  expect(uris.map((uri) => keyOf(uri, 0))).toEqual(['a/x.comms', 'b/x.comms', 'y.comms']);
  expect(keyOf(uris[2] as string, 1)).toBe('y.comms~2');
});

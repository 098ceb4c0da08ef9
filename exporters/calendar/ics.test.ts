import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { HOSTILE_TEXTS } from '../../core/testing/hostile-texts.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { renderIcs } from './ics.ts';

const CHANGE = `kind: change-plan
title: "Move to the new office"
when:
  start: 2027-03-01
  go-live: 2027-04-12
  end: 2027-06-30
  milestones:
    announce: {name: "Everybody knows", date: 2027-03-15}
`;

const COMMS = `kind: communication-plan
for: ./office.change.yaml
title: "Office news"
version: 3
updated: 2027-02-20
time-zone: Europe/Berlin
people:
  rosa: {name: "Rosa Lindqvist", email: rosa@example.org}
contact: {person: rosa, address: "#ask-the-move"}
responsibility: {sender: rosa}
audiences:
  staff: {name: "All staff; Berlin", do: "Pack your desk"}
channels:
  forum: {name: "Forum, weekly"}
messages:
  points:
    why: {text: "The old lease **ends**.", answers: [why]}
schedule:
  winter-talk:
    date: announce
    time: "09:00"
    audiences: [staff]
    channel: forum
    messages: [why]
    place: "Room 4, ground floor"
    duration: 30 minutes
    subject: "We move, and here is why"
  summer-talk: {date: 2027-05-11, time: "09:00", audiences: [staff], channel: forum}
  over-night: {date: 2027-03-27, time: "23:30", duration: 4 hours, audiences: [staff], channel: forum}
  poster: {date: announce + 1 day, audiences: [staff], channel: forum}
  called-off: {date: 2027-05-12, audiences: [staff], channel: forum, status: cancelled}
  no-day-yet: {audiences: [staff], channel: forum}
  news: {every: weekly on tue from 2027-03-16 until 2027-04-13, time: "16:00", audiences: [staff], channel: forum}
  monthly: {every: monthly on day 30 from 2027-01-30 until 2027-03-30, audiences: [staff], channel: forum}
`;

async function ics(comms = COMMS, change = CHANGE): Promise<string> {
  const workspace = await memoryWorkspace({ 'office.change.yaml': change, 'office.comms.yaml': comms }, '2027-03-02');
  const { calendar } = await gatherCalendar(workspace, [toUri('office.comms.yaml')], false);
  if (!calendar) throw new Error('There is no calendar.');
  return renderIcs(calendar);
}

function read(text: string): Map<string, ICAL.Event> {
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')));
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return new Map(events.map((event) => [event.uid.replace('@changewright', ''), event]));
}

function eventIn(events: ReadonlyMap<string, ICAL.Event>, key: string): ICAL.Event {
  const event = events.get(key);
  if (!event) throw new Error(`There is no ${key} among ${[...events.keys()].join(', ')}.`);
  return event;
}

const utc = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('another program reads', () => {
  test('times in winter and in summer as the moments that they are', async () => {
    const events = read(await ics());
    expect(utc(eventIn(events, 'office.comms/winter-talk').startDate)).toBe('2027-03-15T08:00:00.000Z');
    expect(utc(eventIn(events, 'office.comms/winter-talk').endDate)).toBe('2027-03-15T08:30:00.000Z');
    expect(utc(eventIn(events, 'office.comms/summer-talk').startDate)).toBe('2027-05-11T07:00:00.000Z');
    expect(utc(eventIn(events, 'office.comms/summer-talk').endDate)).toBe('2027-05-11T07:15:00.000Z');
  });

  test('four hours over the night in which clocks are put on', async () => {
    const event = eventIn(read(await ics()), 'office.comms/over-night');
    expect(utc(event.startDate)).toBe('2027-03-27T22:30:00.000Z');
    expect(utc(event.endDate)).toBe('2027-03-28T02:30:00.000Z');
  });

  test('the whole day where no time is given', async () => {
    const { startDate, endDate } = eventIn(read(await ics()), 'office.comms/poster');
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2027-03-16', '2027-03-17']);
  });

  test('what repeats as one event, at the same hour by the clocks all the time', async () => {
    const event = eventIn(read(await ics()), 'office.comms/news');
    const iterator = event.iterator();
    const moments: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) moments.push(utc(next));
    expect(moments).toEqual([
      '2027-03-16T15:00:00.000Z',
      '2027-03-23T15:00:00.000Z',
      '2027-03-30T14:00:00.000Z',
      '2027-04-06T14:00:00.000Z',
      '2027-04-13T14:00:00.000Z',
    ]);
  });

  test('each day by itself where no rule says just these days', async () => {
    const keys = [...read(await ics()).keys()].filter((key) => key.includes('monthly'));
    expect(keys).toEqual([
      'office.comms/monthly/2027-01-30',
      'office.comms/monthly/2027-02-28',
      'office.comms/monthly/2027-03-30',
    ]);
  });

  test('what is called off, so that it goes away, and nothing of what has no day', async () => {
    const events = read(await ics());
    expect(eventIn(events, 'office.comms/called-off').component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(eventIn(events, 'office.comms/poster').component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect([...events.keys()].filter((key) => key.includes('no-day'))).toEqual([]);
  });

  test('the days of the change beside', async () => {
    const events = read(await ics());
    expect(eventIn(events, 'office.change/go-live').summary).toBe('Go-live: Move to the new office');
    expect(eventIn(events, 'office.change/milestone.announce').summary).toBe('Everybody knows');
  });

  test('what it is about, where, from whom, and whom to ask', async () => {
    const event = eventIn(read(await ics()), 'office.comms/winter-talk');
    expect(event.summary).toBe('We move, and here is why');
    expect(event.location).toBe('Room 4, ground floor');
    expect(event.description.split('\n')).toEqual([
      'For whom: All staff, Berlin',
      'Channel: Forum, weekly',
      'Sender: Rosa Lindqvist',
      'What it says: The old lease ends.',
      'What people are asked to do: Pack your desk',
      'Questions to: Rosa Lindqvist, #ask-the-move',
      'Plan: Office news',
    ]);
  });

  test('a version that raises the number of each event', async () => {
    const { component } = eventIn(read(await ics()), 'office.comms/poster');
    expect(component.getFirstPropertyValue('sequence')).toBe(3);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2027-03-02T00:00:00Z');
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe('2027-02-20T00:00:00Z');
    const later = eventIn(read(await ics(COMMS.replace('version: 3', 'version: 4'))), 'office.comms/poster');
    expect(later.component.getFirstPropertyValue('sequence')).toBe(4);
  });
});

test('without a time zone a time holds wherever one is', async () => {
  const text = await ics(COMMS.replace('time-zone: Europe/Berlin\n', ''));
  expect(text).not.toContain('VTIMEZONE');
  expect(text).toContain('DTSTART:20270315T090000\r\n');
});

test('the machine that writes it has no say in its times', async () => {
  const before = process.env.TZ;
  const expected = await ics();
  try {
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata']) {
      process.env.TZ = zone;
      expect(await ics()).toBe(expected);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('lines end as they should and none is longer than 75 octets', async () => {
  const text = await ics(COMMS.replace('We move', `${'Wir ziehen um – größer, schöner 🏢 '.repeat(12)}We move`));
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('no text of a plan becomes more than text', async () => {
  for (const hostile of HOSTILE_TEXTS) {
    const quoted = JSON.stringify(hostile);
    const comms = COMMS.replace('"Office news"', quoted)
      .replace('"We move, and here is why"', quoted)
      .replace('"Room 4, ground floor"', quoted)
      .replace('"Forum, weekly"', quoted)
      .replace('"All staff; Berlin"', quoted);
    const text = await ics(comms);
    const events = read(text);
    expect(events.size).toBe(13);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(13);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
  }
});

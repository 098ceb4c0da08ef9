import { expect, test } from 'vitest';
import { gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { HOSTILE_TEXTS } from '../../core/testing/hostile-texts.ts';
import { memoryWorkspace } from '../../core/testing/memory-host.ts';
import { renderCsv } from './csv.ts';

const COMMS = `kind: communication-plan
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist"}
audiences:
  staff: {name: "All staff"}
schedule:
  talk: {date: 2027-03-15, time: "09:00", audiences: [staff], sender: rosa, subject: "A talk, with \\"questions\\""}
  news: {every: "weekly on tue from 2027-03-16 until 2027-03-23", audiences: [staff]}
`;

async function csv(comms = COMMS): Promise<string> {
  const workspace = await memoryWorkspace({ 'office.comms.yaml': comms }, '2027-03-02');
  const { calendar } = await gatherCalendar(workspace, workspace.planUris(), false);
  if (!calendar) throw new Error('There is no calendar.');
  return renderCsv(calendar);
}

/** As RFC 4180 says it is read. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/y;
  field.lastIndex = 1;
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('one line for each day of each item, for spreadsheets in whatever language', async () => {
  const text = await csv();
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head = [], ...rows] = parse(text);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(column('Date')).toEqual(['2027-03-15', '2027-03-16', '2027-03-23']);
  expect(column('Time')).toEqual(['09:00', '', '']);
  expect(column('Item')).toEqual(['A talk, with "questions"', 'News', 'News']);
  expect(column('For whom')).toEqual(['All staff', 'All staff', 'All staff']);
  expect(column('Sender')).toEqual(['Rosa Lindqvist', '', '']);
  expect(column('Short name')).toEqual(['talk', 'news', 'news']);
});

test('nothing in it is computed, and no text of a plan makes another line', async () => {
  for (const hostile of HOSTILE_TEXTS) {
    const rows = parse(await csv(COMMS.replace(/"A talk.*"(?=})/, JSON.stringify(hostile))));
    expect(rows).toHaveLength(4);
    for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  }
});

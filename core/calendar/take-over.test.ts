import { describe, expect, test } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { english } from '../messages/english.ts';
import { memoryHost, toUri } from '../testing/memory-host.ts';
import { editedSchedule, type Rows, write } from '../testing/workbook-of.ts';
import { Wording } from '../words/wording.ts';
import { Workspace } from '../workspace.ts';
import { gatherCalendar } from './gather-calendar.ts';
import { COLUMNS, scheduleSheet } from './schedule-sheet.ts';
import { takeOver } from './take-over.ts';

const CHANGE = `kind: change-plan
title: "Move to the new office"
when:
  start: 2027-03-01
  go-live: 2027-04-12
  end: 2027-06-30
  milestones:
    announce: {date: 2027-03-15}
`;

const COMMS = `kind: communication-plan
for: ./office.change.yaml
title: "Office news"
people:
  rosa: {name: "Rosa Lindqvist"}
  tom: {name: "Tom Adeyemi"}
responsibility: {sender: rosa}
audiences:
  staff: {name: "All staff"}
  managers: {name: "Managers"}
channels:
  forum: {name: "Forum"}
  mail: {name: "E-mail"}
schedule:
  briefing:
    # Managers come first.
    date: announcement - 3 working days  # before everybody else
    time: "09:00"
    audiences: [managers]
    channel: forum
    sender: tom
  announcement:
    date: 2027-03-17
    audiences:
      - managers # and their deputies
      - staff
    channel: [forum, mail]
  follow-up: {date: announcement + 2 days, audiences: [staff], channel: mail}
  news: {every: weekly on tue from 2027-03-16 until 2027-03-30, audiences: [staff], channel: mail}
`;

/** The two last facts of an entry between brackets. */
const FLOW = COMMS.replace(
  'audiences: [staff], channel: mail}\n  news',
  'audiences: [staff], channel: mail, time: "09:00", sender: tom}\n  news',
);

interface Result {
  /** The lines of the plan that are others afterwards, as they are then. */
  readonly lines: readonly string[];
  readonly changes: readonly string[];
  readonly problems: readonly string[];
}

const FILES = { 'office.change.yaml': CHANGE, 'office.comms.yaml': COMMS };
const URI = toUri('office.comms.yaml');

async function workspaceOf(comms: string): Promise<Workspace> {
  const workspace = new Workspace(memoryHost({ ...FILES, 'office.comms.yaml': comms }, '2027-03-02'));
  await workspace.scan('file:///w');
  return workspace;
}

/** Exported from the plan, edited as a workbook, and taken over into the plan as it is then. */
async function comeBack(edit: (rows: Rows) => void, { now = COMMS } = {}): Promise<Result> {
  const { calendar } = await gatherCalendar(await workspaceOf(COMMS), [URI], false);
  if (!calendar) throw new Error('There is no calendar.');
  const workspace = await workspaceOf(now);
  const taken = await takeOver(workspace, [URI], editedSchedule(scheduleSheet(calendar), edit), new Wording(english));
  if (!taken) throw new Error('There is no plan.');
  const after = applyEdits(now, taken.edits.get(URI) ?? []);
  const before = new Set(now.split('\n'));
  return {
    lines: after.split('\n').filter((line) => !before.has(line)),
    changes: taken.changes.map(({ place, message }) => `${place} ${message}`),
    problems: taken.problems.map(({ type, place, message }) => `${type} ${place} ${message}`),
  };
}

const NOTHING: Result = { lines: [], changes: [], problems: [] };

test('a workbook that nobody has touched changes nothing', async () => {
  expect(await comeBack(() => undefined)).toEqual(NOTHING);
});

test('rows may stand in another order, and columns too', async () => {
  const shuffle = (rows: Rows) => {
    const [head = [], ...others] = rows;
    rows.splice(0, rows.length, head, ...others.reverse());
    for (const row of rows) row.unshift(row.pop());
  };
  expect(await comeBack(shuffle)).toEqual(NOTHING);
});

describe('what is written', () => {
  test('a time, a sender, a status, an audience and a channel as the smallest edits', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'briefing', 'time', '8:30');
      write(rows, 'briefing', 'sender', 'rosa lindqvist');
      write(rows, 'announcement', 'status', 'sent');
      write(rows, 'announcement', 'audiences', 'Managers; Managers; Tom Adeyemi');
      write(rows, 'follow-up', 'channels', 'Forum; mail');
    });
    expect(result.problems).toEqual([]);
    expect(result.lines).toEqual([
      '    time: "08:30"',
      '    sender: rosa',
      '      - tom',
      '    status: sent',
      '  follow-up: {date: announcement + 2 days, audiences: [staff], channel: [forum, mail]}',
    ]);
  });

  test('times and days as workbooks count them', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'briefing', 'time', 0.4375);
      write(rows, 'announcement', 'date', 46464);
    });
    expect(result.lines).toEqual(['    time: "10:30"', '    date: 2027-03-18']);
  });

  test('a time and a sender that are taken away', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'briefing', 'time', undefined);
      write(rows, 'briefing', 'sender', '');
    });
    expect(result.changes).toEqual([
      'B2 Briefing: Time from 09:00 to –.',
      'E2 Briefing: Sender from Tom Adeyemi to –.',
    ]);
    expect(result.problems).toEqual([]);
  });

  test('neighbours between brackets that are both taken away', async () => {
    const { calendar } = await gatherCalendar(await workspaceOf(FLOW), [URI], false);
    if (!calendar) throw new Error('There is no calendar.');
    const edit = (rows: Rows) => {
      write(rows, 'follow-up', 'time', '');
      write(rows, 'follow-up', 'sender', '');
    };
    const schedule = editedSchedule(scheduleSheet(calendar), edit);
    const taken = await takeOver(await workspaceOf(FLOW), [URI], schedule, new Wording(english));
    const after = applyEdits(FLOW, taken?.edits.get(URI) ?? []);
    expect(after).toBe(FLOW.replace(', time: "09:00", sender: tom', ''));
  });

  test('what repeats, once for all of its rows', async () => {
    const result = await comeBack((rows) => write(rows, 'news', 'sender', 'Tom Adeyemi'));
    expect(result.changes).toHaveLength(1);
    expect(result.lines).toEqual([
      '  news: {every: weekly on tue from 2027-03-16 until 2027-03-30, audiences: [staff], channel: mail, sender: tom}',
    ]);
  });
});

describe('days that count from others', () => {
  test('one that is changed is a calendar day from then on, which is told', async () => {
    const result = await comeBack((rows) => write(rows, 'briefing', 'date', '2027-03-11'));
    expect(result.lines).toEqual(['    date: 2027-03-11  # before everybody else']);
    expect(result.changes).toEqual([
      'A2 Briefing: Date from 2027-03-12 to 2027-03-11. The plan said "announcement - 3 working days": from now on it is a fixed day that no longer moves with it.',
    ]);
  });

  test('what is not touched moves along, which is told', async () => {
    const result = await comeBack((rows) => write(rows, 'announcement', 'date', '2027-03-24'));
    expect(result.lines).toEqual(['    date: 2027-03-24']);
    expect(result.problems).toEqual([
      'note  Briefing counts from what was moved ("announcement - 3 working days") and moves along, from 2027-03-12 to 2027-03-19.',
      'note  Follow up counts from what was moved ("announcement + 2 days") and moves along, from 2027-03-19 to 2027-03-26.',
    ]);
  });

  test('all put off by a week keep counting', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'announcement', 'date', '2027-03-24');
      write(rows, 'briefing', 'date', '2027-03-19');
      write(rows, 'follow-up', 'date', '2027-03-29');
    });
    expect(result.lines).toEqual([
      '    date: 2027-03-24',
      '  follow-up: {date: 2027-03-29, audiences: [staff], channel: mail}',
    ]);
    expect(result.problems).toEqual([
      'note A2 Briefing: 2027-03-19 follows from "announcement - 3 working days" by itself, so nothing is written there.',
    ]);
  });
});

describe('what is not taken over', () => {
  test('names that nobody has, with the nearest one', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'briefing', 'sender', 'Rosa Lindquist');
      write(rows, 'briefing', 'audiences', 'Managers; Mangers');
      write(rows, 'briefing', 'channels', 'Radio');
      write(rows, 'briefing', 'status', 'planed');
    });
    expect(result.lines).toEqual([]);
    expect(result.problems).toEqual([
      'problem D2 Briefing: there is no status "planed". Write planned, sent or cancelled. Do you mean "planned"?',
      'problem E2 Briefing: nobody is called "Rosa Lindquist" in the plan. Do you mean "Rosa Lindqvist"?',
      'problem F2 Briefing: no audience and no person is called "Mangers" in the plan. Do you mean "Managers"?',
      'problem G2 Briefing: no channel is called "Radio" in the plan.',
    ]);
  });

  test.each([
    ['03/04/2027', '"03/04/2027" is no day'],
    ['soon', '"soon" is no day'],
    [46463.5, '"46463.5" is no day'],
    [true, '"true" is no day'],
    ['', 'Date must not be empty'],
  ])('%s as a day', async (entry, message) => {
    const { lines, problems } = await comeBack((rows) => write(rows, 'announcement', 'date', entry));
    expect(lines).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test.each([['noon'], ['25:00'], [1.5], [-0.1]])('%s as a time', async (entry) => {
    const { lines, problems } = await comeBack((rows) => write(rows, 'announcement', 'time', entry));
    expect(lines).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('is no time of day')]);
  });

  test('what plan and workbook have both changed', async () => {
    const now = COMMS.replace('time: "09:00"', 'time: "11:00"').replace('sender: tom', 'sender: rosa');
    const edit = (rows: Rows) => {
      write(rows, 'briefing', 'time', '08:00');
      write(rows, 'briefing', 'sender', 'Rosa Lindqvist');
    };
    const result = await comeBack(edit, { now });
    expect(result.lines).toEqual([]);
    expect(result.problems).toEqual([
      'conflict B2 Briefing: Time was 09:00 when the workbook was written, is 11:00 in the plan by now, and 08:00 in the workbook. Decide which one holds and write it into the plan.',
    ]);
  });

  test('what only the plan has changed stays', async () => {
    const result = await comeBack(() => undefined, { now: COMMS.replace('time: "09:00"', 'time: "11:00"') });
    expect(result).toEqual(NOTHING);
  });

  test('one day of what repeats', async () => {
    const result = await comeBack((rows) => {
      write(rows, 'news', 'date', '2027-03-17', ['2027-03-16']);
      write(rows, 'news', 'time', '10:00', ['2027-03-23']);
    });
    expect(result.lines).toEqual([]);
    expect(result.problems).toEqual([
      expect.stringContaining('A3 News: it repeats, so one of its days cannot be moved here'),
      expect.stringContaining('B6 News: it repeats, and Time was changed in some of its rows only'),
    ]);
  });

  test('rows that were added, copied, deleted or torn apart', async () => {
    const at = COLUMNS.indexOf('short-name');
    const result = await comeBack((rows) => {
      const row = (name: string) => rows.findIndex((each) => each[at] === name);
      rows.splice(row('follow-up'), 1);
      const [news = []] = rows.filter((each) => each[at] === 'news');
      rows.push([...news], ['2027-03-20', undefined, 'Party']);
      (rows[row('briefing')] ?? [])[at] = 'announcement';
    });
    expect(result.lines).toEqual([]);
    expect(result.problems).toEqual([
      expect.stringContaining('The row of "Follow up" (Office news) was deleted.'),
      expect.stringContaining('Briefing: the columns of this row no longer belong together'),
      expect.stringContaining('stands in the workbook twice, here and in row 3'),
      expect.stringContaining('A new row ("Party") is not taken over.'),
    ]);
  });

  test('what is shown for information', async () => {
    const { problems } = await comeBack((rows) => write(rows, 'briefing', 'item', 'Another title'));
    expect(problems).toEqual([expect.stringContaining('C2 Briefing: Item is shown for information')]);
  });

  test('an item that is gone, and a column that is gone', async () => {
    const now = COMMS.replace(/ {2}follow-up: .*\n/, '');
    const gone = await comeBack((rows) => write(rows, 'follow-up', 'time', '10:00'), { now });
    expect(gone.problems).toEqual([expect.stringContaining('Follow up: it is no longer in the plan "Office news"')]);
    const column = await comeBack((rows) => {
      (rows[0] ?? [])[COLUMNS.indexOf('sender')] = 'Who?';
    });
    expect(column.problems).toEqual([expect.stringContaining('The column "Sender" is gone')]);
  });

  test('what is written once for several items', async () => {
    const now = COMMS.replace('time: "09:00"', 'time: &early "09:00"').replace(
      'channel: mail}\n  news',
      'channel: mail, time: *early}\n  news',
    );
    const workspace = await workspaceOf(now);
    const { calendar } = await gatherCalendar(workspace, [URI], false);
    if (!calendar) throw new Error('There is no calendar.');
    const schedule = editedSchedule(scheduleSheet(calendar), (rows) => {
      write(rows, 'follow-up', 'time', '10:00');
      write(rows, 'follow-up', 'sender', 'Tom Adeyemi');
    });
    const taken = await takeOver(workspace, [URI], schedule, new Wording(english));
    expect(taken?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Follow up: Time is written once for several items'),
    ]);
    expect(applyEdits(now, taken?.edits.get(URI) ?? [])).toBe(now.replace('*early}', '*early, sender: tom}'));
  });

  test("a sender that is the whole plan's", async () => {
    const { lines, problems } = await comeBack((rows) => write(rows, 'announcement', 'sender', ''));
    expect(lines).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('its sender is the one of the whole plan')]);
  });
});

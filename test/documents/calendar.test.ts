import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type CommunicationsCalendar, gatherCalendar } from '../../core/calendar/gather-calendar.ts';
import { scheduleSheet } from '../../core/calendar/schedule-sheet.ts';
import { takeOver } from '../../core/calendar/take-over.ts';
import { english } from '../../core/messages/english.ts';
import { memoryWorkspace } from '../../core/testing/memory-host.ts';
import { Wording } from '../../core/words/wording.ts';
import { exportCalendar } from '../../exporters/export-calendar.ts';
import { readScheduleWorkbook } from '../../exporters/read-schedule-workbook.ts';
import { canReadBack, convert, picturesOfPages, textOfPages, unwrapped } from './read-back.ts';

/** The first sheet as it is shown, in UTF-8. */
const WITH_SEPARATORS = 'csv:Text - txt - csv (StarCalc):44,34,76';

async function calendarOf(example: string) {
  const folder = `examples/${example}`;
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')));
  const workspace = await memoryWorkspace(
    Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])),
    '2027-01-15',
  );
  const uris = workspace.planUris();
  const { calendar } = await gatherCalendar(workspace, uris, false);
  if (!calendar) throw new Error('There is no calendar.');
  return { workspace, uris, calendar };
}

function touchpointsIn({ items }: CommunicationsCalendar) {
  return items.filter(({ type }) => type === 'touchpoint');
}

describe.runIf(canReadBack())('the workbook of a calendar in LibreOffice', () => {
  test.each(['small', 'engineering', 'hospital'])(
    '%s: every item with its day, and the schedule alone is seen',
    async (example) => {
      const { calendar } = await calendarOf(example);
      const bytes = await exportCalendar(calendar, 'xlsx');
      const rows = new TextDecoder().decode(await convert(bytes, 'xlsx', WITH_SEPARATORS)).split('\n');
      for (const { title, shortName, dates } of touchpointsIn(calendar))
        for (const date of dates) {
          const row = rows.find((each) => each.startsWith(date) && each.includes(`,${shortName},`));
          expect(row, `${title} on ${date}`).toContain(title);
        }
      const pages = (await textOfPages(await convert(bytes, 'xlsx', 'pdf'))).map(unwrapped);
      expect(pages.join(' ')).toContain('Change what you like in the columns with a blue heading');
      expect(pages.join(' ')).not.toContain('changewright');
      expect(pages[0]).toContain('Date Time Item Status Sender For whom Channel');
    },
  );

  test('is on pages that are wide enough, and its head stands on each', async () => {
    const { calendar } = await calendarOf('hospital');
    const pdf = await convert(await exportCalendar(calendar, 'xlsx'), 'xlsx', 'pdf');
    const pages = (await textOfPages(pdf)).map(unwrapped).filter((page) => !page.includes('blue heading'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Date Time Item Status');
    expect((await picturesOfPages(pdf)).length).toBe(pages.length + 1);
  });

  test('saved there, comes back without a difference', async () => {
    const { workspace, uris, calendar } = await calendarOf('hospital');
    const saved = await convert(await exportCalendar(calendar, 'xlsx'), 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
    const schedule = await readScheduleWorkbook(saved);
    if (typeof schedule === 'string') throw new Error(schedule);
    expect(schedule.sheet).toBe('Schedule');
    expect(schedule.rows.length).toBe(scheduleSheet(calendar).rows.length);
    const taken = await takeOver(workspace, uris, schedule, new Wording(english));
    expect(taken).toEqual({ changes: [], problems: [], edits: new Map() });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from '../document/line.ts';
import type { Picture } from '../document/picture.ts';
import type { Source } from '../document/piece.ts';
import { nodeAt } from '../parse/tree.ts';
import { composingOf, picturesOf } from '../testing/all-pictures.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { calendarOf } from './calendar-of.ts';
import { channelMatrixOf } from './channel-matrix-of.ts';
import { completenessOf } from './completeness-of.ts';
import { messageMatrixOf } from './message-matrix-of.ts';
import { riskMapOf } from './risk-map-of.ts';
import { stageCoverageOf } from './stage-coverage-of.ts';
import { timelineOf } from './timeline-of.ts';

const EXAMPLES = [
  ['engineering', 'ship.change.yaml'],
  ['hospital', 'handover.change.yaml'],
  ['small', 'expenses.change.yaml'],
  ['draft', 'office-move.change.yaml'],
] as const;

function filesOf(name: string): Record<string, string> {
  const names = readdirSync(`examples/${name}`).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(names.map((file) => [file, readFileSync(`examples/${name}/${file}`, 'utf8')]));
}

/** Everything that says where it comes from, of whatever it is a part. */
function sourcesIn(part: unknown): Source[] {
  if (Array.isArray(part)) return part.flatMap(sourcesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'from' ? (value as Source[]) : sourcesIn(value)));
}

/** What is drawn by its name. */
function namesIn(picture: Picture): string[] {
  switch (picture.type) {
    case 'timeline': {
      const bars = picture.barLanes.flatMap(({ bars }) => bars.map(({ label }) => label));
      const lanes = picture.markLanes.filter(({ isOfMilestones }) => !isOfMilestones).map(({ title }) => title);
      return [...bars, ...lanes, ...picture.markLanes.flatMap(({ marks }) => marks.map(({ label }) => label))];
    }
    case 'risk-map':
      return picture.risks.map(({ label }) => label);
    case 'matrix': {
      const columns = picture.columns.filter((_, at) => picture.cells.some((row) => row[at]?.state === 'full'));
      return [...picture.rows, ...columns].map(({ label }) => label);
    }
    case 'calendar':
      return picture.days.flatMap(({ items }) => items.map(({ label }) => label));
    case 'grid':
      return picture.groups.map(({ label }) => label);
    case 'completeness':
      return picture.sections.map(({ label }) => label);
  }
}

function tableTextOf({ table }: Picture): string[] {
  return table.rows.map((row) => row.map(textOf).join(' | '));
}

test.each(EXAMPLES)(
  '%s: everything comes from a place that is there, and the table says all that is drawn',
  async (name, main) => {
    const files = filesOf(name);
    const composing = await composingOf(files, main, '2027-03-10');
    const roots = new Map(
      composing.family.members.map(({ plan }) => [`${plan.uri}#${plan.document.index}`, plan.document.root]),
    );
    const pictures = picturesOf(composing);
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) {
      expect(picture.description).not.toMatch(/[{}]|undefined|NaN/);
      const sources = sourcesIn(picture);
      expect(sources.length).toBeGreaterThan(0);
      for (const { uri, document, path } of sources) {
        const root = roots.get(`${uri}#${document}`);
        const isThere = nodeAt(root, path) !== undefined;
        // Of what is not said yet the place is where it will stand.
        const isNear = nodeAt(root, path.slice(0, -1)) !== undefined;
        expect({ path: path.join('.'), isThere: isThere || isNear }).toEqual({ path: path.join('.'), isThere: true });
      }
      const told = tableTextOf(picture).join('\n');
      for (const drawn of namesIn(picture)) expect(told).toContain(drawn);
      for (const row of picture.table.rows) expect(row.length).toBe(picture.table.headings.length);
    }
  },
);

test.each(EXAMPLES)('%s: the same plans on the same day make the same pictures', async (name, main) => {
  const make = async () => JSON.stringify(picturesOf(await composingOf(filesOf(name), main, '2027-03-10')));
  expect(await make()).toBe(await make());
});

test('staff see neither risks nor influence nor how far the plan is answered', async () => {
  const staff = await composingOf(filesOf('hospital'), 'handover.change.yaml', undefined, {
    reader: 'staff',
    include: new Set(['grid']),
  });
  expect(picturesOf(staff).map(({ id }) => id)).toEqual([
    'timeline',
    'message-matrix',
    'channel-matrix',
    'stage-coverage',
    'calendar',
  ]);
});

test('influence is drawn only where it is asked for', async () => {
  const plain = await composingOf(filesOf('hospital'), 'handover.change.yaml', undefined, {
    reader: 'sponsor',
    include: new Set(),
  });
  expect(picturesOf(plain).map(({ id }) => id)).not.toContain('influence-grid');
});

const CHANGE = `kind: change-plan
title: "New till"
status: approved
who:
  affected:
    clerks: {impact: high}
    guests: {impact: low}
    cashiers: {impact: medium}
when:
  start: 2027-02-01
  go-live: 2027-04-12
  phases:
    try: {name: "Try it", start: 2027-02-01, end: 2027-03-05}
    open-end: {name: "Later", start: 2027-04-12}
  milestones:
    ready: {name: "All is ready", date: 2027-04-05}
    party: {name: "Party"}
risks:
  small: {event: "A till breaks", likelihood: 2, impact: 2}
  large: {event: "Clerks leave", likelihood: 4, impact: 5, residual: {likelihood: 1, impact: 5}}
  unrated: {event: "Rain"}
`;
const COMMS = `kind: communication-plan
title: "New till: what we say"
status: approved
for: ./a.change.yaml
audiences:
  guests: {name: "Guests"}
  cashiers: {name: "Cashiers", deskless: true}
  clerks: {name: "Clerks"}
messages:
  points:
    why: {text: "The old till is no longer mended.", answers: [why]}
    how: {text: "You scan instead of typing.", answers: [personal-impact], not-for: [{audience: clerks, because: "They know."}]}
    undated: {text: "Thank you.", answers: [what-next]}
channels:
  mail: {name: "E-mail", medium: e-mail, reaches: [clerks, cashiers]}
  talk: {name: "Talk", medium: meeting, reaches: [clerks, cashiers]}
  poster: {name: "Poster", medium: print, reaches: [guests]}
schedule:
  first-word: {date: 2027-02-08, audiences: [cashiers], channel: mail, messages: [why], stage: awareness, priority: high}
  every-week: {every: "weekly on mon from 2027-03-01 until 2027-03-22", audiences: [clerks], channel: talk, messages: [why], stage: [awareness, desire]}
  some-day: {audiences: [clerks], messages: [undated], stage: ability}
  only-ada: {date: 2027-02-09, audiences: [ada], channel: talk}
people:
  ada: {name: "Ada Rennquist"}
blackouts:
  - {from: 2027-02-15, to: 2027-02-19, why: "Stocktaking"}
`;
const FILES = { 'a.change.yaml': CHANGE, 'a.comms.yaml': COMMS };
const made = (files = FILES) => composingOf(files, 'a.change.yaml', '2027-03-10');

test('a timeline has a lane for each audience, the most affected first, and one for single people', async () => {
  const timeline = timelineOf(await made());
  const marks = timeline?.markLanes.map(({ title, marks }) => [
    title,
    marks.map(({ date, label }) => `${date} ${label}`),
  ]);
  expect(marks).toEqual([
    ['Milestones', ['2027-02-01 Start', '2027-04-05 All is ready', '2027-04-12 Go-live']],
    ['Clerks', ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22'].map((day) => `${day} Every week`)],
    ['Cashiers', ['2027-02-08 First word']],
    ['Others', ['2027-02-09 Only ada']],
  ]);
  expect(timeline?.markLanes[2]?.marks[0]?.isStrong).toBe(true);
  expect(timeline?.barLanes).toMatchObject([{ title: 'Phases', bars: [{ label: 'Try it' }] }]);
  expect([timeline?.start, timeline?.end]).toEqual(['2027-02-01', '2027-04-12']);
});

test('the table of a timeline has what has no day too, and says so', async () => {
  const timeline = timelineOf(await made()) as Picture;
  const rows = tableTextOf(timeline);
  expect(rows).toContain('Phase | Later | 12 Apr 2027 to not yet answered | –');
  expect(rows).toContain('Milestone | Party | not yet answered | –');
  expect(rows).toContain('Communication | Every week | 4 times, 1 Mar 2027 to 22 Mar 2027 | Clerks');
  expect(rows).toContain('Communication | Some day | not yet answered | Clerks');
  expect(rows).toContain('Communication | Only ada | 9 Feb 2027 | Ada Rennquist');
});

test('risks are numbered from the highest on, and those without figures are in the table only', async () => {
  const map = riskMapOf(await made());
  expect(map?.risks.map(({ label }) => label)).toEqual(['Clerks leave', 'A till breaks']);
  expect(tableTextOf(map as Picture)).toEqual([
    '1 | Clerks leave | 4 × 5 = 20 | 1 × 5 = 5',
    '2 | A till breaks | 2 × 2 = 4 | not yet answered',
    '– | Rain | not yet answered | not yet answered',
  ]);
  expect(map?.note).toContain('One risk has no likelihood');
  expect(map?.description).toContain('1 before the responses, 0 after them');
});

test('a high risk is high from the score on that the organisation has set', async () => {
  const files = { ...FILES, 'changewright.yaml': 'rules:\n  untreated-high-risk: {score: 21}\n' };
  const map = riskMapOf(await made(files));
  expect(map?.high.score).toBe(21);
  expect(map?.description).toContain('0 before the responses');
});

test('key messages are missing where the rule on them says so', async () => {
  const composing = await made();
  const matrix = messageMatrixOf(composing);
  expect(matrix?.rows.map(({ label }) => label)).toEqual(['Clerks', 'Cashiers', 'Guests']);
  expect(matrix?.columns.map(({ label }) => label)).toEqual(['Why', 'How', 'Undated']);
  expect(matrix?.cells.map((row) => row.map(({ state, text }) => `${state} ${text}`.trim()))).toEqual([
    // Four Mondays; not for them, and it says why; planned for no day.
    ['full 4', 'none', 'part no day'],
    ['full 1', 'gap missing', 'gap missing'],
    // Of low impact: nothing is owed.
    ['none', 'none', 'none'],
  ]);
  const workspace = await memoryWorkspace(FILES, '2027-03-10');
  const found = (await workspace.check(toUri('a.comms.yaml')))?.plans
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === 'message-gap');
  expect(found?.map(({ message }) => message.params)).toMatchObject([
    { audience: 'cashiers', points: ['how', 'undated'] },
  ]);
});

test('nothing is said to be missing where the organisation does not want to hear of it', async () => {
  const files = { ...FILES, 'changewright.yaml': 'rules:\n  message-gap: off\n' };
  const matrix = messageMatrixOf(await made(files));
  expect(matrix?.cells.flat().filter(({ state }) => state === 'gap')).toEqual([]);
  expect(matrix?.description).not.toContain('lacks');
  expect(matrix?.legend.none).toBe('Does not hear it');
});

test('a channel reaches, is used, or is used though it does not reach', async () => {
  const matrix = channelMatrixOf(await made());
  expect(matrix?.columns.map(({ label }) => label)).toEqual(['E-mail', 'Talk', 'Poster']);
  expect(matrix?.cells.map((row) => row.map(({ state, text }) => `${state} ${text}`.trim()))).toEqual([
    ['part reaches', 'full 4', 'none'],
    // They have no desk: e-mail is lost on them.
    ['gap not reached', 'part reaches', 'none'],
    ['none', 'none', 'part reaches'],
  ]);
});

test('stages are missing where the rule on them says so', async () => {
  const matrix = stageCoverageOf(await made());
  expect(matrix?.cells.map((row) => row.map(({ state }) => state))).toEqual([
    ['full', 'full', 'gap', 'part', 'gap'],
    ['full', 'gap', 'gap', 'none', 'none'],
    ['gap', 'none', 'none', 'none', 'none'],
  ]);
});

test('a calendar shows the days on which nothing should be sent, and its table says why', async () => {
  const calendar = calendarOf(await made());
  expect(calendar?.months.map(({ label }) => label)).toEqual(['February 2027', 'March 2027', 'April 2027']);
  expect(calendar?.freeDays).toEqual(['2027-02-15', '2027-02-16', '2027-02-17', '2027-02-18', '2027-02-19']);
  const rows = tableTextOf(calendar as Picture);
  expect(rows).toContain('15 Feb 2027 to 19 Feb 2027 | Nothing is sent or started: Stocktaking | –');
  const weekly = rows.filter((row) => row.includes('Every week'));
  expect(weekly.map((row) => row.split('; ').length)).toEqual([4]);
  expect(rows).toEqual([...rows].sort((a, b) => Date.parse(a.slice(0, 11)) - Date.parse(b.slice(0, 11))));
});

test('a calendar of more than a year is drawn from this month on, and says what is in the table only', async () => {
  const files = { ...FILES, 'a.change.yaml': CHANGE.replace('go-live: 2027-04-12', 'go-live: 2029-04-12') };
  const calendar = calendarOf(await made(files));
  expect(calendar?.months).toHaveLength(12);
  expect(calendar?.months[0]?.month).toBe('2027-03');
  expect(calendar?.note).toBe('Days in 15 more months are in the table only.');
});

test.each(['9999-12-31', '0001-01-01'])(
  'a year that was mistyped (%s) costs no time and fills no page',
  async (day) => {
    const files = {
      ...FILES,
      'a.change.yaml': CHANGE.replace('ready: {name: "All is ready", date: 2027-04-05}', `ready: {date: ${day}}`),
    };
    const composing = await made(files);
    const start = performance.now();
    expect(calendarOf(composing)?.months.length).toBeLessThanOrEqual(12);
    expect(timelineOf(composing)?.ticks.length).toBeLessThanOrEqual(600);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

test('questions are counted by section, extra ones and those that do not apply apart', async () => {
  const picture = completenessOf(await made());
  const risks = picture?.sections.find(({ label }) => label === 'Risks');
  expect(risks).toMatchObject({ answered: 0, partial: 1, deferred: 0 });
  expect(risks?.from[0]?.path).toEqual(['risks']);
});

test('a plan in German has German pictures', async () => {
  const files = { ...FILES, 'a.change.yaml': CHANGE.replace('status:', 'language: de\nstatus:') };
  const composing = await made(files);
  expect(picturesOf(composing).map(({ title }) => title)).toContain('Wer welche Kernbotschaft hört');
  expect(timelineOf(composing)?.ticks[1]?.label).toBe('8. Feb.');
});

const OTHER = `kind: change-plan
title: "New shelves"
when: {start: 2027-02-22, milestones: {built: {name: "Shelves are built", date: 2027-02-26}}}
who: {stakeholders: {board: {influence: 5, support: 5}}}
risks: {fall: {event: "A shelf falls", likelihood: 1, impact: 5}}
`;

test('of several changes with one communication plan the pictures of each are its own', async () => {
  const files = {
    ...FILES,
    'b.change.yaml': OTHER,
    'a.comms.yaml': COMMS.replace('./a.change.yaml', '[./a.change.yaml, ./b.change.yaml]'),
  };
  const own = JSON.stringify(picturesOf(await made(files)));
  expect(own).not.toMatch(/shelf|shelves/i);
  const both = await composingOf(files, 'a.comms.yaml', '2027-03-10');
  expect(tableTextOf(riskMapOf(both) as Picture)).toHaveLength(4);
  const days = timelineOf(both)?.markLanes[0]?.marks.map(({ label }) => label);
  expect(days).toEqual([
    'Start: New till',
    'Start: New shelves',
    'Shelves are built',
    'All is ready',
    'Go-live: New till',
  ]);
});

test('where there is nothing to draw there is no picture', async () => {
  const composing = await composingOf({ 'a.change.yaml': 'kind: change-plan\ntitle: "T"\n' }, 'a.change.yaml');
  expect(picturesOf(composing).map(({ id }) => id)).toEqual(['completeness']);
});

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findRig } from './setup.mjs';
import { startWorkbench, type Workbench } from './workbench.ts';

/** The packed extension, or another one that is to be tried. */
const vsix = process.env.CHANGEWRIGHT_VSIX ?? fileURLToPath(new URL('../../.cache/changewright.vsix', import.meta.url));
const change = fileURLToPath(new URL('../../examples/small/expenses.change.yaml', import.meta.url));
const name = 'expenses.comms.yaml';
const today = '2027-01-11';
const why =
  'Claims on paper take 24 days, and the paper forms run out in March. If we wait, claims get stuck. The phone form starts on 2 March.';
const talk = { channel: 'team-meeting', messages: ['why'] };
const expected = {
  kind: 'communication-plan',
  title: 'Expense claims on the new form: what we say',
  status: 'approved',
  size: 'small',
  for: './expenses.change.yaml',
  audiences: {
    'field-service': {
      name: 'Field service',
      size: 22,
      managers: 'team-leads',
      know: 'How to claim, and from which day',
      do: 'Send each claim from the phone',
    },
    'team-leads': {
      name: 'Team leads',
      size: 3,
      know: 'The answers to the first questions',
      do: 'Show the form in the team meeting',
    },
  },
  messages: {
    core: 'Photo, send, paid within ten days.',
    points: {
      why: { text: why, answers: ['why', 'why-now', 'risk-of-not-changing', 'personal-impact', 'what-next'] },
    },
  },
  channels: {
    'team-meeting': {
      name: 'Team meeting',
      medium: 'meeting',
      direction: 'two-way',
      reaches: ['field-service', 'team-leads'],
    },
  },
  frequency: { default: 'every 2 weeks' },
  responsibility: { sender: 'malou' },
  contact: { person: 'ottokar', address: 'expenses@example.org', 'answers-within': '1 working day' },
  schedule: {
    'leads-first': { date: 'go-live - 10 working days', audiences: ['team-leads'], stage: 'awareness', ...talk },
    announcement: { date: 'go-live - 5 working days', audiences: ['field-service'], stage: 'awareness', ...talk },
    'what-we-heard': { date: 'go-live + 2 weeks', audiences: ['field-service'], stage: 'reinforcement', ...talk },
  },
  training: {
    'manager-kit': {
      briefing: 'leads-first',
      'talking-points': 'Paid within ten days. A photo is enough. Paper is taken until 31 March.',
      faq: 'No phone? Use the one in the break room.',
      coach: 'ottokar',
    },
  },
  feedback: {
    loops: {
      'break-talk': {
        method: 'Three questions over coffee, written on the board',
        audiences: ['field-service'],
        cadence: 'weekly on wed',
        owner: 'ottokar',
        'reports-back': 'what-we-heard',
      },
    },
  },
};
/** As long as a busy machine may need for what comes by itself. */
const patience = { timeout: 30_000, interval: 250 };

const rig = await findRig();
if ('missing' in rig) console.log(`VS Code tests left out: ${rig.missing}`);

describe.skipIf('missing' in rig)('a communication plan from an empty file', () => {
  let folder: string;
  let workbench: Workbench;

  beforeAll(async () => {
    // The days of the change plan lie ahead of it.
    process.env.CHANGEWRIGHT_TODAY = today;
    folder = await mkdtemp(join(tmpdir(), 'cw-session-'));
    await cp(change, join(folder, 'expenses.change.yaml'));
    workbench = await startWorkbench({ vsix, folder });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await workbench.screenshot(task.name), await workbench.diagnosis());
  });
  afterAll(async () => {
    delete process.env.CHANGEWRIGHT_TODAY;
    await workbench?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Goes to the next placeholder, and writes what it asks for. */
  async function write(placeholder: string, text: string): Promise<void> {
    await workbench.press('Tab');
    await overwrite(placeholder, text);
  }

  async function overwrite(placeholder: string, text: string): Promise<void> {
    await workbench.atPlaceholder(placeholder);
    await workbench.typeText(text);
  }

  /** Goes to the next placeholder, and takes a suggestion in its place. */
  async function take(placeholder: string, label: string): Promise<void> {
    await workbench.press('Tab');
    await overtake(placeholder, label);
  }

  async function overtake(placeholder: string, label: string): Promise<void> {
    await workbench.atPlaceholder(placeholder);
    await workbench.pickSuggestion(label);
  }

  test('is written to the last answer', async () => {
    await workbench.newFile(name);
    await workbench.pickSuggestion('Communication plan, small');
    await overwrite(
      '<the name by which people know this communication>',
      'Expense claims on the new form: what we say',
    );
    await take('<./file.change.yaml>', './expenses.change.yaml');
    await write('new-audience', 'f');
    await workbench.pickSuggestion('field-service');
    await write('<what the group is called>', 'Field service');
    await write('<number of people>', '22');
    await write('<the audience of their managers>', 'team-leads');
    await write('<what they shall know afterwards>', 'How to claim, and from which day');
    await write('<what one will see them do>', 'Send each claim from the phone');
    await write('<the one sentence that everybody shall remember>', 'Photo, send, paid within ten days.');
    await write('new-key-message', 'why');
    await write('<the key message, in a sentence or two>', why);
    await workbench.press('Tab');
    await workbench.chooseFromSnippet('why');
    await overwrite('new-channel', 'team-meeting');
    await write('<what people call it>', 'Team meeting');
    await workbench.press('Tab');
    await workbench.chooseFromSnippet('meeting');
    await workbench.chooseFromSnippet('two-way');
    await overtake('<an audience>', 'field-service');
    await take('<every 2 weeks, for example>', 'every 2 weeks');
    await take('<a person>', 'malou');
    await take('<a person>', 'ottokar');
    await write('<e-mail, phone or room>', 'expenses@example.org');
    await take('<2 working days, for example>', '1 working day');
    await write('new-item', 'leads-first');
    await take('<date>', 'go-live - 10 working days');
    await write('<an audience>', 'team-leads');
    await take('<a channel>', 'team-meeting');
    await take('<a key message>', 'why');
    await workbench.press('Tab');
    await workbench.chooseFromSnippet('awareness');
    await overtake('<an item of the schedule>', 'leads-first');
    await write(
      '<./talking-points.md, or the text itself>',
      'Paid within ten days. A photo is enough. Paper is taken until 31 March.',
    );
    await write('<./faq.md, or the text itself>', 'No phone? Use the one in the break room.');
    await take('<a person>', 'ottokar');

    // Who leads them is named already: the entry waits under that name.
    await openLine('    do: "Send each claim from the phone"', 13);
    await workbench.pickSuggestion('team-leads');
    await overwrite('<what the group is called>', 'Team leads');
    await write('<number of people>', '3');
    await workbench.press('Tab');
    await workbench.atPlaceholder('<the audience of their managers>');
    await write('<what they shall know afterwards>', 'The answers to the first questions');
    await write('<what one will see them do>', 'Show the form in the team meeting');
    // Nobody leads them in this plan.
    await workbench.goToLine(16, 5);
    await workbench.press('Control+Shift+k');

    await openLine('    stage: awareness', 45);
    await addItem('announcement', 'go-live - 5 working days', 'field-service', 'awareness');
    await openLine('    stage: awareness', 51);
    await addItem('what-we-heard', 'go-live + 2 weeks', 'field-service', 'reinforcement');

    await goBehind('    reaches: [field-service]');
    await workbench.press('ArrowLeft');
    await workbench.typeText(', ');
    await workbench.pickSuggestion('team-leads');

    await goBehind('      answers: [why]');
    await workbench.press('ArrowLeft');
    for (const answer of ['why-now', 'risk-of-not-changing', 'personal-impact', 'what-next']) {
      await workbench.typeText(', ');
      await workbench.pickSuggestion(answer);
    }

    const unanswered = expect.stringContaining('How is feedback collected, and how often?');
    await expect.poll(() => workbench.problems(), patience).toEqual([unanswered]);
    await workbench.focusEditor();
    await workbench.press('Control+End');
    for (const column of [5, 3, 1]) {
      await workbench.press('Enter');
      await workbench.statusItem(new RegExp(`^Ln 63, Col ${column}$`));
    }
    await workbench.typeText('feed');
    await workbench.pickSuggestion('feedback');
    await overwrite('new-loop', 'break-talk');
    await write('<how people are asked, and where>', 'Three questions over coffee, written on the board');
    await workbench.press('Tab');
    await workbench.chooseFromSnippet('field-service');
    await overtake('<every 2 weeks, for example>', 'weekly on wed');
    await workbench.press('Tab');
    await workbench.chooseFromSnippet('ottokar');
    await workbench.chooseFromSnippet('what-we-heard');

    await workbench.statusItem(/\b(\d+) of \1 answered/);
    await expect.poll(() => workbench.problems(), patience).toEqual([]);

    await goBehind('status: draft');
    await workbench.press('Control+Backspace');
    await workbench.pickSuggestion('approved');
    await workbench.chooseAction('Changewright: Approve Plan…', 'Approve this plan as Malou Ferrandine');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/^approved:/m);
    const { approved, ...written } = parse(await workbench.editorText());
    expect(approved).toMatchObject({ by: 'malou', date: today });
    expect(written).toEqual(expected);
    await workbench.statusItem(/\b(\d+) of \1 answered/);
    await expect.poll(() => workbench.problems(), patience).toEqual([]);
  });

  /** Goes behind the last line that says this. */
  async function goBehind(line: string): Promise<void> {
    const lines = (await workbench.editorText()).split('\n');
    await workbench.goToLine(lines.lastIndexOf(line) + 1, line.length + 1);
  }

  /** The next line, one level further out than Enter goes by itself. */
  async function openLine(behind: string, line: number): Promise<void> {
    await goBehind(behind);
    await workbench.press('Enter');
    await workbench.press('Enter');
    await workbench.statusItem(new RegExp(`^Ln ${line}, Col 3$`));
  }

  async function addItem(key: string, date: string, audience: string, stage: string): Promise<void> {
    await workbench.pickSuggestion('Item of the schedule');
    await overwrite('new-item', key);
    await workbench.press('Tab');
    await overwrite('<date>', date.slice(0, -3));
    await workbench.pickSuggestion(date);
    await workbench.press('Tab');
    for (const choice of [audience, 'team-meeting', 'why', stage]) await workbench.chooseFromSnippet(choice);
  }
});
